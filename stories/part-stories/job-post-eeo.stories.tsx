import type { Meta, StoryObj } from '@storybook/react-vite';
import { JobPostEeo } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostEeo> = { title: 'Parts/JobPostEeo', component: JobPostEeo };
export default meta;
type Story = StoryObj<typeof JobPostEeo>;

export const Eeo: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
