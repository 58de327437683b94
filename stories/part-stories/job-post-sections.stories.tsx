import type { Meta, StoryObj } from '@storybook/react-vite';
import { argTypes, collapseArgTypes } from '../arg-types.ts';
import { JobPostSections } from '../parts.tsx';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostSections> = {
  title: 'Parts/JobPostSections',
  component: JobPostSections,
  argTypes: { ...collapseArgTypes, ...argTypes('only', 'except') },
};
export default meta;
type Story = StoryObj<typeof JobPostSections>;

export const Sections: Story = { args: { posting: kestrelTide } };

/** Some kinds only. */
export const Only: Story = { args: { posting: kestrelTide, only: ['role', 'responsibilities', 'skills'] } };

/** Everything but what the site says elsewhere. */
export const Except: Story = { args: { posting: kestrelTide, except: ['intro', 'eeo', 'legal'] } };

/** All closed at first. */
export const Closed: Story = { args: { posting: kestrelTide, defaultOpen: [] } };
