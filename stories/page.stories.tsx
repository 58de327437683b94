import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { fromGreenhouse, fromHtml } from '../src/import/index.ts';
import { collapseArgTypes } from './arg-types.ts';
import { arabic as arabicLabels, german as germanLabels, japanese as japaneseLabels } from './labels.ts';
import { JobPost } from './parts.tsx';
import {
  arabic,
  closed,
  empty,
  german,
  japanese,
  kestrelTide,
  long,
  minimal,
  payZones,
  withoutHeadings,
} from './postings.ts';
import { greenhouseJob, hostile, meridianPost, withoutHeadings as plainLines, wordPaste } from './samples.ts';

const meta: Meta<typeof JobPost> = { title: 'Page', component: JobPost, argTypes: collapseArgTypes };
export default meta;
type Story = StoryObj<typeof JobPost>;

/** Every fact and every kind of section. */
export const FullPage: Story = { args: { posting: kestrelTide } };

/** The role and what is asked for are open; everything else waits behind its heading. */
export const Compact: Story = { args: { posting: kestrelTide, defaultOpen: ['role', 'skills'] } };

/** Every section closed: an overview first. Ctrl-F, `#hash` links, print and no script still find everything. */
export const AllClosed: Story = {
  args: { posting: kestrelTide, defaultOpen: [] },
  play: async ({ canvas, userEvent }) => {
    const trigger = await canvas.findByRole('button', { name: 'The role' });
    await expect(trigger).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(trigger);
    await expect(trigger).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(trigger);
    await expect(trigger).toHaveAttribute('aria-expanded', 'false');
  },
};

/** The dark scheme is designed, not inverted. */
export const Dark: Story = {
  args: { posting: kestrelTide, defaultOpen: ['role', 'skills'] },
  globals: { scheme: 'dark' },
};

/** No React in the browser: static HTML, and one small script that makes it collapse. */
export const StaticPage: Story = { args: { posting: kestrelTide }, globals: { entry: 'static' } };

/** A post as Greenhouse emits it: bold paragraphs for headings, notices between sections, no-break spaces as spacers. */
export const FromGreenhouseHtml: Story = {
  name: 'From Greenhouse HTML',
  args: { posting: fromHtml(meridianPost, { title: 'Network Operations Engineer', lang: 'en' }).posting },
};

/** The answer of Greenhouse's job board API: facts, dates and pay ranges come from its fields. */
export const FromGreenhouseJson: Story = {
  name: 'From Greenhouse JSON',
  args: { posting: fromGreenhouse(greenhouseJob).posting },
};

/** Pasted from a word processor: lists that are paragraphs with dots, a table, styles for headings. */
export const FromWord: Story = {
  args: { posting: fromHtml(wordPaste, { title: 'Head of Night Nursing', lang: 'en-GB' }).posting },
};

/** Scripts, forms, frames, handlers and misleading links around words that must all stay. */
export const Untrusted: Story = {
  args: { posting: fromHtml(hostile, { title: 'Keeper of Keys', lang: 'en' }).posting },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('script,iframe,form,img,svg,[onclick],[style*=fixed]')).toBeNull();
    await expect(canvasElement).toHaveTextContent('Guard the keys');
  },
};

/** Forty items in one list, nested lists, a wide table, a long address. */
export const Long: Story = { args: { posting: long } };

/** A title and one paragraph. */
export const Minimal: Story = { args: { posting: minimal } };

/** A title and nothing else. */
export const Empty: Story = { args: { posting: empty } };

/** No section has a heading: nothing collapses. */
export const WithoutHeadings: Story = { args: { posting: withoutHeadings } };

/** One field of lines, with nothing but line breaks between them. */
export const PlainLines: Story = {
  args: { posting: fromHtml(plainLines, { title: 'Baker', lang: 'en' }).posting },
};

/** Applications are closed: a notice stands where the link was. */
export const Closed: Story = { args: { posting: closed } };

/** Pay that differs by place. */
export const PayZones: Story = { args: { posting: payZones } };

/** Arabic, with labels in Arabic. */
export const RightToLeft: Story = {
  args: { posting: arabic, labels: arabicLabels },
  globals: { direction: 'rtl' },
  parameters: { lang: 'ar' },
};

/** Words that are wider than a telephone. */
export const German: Story = { args: { posting: german, labels: germanLabels }, parameters: { lang: 'de' } };

/** No spaces between words. */
export const Japanese: Story = { args: { posting: japanese, labels: japaneseLabels }, parameters: { lang: 'ja' } };

/** A serious bank: navy on white, square corners, facts on a quiet sheet. */
export const ThemeBank: Story = { args: { posting: kestrelTide }, globals: { theme: 'bank' } };

/** A playful consumer app: round and roomy, plus and minus for chevrons. */
export const ThemePlayful: Story = { args: { posting: kestrelTide }, globals: { theme: 'playful' } };

/** Public sector: large plain type, strong rules, nothing that moves. */
export const ThemeCivic: Story = { args: { posting: kestrelTide }, globals: { theme: 'civic' } };

/** Luxury: ink on ivory with a little brass. */
export const ThemeAtelier: Story = { args: { posting: kestrelTide }, globals: { theme: 'atelier' } };

/** A developer company in its terminal, dark. */
export const ThemeTerminal: Story = {
  args: { posting: kestrelTide },
  globals: { theme: 'terminal', scheme: 'dark' },
};

/** A hospital, with more contrast. */
export const ThemeHospital: Story = {
  args: { posting: kestrelTide },
  globals: { theme: 'hospital', scheme: 'more-light' },
};

/** The reader's text is twice as large. */
export const LargeText: Story = {
  // It would enlarge every other story of a docs page, too.
  tags: ['!autodocs'],
  args: { posting: german, labels: germanLabels },
  parameters: { lang: 'de' },
  decorators: [
    (Page) => (
      <>
        <style>{':root { font-size: 200% }'}</style>
        <Page />
      </>
    ),
  ],
};
