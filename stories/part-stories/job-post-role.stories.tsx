import type { Meta, StoryObj } from '@storybook/react-vite';
import { partArgTypes } from '../arg-types.ts';
import { JobPostRole } from '../parts.tsx';
import { everyKind } from '../postings/kinds.ts';
import { kestrelTide } from '../postings.ts';

const meta: Meta<typeof JobPostRole> = { title: 'Parts/JobPostRole', component: JobPostRole, argTypes: partArgTypes };
export default meta;
type Story = StoryObj<typeof JobPostRole>;

export const Role: Story = { args: { posting: kestrelTide } };

/** From another post. */
export const Another: Story = { args: { posting: everyKind } };
