import { file } from 'virtual:playground-file';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Playground as PlaygroundPage } from './playground/playground.tsx';
import { personio } from './samples/payloads.ts';
import { greenhouseJob, meridianPost } from './samples.ts';

const meta: Meta<typeof PlaygroundPage> = {
  title: 'Playground',
  component: PlaygroundPage,
  tags: ['!autodocs'],
  parameters: { options: { showPanel: false } },
};
export default meta;
type Story = StoryObj<typeof PlaygroundPage>;

/** Opens with the file of `npm start -- FILE`, or with a post of an invented company. */
export const Playground: Story = {
  args: { file: file ?? { name: 'network-operations-engineer.html', text: meridianPost } },
};

/** Nothing pasted yet. */
export const Empty: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/No post yet/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Greenhouse JSON' }));
    await expect(await canvas.findByRole('heading', { name: 'Lead Font Engineer' })).toBeVisible();
  },
};

/** JSON that was cut off, and what to do about it. */
export const Broken: Story = {
  args: { file: { name: 'job.json', text: JSON.stringify(greenhouseJob).slice(0, 900) } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent('it is none');
  },
};

/** An answer that holds several jobs: one of them is chosen. */
export const SeveralJobs: Story = {
  args: {
    file: {
      name: 'jobs.json',
      text: JSON.stringify({ jobs: [greenhouseJob, { ...greenhouseJob, title: 'Type Designer' }] }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Job'), 'Type Designer');
    await expect(await canvas.findByRole('heading', { name: 'Type Designer' })).toBeVisible();
  },
};

/** The XML feed of another system, recognised by what it holds. */
export const Feed: Story = {
  args: { lang: 'de', file: { name: 'feed.xml', text: personio } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/^Personio:/)).toBeVisible();
    await userEvent.selectOptions(canvas.getByLabelText('Job'), 'Intern');
    await expect(await canvas.findByRole('heading', { name: 'Intern' })).toBeVisible();
  },
};

/** The same post block by block: markup, kind, confidence and reason. */
export const BlockByBlock: Story = {
  args: { file: { name: 'network-operations-engineer.html', text: meridianPost } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByLabelText('Block by block'));
    await expect(canvas.getByLabelText('Source of block 1')).toHaveTextContent('<strong>Who We Are</strong>');
  },
};

/** The code that defines the posting, ready to copy. */
export const Code: Story = {
  args: { file: { name: 'network-operations-engineer.html', text: meridianPost } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByLabelText('Code'));
    await expect(canvas.getByLabelText('Code of the posting')).toHaveTextContent('definePosting');
    await userEvent.click(canvas.getByRole('button', { name: 'Copy as code' }));
    // Where the browser forbids copying, the text is offered to copy by hand.
    const done = () => canvas.queryByText('Copied') ?? canvas.queryByLabelText('Copy as code: select and copy');
    await waitFor(() => expect(done()).toBeVisible());
  },
};
