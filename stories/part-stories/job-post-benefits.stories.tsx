import type { Meta, StoryObj } from '@storybook/react-vite';
import { partArgTypes } from '../arg-types.ts';
import { JobPostBenefits } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostBenefits> = {
  title: 'Parts/JobPostBenefits',
  component: JobPostBenefits,
  argTypes: partArgTypes,
};
export default meta;
type Story = StoryObj<typeof JobPostBenefits>;

export const Benefits: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
