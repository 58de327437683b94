import type { Meta, StoryObj } from '@storybook/react-vite';
import { JobPostContents } from '../../src/components/job-post-contents.ts';
import { JobPost } from '../parts.tsx';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostContents> = {
  title: 'Parts/JobPostContents',
  component: JobPostContents,
  args: { posting: kestrelTide, label: 'On this page' },
};
export default meta;
type Story = StoryObj<typeof JobPostContents>;

/** A link to each section that has a heading. */
export const Contents: Story = {};

/** Above a post of closed sections: each link opens its section. */
export const AboveAPost: Story = {
  render: (props) => (
    <>
      <JobPostContents {...props} />
      <JobPost posting={props.posting} defaultOpen={[]} headingLevel={2} />
    </>
  ),
};
