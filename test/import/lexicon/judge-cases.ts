import { fromHtml } from '../../../src/import/index.ts';
import { type Posting, plainText, type SectionKind } from '../../../src/posting/index.ts';
import type { LanguageCases, Piece } from './cases.ts';

/** How many were judged as a reader judges them, and which were not. */
export interface Score {
  readonly right: number;
  readonly all: number;
  readonly wrong: readonly string[];
}

/** Says nothing in any language, so that the heading above it has to. */
const neutral = 'Quarz 47';

export function judgeHeadings(cases: LanguageCases, change: (text: string) => string = same): Score {
  const before = cases.headed[0]?.[1] ?? '';
  const after = cases.headed.at(-1)?.[1] ?? '';
  return score(rows(cases.headings), ([, text]) => {
    const html = `${before}<h2>${escapeHtml(change(text))}</h2><p>${neutral}</p>${after}`;
    return kindAround(neutral, fromHtml(html, { title: 'Nordlicht', lang: cases.language }).posting);
  });
}

export function judgeSentences(cases: LanguageCases, change: (text: string) => string = same): Score {
  return score(
    rows(cases.sentences),
    ([, text]) =>
      fromHtml(`<p>${escapeHtml(change(text))}</p>`, { title: 'Nordlicht', lang: cases.language }).posting.sections[0]
        ?.kind,
  );
}

/** The language is not stated: the post has to show it. */
export function judgePost(pieces: readonly Piece[]): Score {
  const { posting } = fromHtml(pieces.map(([, html]) => html).join('\n'), { title: 'Nordlicht' });
  return score(pieces, ([, html]) => kindAround(lastLine(html), posting));
}

export function sum(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((total, { right }) => total + right, 0),
    all: scores.reduce((total, { all }) => total + all, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

function score(pieces: readonly Piece[], kindOf: (piece: Piece) => SectionKind | undefined): Score {
  const wrong: string[] = [];
  for (const piece of pieces) {
    const kind = kindOf(piece);
    if (kind !== piece[0]) wrong.push(`${piece[0]}, judged ${kind}: ${piece[1]}`);
  }
  return { right: pieces.length - wrong.length, all: pieces.length, wrong };
}

function rows(table: { readonly [Kind in SectionKind]?: string }): readonly Piece[] {
  return Object.entries(table).flatMap(([kind, texts]) =>
    texts.split(' | ').map((text): Piece => [kind as SectionKind, text]),
  );
}

function kindAround(text: string, posting: Posting): SectionKind | undefined {
  return posting.sections.find((section) => plainText({ title: '', sections: [section] }).includes(text))?.kind;
}

/** The text of the last paragraph or list item. */
function lastLine(html: string): string {
  const text = html.replaceAll('</ul>', '').replaceAll('</ol>', '');
  return text
    .slice(text.lastIndexOf('<', text.length - 6))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function same(text: string): string {
  return text;
}
