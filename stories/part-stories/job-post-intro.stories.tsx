import type { Meta, StoryObj } from '@storybook/react-vite';
import { partArgTypes } from '../arg-types.ts';
import { JobPostIntro } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostIntro> = {
  title: 'Parts/JobPostIntro',
  component: JobPostIntro,
  argTypes: partArgTypes,
};
export default meta;
type Story = StoryObj<typeof JobPostIntro>;

export const Intro: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
