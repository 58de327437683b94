import type { Meta, StoryObj } from '@storybook/react-vite';
import { argTypes } from '../arg-types.ts';
import { arabic as arabicLabels, japanese as japaneseLabels, german as labels } from '../labels.ts';
import { JobPostFacts } from '../parts.tsx';
import { everything, hybrid, manyPlaces, oddPay, onSite, remote, zones } from '../postings/facts.ts';
import { arabic, german, japanese, kestrelTide, payZones } from '../postings.ts';

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

/** The post's language and words of its own script; the amounts follow the country. */
export const Japanese: Story = { args: { posting: japanese, labels: japaneseLabels }, parameters: { lang: 'ja' } };

/** From right to left. */
export const Arabic: Story = { args: { posting: arabic, labels: arabicLabels }, parameters: { lang: 'ar' } };

/** Nearly everything that a post can state; `only` shows the day of the last change, too. */
export const Everything: Story = { args: { posting: everything } };

/** One place: what its name does not say of the address follows it. */
export const OnSite: Story = { args: { posting: onSite } };

/** Hybrid work has a place, and is never called remote. */
export const Hybrid: Story = { args: { posting: hybrid } };

/** Remote work says from where. */
export const Remote: Story = { args: { posting: remote } };

/** Many places, folded into one flow: all of them are in the page, for every reader and every search. */
export const ManyPlaces: Story = { args: { posting: manyPlaces } };

/** Ranges that are for something are a table; bonus and equity are groups of their own. */
export const ZonesBonusAndEquity: Story = { args: { posting: zones } };

/** By the hour, with cents, without an upper end, in words. */
export const OddPay: Story = { args: { posting: oddPay } };
