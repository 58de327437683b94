/** A public custom property: what it is for, and what it is without a brand. */
export interface Token {
  /** The custom property. */
  readonly name: `--rolecall-${string}`;
  /** A `brand` token is stated; a `derived` one follows from others unless it is stated, too. */
  readonly tier: 'brand' | 'derived';
  /** The subject that it belongs to. */
  readonly group: 'colour' | 'type' | 'space' | 'shape' | 'icon' | 'motion';
  readonly meaning: string;
  /** Its value or what it is made from, for a person. */
  readonly initial: string;
}

/**
 * Every public token, in the order in which a designer meets them: all that a brand can set. The names are API; a test
 * holds this list against the stylesheet. A token is set on the post or on anything around it.
 */
export const tokens: readonly Token[] = [
  brand(
    'colour',
    'accent',
    'The one strong colour: the apply link, ticks, the rule of a notice',
    'deep green / pale green',
  ),
  brand('colour', 'on-accent', 'Text on the accent', 'white / near black'),
  brand('colour', 'text', 'Text and headings', 'near black / near white'),
  brand('colour', 'background', 'Painted behind the post', 'nothing is painted'),
  brand('colour', 'surface', 'Ground of the facts', 'nothing is painted'),
  brand('type', 'font', 'Family of the text; the value inherit takes the page’s', 'the system’s'),
  brand('type', 'heading-font', 'Family of the title and the headings', 'the font'),
  brand('type', 'font-size', 'Size of the text; other sizes follow', '1.0625rem'),
  brand('type', 'line-height', 'Line height of the text', '1.6; 1.8 in Arabic, Chinese, Japanese, …'),
  brand('type', 'measure', 'Longest line of text', '60ch, about 68 characters'),
  brand('space', 'space', 'The unit of all distances', '0.25rem'),
  brand('space', 'density', 'Factor of the unit, for a reader or a page rather than a brand', '1'),
  brand('space', 'inset', 'Distance of the facts from the edge of their ground', '0'),
  brand('space', 'sticky-offset', 'Height of what the site fixes to the top of the window', '0'),
  brand('shape', 'radius', 'Corners of the apply link and of the facts', '0.5rem'),
  brand('shape', 'shadow', 'Elevation of the apply link and of the facts, a box-shadow', 'none'),
  brand('icon', 'chevron', 'Shape at the end of a closed section’s heading, a clip-path', 'a chevron that points down'),
  brand('icon', 'section-icon', 'Before a section’s heading: content, such as "url(star.svg) / \'\'"', 'none'),
  brand('icon', 'fact-icon', 'Before a fact’s label: content', 'none'),
  derived('colour', 'text-muted', 'Labels, notices, what is only welcome', 'text, one step softer'),
  derived('colour', 'link', 'Links in the text', 'accent'),
  derived('colour', 'mark', 'Chevrons, bullets, numbers’ rings: 3:1 at least', '60 % of text'),
  derived('colour', 'line', 'Hairlines', '17 % of text'),
  derived('colour', 'tint', 'Ground of a notice, of code', '4 % of text'),
  derived('colour', 'focus', 'Focus ring: 3:1 at least against its ground', 'blue / pale blue'),
  derived('type', 'title-size', 'Size of the title', '1.75rem, 2rem or 2.75rem, by width'),
  derived('type', 'heading-size', 'Size of section headings', '1.4 × font-size'),
  derived('type', 'title-weight', 'Weight of the title', '700'),
  derived('type', 'heading-weight', 'Weight of headings', '650'),
  derived('type', 'tracking', 'Letter spacing of the title; none from right to left', '-0.018em'),
  derived('shape', 'line-width', 'Width of hairlines', '1px'),
  derived('shape', 'focus-width', 'Width of the focus ring', '3px'),
  derived(
    'icon',
    'chevron-open',
    'Shape at the end of an open section’s heading, a clip-path',
    'a chevron that points up',
  ),
  derived('motion', 'duration', 'How long a chevron and a panel move; nothing moves under reduced motion', '180ms'),
];

function brand(group: Token['group'], name: string, meaning: string, initial: string): Token {
  return { name: `--rolecall-${name}`, tier: 'brand', group, meaning, initial };
}

function derived(group: Token['group'], name: string, meaning: string, initial: string): Token {
  return { name: `--rolecall-${name}`, tier: 'derived', group, meaning, initial };
}
