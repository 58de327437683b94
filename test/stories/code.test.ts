import { describe, expect, test } from 'vitest';
import * as posting from '../../src/posting/index.ts';
import { toCode } from '../../stories/playground/code.ts';
import { kindExamples } from '../../stories/postings/kinds.ts';
import { postings } from '../../stories/postings.ts';

/** Runs the code as the module that it is, with the package's functions at hand. */
function run(code: string): unknown {
  const imported = /^import \{ (.+) \} from 'rolecall\/posting';$/m.exec(code)?.[1]?.split(', ') ?? [];
  const body = code.replace(/^import .*$/m, '').replace('export const posting =', 'return');
  const available = new Map<string, unknown>(Object.entries(posting));
  const values = imported.map((name) => available.get(name));
  return new Function(...imported, body)(...values);
}

const everything = posting.definePosting({
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must come back as it is.
  title: 'Every node, and "quotes", `ticks`, ${braces} and \\ too',
  lang: 'en',
  sections: [
    {
      id: 'an-id-of-its-own',
      kind: 'other',
      heading: 'Heading',
      lang: 'ar',
      dir: 'rtl',
      blocks: [
        posting.paragraph([
          'a ',
          posting.strong(['b ', posting.emphasis('c')]),
          posting.lineBreak(),
          posting.deleted('d'),
        ]),
        posting.paragraph('in another language', { lang: 'fr', dir: 'ltr' }),
        posting.heading(['x', posting.superscript('2'), posting.subscript('i')], 2, { lang: 'de' }),
        posting.list(['one', ['two', posting.orderedList(['three'], 3)], posting.listItem('vier', { lang: 'de' })]),
        posting.orderedList(['one'], 1, { dir: 'ltr' }),
        posting.blockquote(['said', posting.inlineCode('code')].map((part) => posting.paragraph(part))),
        posting.table([['a', posting.link('https://example.com/', 'b')]]),
        posting.thematicBreak(),
      ],
    },
  ],
});

describe('the code of the Playground', () => {
  test.each(Object.entries({ ...postings, ...kindExamples, everything }))('defines %s again', (_name, source) => {
    expect(run(toCode(source))).toEqual(source);
  });

  test('imports what it uses and nothing else', () => {
    const code = toCode(postings.minimal ?? everything);
    expect(code).toContain("import { definePosting } from 'rolecall/posting';");
    expect(code).not.toContain('"id"');
  });

  test('differs when the posting does', () => {
    const changed = { ...everything, title: `${everything.title}!` };
    expect(run(toCode(changed))).not.toEqual(everything);
  });
});
