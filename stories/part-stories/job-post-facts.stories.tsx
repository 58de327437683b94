import type { Meta, StoryObj } from '@storybook/react-vite';
import { argTypes } from '../arg-types.ts';
import { german as labels } from '../labels.ts';
import { JobPostFacts } from '../parts.tsx';
import { german, kestrelTide, payZones } from '../postings.ts';

const meta: Meta<typeof JobPostFacts> = {
  title: 'Parts/JobPostFacts',
  component: JobPostFacts,
  argTypes: argTypes('posting', 'labels'),
};
export default meta;
type Story = StoryObj<typeof JobPostFacts>;

export const Facts: Story = { args: { posting: kestrelTide } };

/** Some facts, in an order of one's own. */
export const Some: Story = { args: { posting: kestrelTide, only: ['pay', 'locations', 'closesOn'] } };

/** Several ranges of pay, one below the other. */
export const PayZones: Story = { args: { posting: payZones } };

/** Amounts, dates and labels in German. */
export const German: Story = { args: { posting: german, labels }, parameters: { lang: 'de' } };
