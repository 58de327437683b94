import type { Meta, StoryObj } from '@storybook/react-vite';
import { collapseArgTypes } from './arg-types.ts';
import { JobPostSections } from './parts.tsx';
import { everyKind, kindExamples } from './postings/kinds.ts';

const meta: Meta<typeof JobPostSections> = {
  title: 'Section kinds',
  component: JobPostSections,
  argTypes: collapseArgTypes,
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj<typeof JobPostSections>;

/** Every kind, one below the other. */
export const All: Story = { args: { posting: everyKind } };

/** The company: mission, product, culture. */
export const Intro: Story = { args: { posting: kindExamples.intro } };

/** The team that the job sits in. */
export const Team: Story = { args: { posting: kindExamples.team } };

/** The job in general. */
export const Role: Story = { args: { posting: kindExamples.role } };

/** Duties, with a list in a list. */
export const Responsibilities: Story = { args: { posting: kindExamples.responsibilities } };

/** What is asked for: a checklist. */
export const Skills: Story = { args: { posting: kindExamples.skills } };

/** What is welcome: calmer than what is asked for. */
export const Preferred: Story = { args: { posting: kindExamples.preferred } };

/** What is offered: groups side by side where there is room. */
export const Benefits: Story = { args: { posting: kindExamples.benefits } };

/** Pay: figures line up. */
export const Compensation: Story = { args: { posting: kindExamples.compensation } };

/** Where and when; without a heading, a side-ruled notice. */
export const Workplace: Story = { args: { posting: kindExamples.workplace } };

/** Steps, numbered because the source numbers them. */
export const Process: Story = { args: { posting: kindExamples.process } };

/** Equal opportunity, with a heading and without: never collapsed. */
export const Eeo: Story = { name: 'Equal opportunity', args: { posting: kindExamples.eeo } };

/** Adjustments in the process: never collapsed. */
export const Accommodation: Story = { args: { posting: kindExamples.accommodation } };

/** Legal notices: never collapsed. */
export const Legal: Story = { args: { posting: kindExamples.legal } };

/** What fits no kind still has a place. */
export const Other: Story = { args: { posting: kindExamples.other } };
