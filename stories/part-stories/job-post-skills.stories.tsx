import type { Meta, StoryObj } from '@storybook/react-vite';
import { partArgTypes } from '../arg-types.ts';
import { JobPostSkills } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostSkills> = {
  title: 'Parts/JobPostSkills',
  component: JobPostSkills,
  argTypes: partArgTypes,
};
export default meta;
type Story = StoryObj<typeof JobPostSkills>;

export const Skills: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
