import type { ArgTypes } from '@storybook/react-vite';

/** How the docs show the props that many parts share, with a control for each that has one. */
const shared = {
  posting: {
    description: 'The post. At a trust boundary, what `parsePosting` gave.',
    type: { name: 'other', value: 'Posting', required: true },
    table: { type: { summary: 'Posting' } },
  },
  headingLevel: {
    description:
      'Level of the title, from 1; sections are one deeper, sub-headings follow. Beyond 6 a heading is an `<h6>` with `aria-level`.',
    control: { type: 'number', min: 1, max: 9 },
    table: { type: { summary: 'number' }, defaultValue: { summary: '1' } },
  },
  labels: {
    description: 'Rolecall’s own words.',
    control: false,
    table: { type: { summary: 'Labels' }, defaultValue: { summary: 'English' } },
  },
  components: {
    description: 'Replaces the element of any node, the section shell, or what stands in the header and at the end.',
    control: false,
    table: { type: { summary: 'Components' } },
  },
  idPrefix: {
    description: 'Starts every id in the output.',
    control: 'text',
    table: { type: { summary: 'string' }, defaultValue: { summary: "'job'" } },
  },
  defaultOpen: {
    description: 'Kinds and section ids that start open; `[]` starts every section closed that can be.',
    control: 'object',
    table: { type: { summary: 'string[]' }, defaultValue: { summary: 'every section' } },
  },
  print: {
    description: 'What is printed: everything, or closed sections closed.',
    control: 'inline-radio',
    options: ['all', 'as-shown'],
    table: { type: { summary: "'all' | 'as-shown'" }, defaultValue: { summary: "'all'" } },
  },
  remember: {
    description:
      'Whether sections that the reader opened are open again when the page is visited again in the same tab.',
    control: 'boolean',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'true' } },
  },
  open: {
    description: 'Ids of the sections that are open. Without it the post keeps track itself.',
    control: false,
    table: { type: { summary: 'string[]' } },
  },
  only: {
    description: 'Kinds to show.',
    control: 'object',
    table: { type: { summary: 'SectionKind[]' }, defaultValue: { summary: 'every kind' } },
  },
  except: {
    description: 'Kinds to leave out.',
    control: 'object',
    table: { type: { summary: 'SectionKind[]' }, defaultValue: { summary: 'none' } },
  },
} as const satisfies ArgTypes;

/** The shared props of these names. */
export function argTypes(...names: readonly (keyof typeof shared)[]): ArgTypes {
  return Object.fromEntries(names.map((name) => [name, shared[name]]));
}

const part = ['posting', 'headingLevel', 'labels', 'components', 'idPrefix'] as const;

/** What single parts take. */
export const partArgTypes: ArgTypes = argTypes(...part);

/** What a root with sections that collapse takes. */
export const collapseArgTypes: ArgTypes = argTypes(...part, 'defaultOpen', 'print', 'remember', 'open');
