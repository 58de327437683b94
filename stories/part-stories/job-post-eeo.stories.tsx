import type { Meta, StoryObj } from '@storybook/react-vite';
import { partArgTypes } from '../arg-types.ts';
import { JobPostEeo } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostEeo> = { title: 'Parts/JobPostEeo', component: JobPostEeo, argTypes: partArgTypes };
export default meta;
type Story = StoryObj<typeof JobPostEeo>;

export const Eeo: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
