import type { Meta, StoryObj } from '@storybook/react-vite';
import { fromAny } from '../src/import/index.ts';
import { JobPost } from './parts.tsx';
import * as payloads from './samples/payloads.ts';
import { greenhouseJob } from './samples.ts';

const meta = {
  title: 'Hiring systems/Examples',
  component: JobPost,
  tags: ['!autodocs'],
} satisfies Meta<typeof JobPost>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A job of an invented company, as the system's API sends it. */
function example(payload: unknown): Story {
  return { args: { posting: fromAny(payload, { company: 'Nordlicht Werft' }).posting } };
}

export const Greenhouse: Story = example(greenhouseJob);
export const Lever: Story = example(payloads.lever);
export const Ashby: Story = example(payloads.ashby);
export const SmartRecruiters: Story = example(payloads.smartrecruiters);
export const Workable: Story = example(payloads.workable);
export const Recruitee: Story = example(payloads.recruitee);
export const Teamtailor: Story = example(payloads.teamtailorFeedItem);
export const Personio: Story = example(payloads.personio);
export const BambooHr: Story = example(payloads.bamboohr);
export const Workday: Story = example(payloads.workday);
export const JsonLd: Story = example(payloads.jsonLd);
