import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BoardUnavailable, JobLoading, JobNotFound, NoOpenings, type StateLabels } from '../src/components/states.ts';
import { asOf } from '../src/posting/index.ts';
import { JobPost } from './parts.tsx';
import { everything } from './postings/facts.ts';
import { closed } from './postings.ts';

const meta: Meta = { title: 'States', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

const openings = (
  <p>
    <a href="#openings">All openings</a>
  </p>
);

const german: StateLabels = {
  lang: 'de',
  notFound: {
    heading: 'Diese Stelle gibt es hier nicht',
    text: 'Sie ist vielleicht besetzt oder zurückgezogen, oder die Adresse ist unvollständig.',
  },
  unavailable: {
    heading: 'Unsere Stellen lassen sich gerade nicht zeigen',
    text: 'Das liegt an uns. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  },
  noOpenings: {
    heading: 'Zurzeit keine offenen Stellen',
    text: 'Im Augenblick ist nichts ausgeschrieben. Schauen Sie gern später wieder vorbei.',
  },
  loading: 'Die Stelle wird geladen …',
};

/** The employer has closed the post: a notice in place of the link, and everything else as it was. */
export const Closed: Story = {
  render: () => <JobPost posting={closed} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: /apply/i })).toBeNull();
  },
};

/** The last day to apply has passed: `asOf` closes the post. */
export const PastItsLastDay: Story = {
  render: () => <JobPost posting={asOf(everything, new Date('2027-01-17'))} />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link', { name: /apply/i })).toBeNull();
    await expect(canvas.getAllByText(/closed/i).length).toBeGreaterThan(0);
  },
};

/** Still open on its last day. */
export const OnItsLastDay: Story = {
  render: () => <JobPost posting={asOf(everything, new Date('2027-01-15T20:00:00Z'))} />,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link', { name: /apply/i }).length).toBeGreaterThan(0);
  },
};

/** No such job, or no longer. */
export const NotFound: Story = { render: () => <JobNotFound>{openings}</JobNotFound> };

/** The post is on its way. */
export const Loading: Story = { render: () => <JobLoading /> };

/** The hiring system does not answer. */
export const Unavailable: Story = {
  render: () => (
    <BoardUnavailable>
      <p>
        <button type="button" style={{ minBlockSize: '2.75rem' }}>
          Try again
        </button>
      </p>
    </BoardUnavailable>
  ),
};

/** An empty board, under the page's own heading. */
export const Empty: Story = {
  render: () => (
    <>
      <h1>Work with us</h1>
      <NoOpenings headingLevel={2} />
    </>
  ),
};

/** The words in another language. */
export const German: Story = {
  render: () => <JobNotFound labels={german}>{null}</JobNotFound>,
  parameters: { lang: 'de' },
};
