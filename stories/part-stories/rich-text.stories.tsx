import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  blockquote,
  deleted,
  emphasis,
  heading,
  inlineCode,
  lineBreak,
  link,
  list,
  orderedList,
  paragraph,
  strong,
  subscript,
  superscript,
  table,
  thematicBreak,
} from '../../src/posting/index.ts';
import { argTypes } from '../arg-types.ts';
import { RichText } from '../parts.tsx';

const meta: Meta<typeof RichText> = {
  title: 'Parts/RichText',
  component: RichText,
  argTypes: argTypes('components', 'labels'),
};
export default meta;
type Story = StoryObj<typeof RichText>;

export const Everything: Story = {
  args: {
    blocks: [
      paragraph([
        'Text with ',
        strong('words of importance'),
        ', ',
        emphasis('stressed words'),
        ', ',
        deleted('words that are no longer true'),
        ', H',
        subscript('2'),
        'O, the 1',
        superscript('st'),
        ', ',
        inlineCode('npm start'),
        ' and ',
        link('https://rolecall.example/', 'a link'),
        '.',
      ]),
      heading('A sub-heading'),
      list([
        'One item',
        ['An item with a list', list(['inside', ['and one more', list(['three deep'])]])],
        'Another item',
      ]),
      heading('Smaller still', 2),
      orderedList(['First', 'Second', 'Third']),
      orderedList(['A list may begin at seven'], 7),
      blockquote(['Somebody said this.', 'And then said more.']),
      table([
        ['Day', 'From', 'To'],
        ['Monday', '09:00', '17:30'],
        ['Friday', '09:00', '13:00'],
      ]),
      thematicBreak(),
      paragraph(['One line', lineBreak(), 'and the next.']),
    ],
  },
};
