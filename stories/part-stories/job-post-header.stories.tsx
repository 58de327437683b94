import type { Meta, StoryObj } from '@storybook/react-vite';
import { argTypes } from '../arg-types.ts';
import { JobPostHeader } from '../parts.tsx';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostHeader> = {
  title: 'Parts/JobPostHeader',
  component: JobPostHeader,
  argTypes: argTypes('posting', 'headingLevel', 'components'),
};
export default meta;
type Story = StoryObj<typeof JobPostHeader>;

export const Header: Story = { args: { posting: kestrelTide } };

/** Below a heading of the page itself. */
export const LevelTwo: Story = { args: { posting: kestrelTide, headingLevel: 2 } };

/** What stands around it can be the site's own: a logo, a picture, a link back. */
export const OwnHeader: Story = {
  args: {
    posting: kestrelTide,
    components: {
      header: ({ children }) => (
        <div style={{ display: 'flex', gap: '1.5rem', alignItems: 'center' }}>
          <svg width="64" height="64" viewBox="0 0 64 64" role="img" aria-label="Kestrel Tide">
            <circle cx="32" cy="32" r="30" fill="none" stroke="currentColor" strokeWidth="4" />
            <path d="M8 38c8-8 16-8 24 0s16 8 24 0" fill="none" stroke="currentColor" strokeWidth="4" />
          </svg>
          <div>{children}</div>
        </div>
      ),
    },
  },
};
