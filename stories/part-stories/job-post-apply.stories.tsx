import type { Meta, StoryObj } from '@storybook/react-vite';
import { argTypes } from '../arg-types.ts';
import { JobPostApply } from '../parts.tsx';
import { closed, kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostApply> = {
  title: 'Parts/JobPostApply',
  component: JobPostApply,
  argTypes: argTypes('posting', 'labels', 'components'),
};
export default meta;
type Story = StoryObj<typeof JobPostApply>;

export const Apply: Story = { args: { posting: kestrelTide } };

/** The posting is closed: a notice, and no link. */
export const Closed: Story = { args: { posting: closed } };

/** A form of the site's own in place of the link. */
export const OwnForm: Story = {
  args: {
    posting: kestrelTide,
    components: {
      apply: ({ posting }) => (
        <form aria-label={`Apply: ${posting.title}`} onSubmit={(event) => event.preventDefault()}>
          <p>
            <label htmlFor="apply-mail">Your e-mail address</label>
          </p>
          <p>
            <input id="apply-mail" type="email" autoComplete="email" required style={{ minBlockSize: '2.75rem' }} />{' '}
            <button type="submit" style={{ minBlockSize: '2.75rem' }}>
              Start the application
            </button>
          </p>
        </form>
      ),
    },
  },
};
