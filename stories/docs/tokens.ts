/** What a token is for, in the order in which a designer meets them. */
export interface Token {
  /** The custom property. */
  readonly name: `--rolecall-${string}`;
  /** A `brand` token is stated; a `derived` one follows from others unless it is stated, too. */
  readonly tier: 'brand' | 'derived';
  readonly meaning: string;
  /** Its value or what it is made from, for a person. */
  readonly initial: string;
}

/** Every public token: all that a brand can set. A test holds this list against the stylesheet. */
export const tokens: readonly Token[] = [
  brand('accent', 'The one strong colour: the apply link, ticks, the rule of a notice', 'deep green / pale green'),
  brand('on-accent', 'Text on the accent', 'white / near black'),
  brand('text', 'Text and headings', 'near black / near white'),
  brand('background', 'Painted behind the post', 'nothing is painted'),
  brand('font', 'Family of the text; the value inherit takes the page’s', 'the system’s'),
  brand('heading-font', 'Family of the title and the headings', 'the font'),
  brand('font-size', 'Size of the text; other sizes follow', '1.0625rem'),
  brand('line-height', 'Line height of the text', '1.6; 1.8 in Arabic, Chinese, Japanese, …'),
  brand('space', 'The unit of all distances: density', '0.25rem'),
  brand('radius', 'Corners of buttons', '0.5rem'),
  brand('measure', 'Longest line of text', '60ch, about 68 characters'),
  brand('rail', 'Width of the rail beside the text', '17.5rem'),
  brand('sticky-offset', 'Height of what the site fixes to the top of the window', '0'),
  derived('text-muted', 'Labels, notices, what is only welcome', 'text, one step softer'),
  derived('link', 'Links in the text', 'accent'),
  derived('mark', 'Chevrons, bullets, numbers’ rings: 3:1 at least', '60 % of text'),
  derived('line', 'Hairlines', '17 % of text'),
  derived('tint', 'Ground of a notice, of code', '4 % of text'),
  derived('focus', 'Focus ring: 3:1 at least against its ground', 'blue / pale blue'),
  derived('title-size', 'Size of the title', '1.75rem, 2rem or 2.75rem, by width'),
  derived('heading-size', 'Size of section headings', '1.4 × font-size'),
  derived('subheading-size', 'Size of sub-headings', '1.0625 × font-size'),
  derived('small-size', 'Size of labels and legal text', '0.9 × font-size'),
  derived('title-weight', 'Weight of the title', '700'),
  derived('heading-weight', 'Weight of headings', '650'),
  derived('line-width', 'Width of hairlines', '1px'),
  derived('focus-width', 'Width of the focus ring', '3px'),
  derived('focus-offset', 'Distance of the focus ring', '2px'),
  derived('duration', 'How long the chevron and a panel move; nothing moves under reduced motion', '180ms'),
];

function brand(name: string, meaning: string, initial: string): Token {
  return { name: `--rolecall-${name}`, tier: 'brand', meaning, initial };
}

function derived(name: string, meaning: string, initial: string): Token {
  return { name: `--rolecall-${name}`, tier: 'derived', meaning, initial };
}
