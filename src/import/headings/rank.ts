import type { LineItem } from './items.ts';

/**
 * How high a heading stands by its look: smaller is higher. An API's own field names stand above h1, h1–h6 are 10 to 60,
 * looks without a tag follow: bold in capitals, bold, underlined, capitals, set off by a mark, a lead-in with a colon,
 * a plain line. Two headings of one rank look alike.
 */
export function rankOf({ form, level, measure, linked }: LineItem): number {
  switch (form) {
    case 'field':
      return 0;
    case 'tag':
    case 'markdown':
      return level * 10;
    case 'bold':
      return (measure.capitals ? 70 : 72) + (measure.ending === 'colon' ? 1 : 0) + (linked === 'no' ? 0 : 4);
    case 'underlined':
      return 74;
    case 'capitals':
      return 78;
    case 'decorated':
      return 80;
    case 'item':
    case 'listed':
    case 'colon':
      return 82;
    default:
      return 84;
  }
}
