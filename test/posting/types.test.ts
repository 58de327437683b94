import { describe, expectTypeOf, it } from 'vitest';
import {
  definePosting,
  heading,
  link,
  list,
  type Node,
  type ParsedPosting,
  type Posting,
  type PostingInput,
  paragraph,
  parsePosting,
  section,
} from '../../src/posting/index.ts';

// Checked by the compiler: each `@ts-expect-error` fails the type check when the line below it is not an error.
describe('types', () => {
  it('make typing mistakes errors where a posting is written', () => {
    const mistakes = () => [
      // @ts-expect-error A kind is one of a closed list.
      section('perks', 'Perks', 'x'),
      // @ts-expect-error A depth is 1, 2 or 3.
      heading('x', 4),
      // @ts-expect-error An inline does not hold a block.
      paragraph(list(['x'])),
      // @ts-expect-error A link's URL is a string.
      link(new URL('https://jobs.example/'), 'x'),
      // @ts-expect-error A posting has sections.
      definePosting({ title: 'x' }),
      // @ts-expect-error No section has a colour.
      definePosting({ title: 'x', sections: [{ blocks: 'x', colour: 'red' }] }),
      // @ts-expect-error A workplace is one of three.
      definePosting({ title: 'x', sections: [], workplace: 'office' }),
    ];
    expectTypeOf(mistakes).toBeFunction();
  });

  it('tell a posting from none', () => {
    const { posting } = parsePosting({});
    expectTypeOf(posting).toEqualTypeOf<Posting | undefined>();
    expectTypeOf<ParsedPosting['issues']>().toExtend<readonly object[]>();
  });

  it('let a stored posting be authored again, and keep data read-only', () => {
    expectTypeOf<Posting>().toExtend<PostingInput>();
    expectTypeOf<Posting['sections']>().not.toExtend<unknown[]>();
    expectTypeOf<Extract<Node, { type: 'paragraph' }>['children']>().not.toExtend<unknown[]>();
  });

  it('have no node that carries markup, an image or data', () => {
    expectTypeOf<Extract<Node['type'], 'html' | 'image' | 'script' | 'element' | 'raw'>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<keyof Posting, 'html' | 'data'>>().toEqualTypeOf<never>();
  });
});
