import type { ImportResult, TraceEntry } from '../../src/import/index.ts';
import { plainText, type Section } from '../../src/posting/index.ts';

/** One block of the source, what it became, and why. */
export interface TraceRow {
  readonly entry: TraceEntry;
  /** Markup of the smallest element of the source that holds the block; `undefined` where no single element does. */
  readonly source: string | undefined;
}

/** Text without white space and format characters, so that markup and tree can be compared. */
function squeeze(text: string): string {
  return text.replace(/[\s\p{Cf}…]+/gu, '');
}

/** Puts the markup of the source beside each entry of a trace, in order. Nothing of the markup runs. */
export function traceRows(trace: readonly TraceEntry[], html: string): readonly TraceRow[] {
  const candidates = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')].map(
    (element) => ({ element, text: squeeze(element.textContent ?? '') }),
  );
  let from = 0;
  return trace.map((entry) => {
    const found = findBlock(candidates, squeeze(entry.text), from);
    if (found === -1) return { entry, source: undefined };
    from = found;
    return { entry, source: outermost(candidates[found]?.element) };
  });
}

/** The first element with exactly these words, or else the smallest that begins with them. */
function findBlock(candidates: readonly { element: Element; text: string }[], words: string, from: number): number {
  if (words === '') return -1;
  const exact = candidates.findIndex(({ text }, index) => index >= from && text === words);
  if (exact !== -1) return exact;
  let found = candidates.findIndex(({ text }, index) => index >= from && text.startsWith(words));
  for (let index = found + 1; found !== -1 && index < candidates.length; index += 1) {
    const [outer, inner] = [candidates[found], candidates[index]];
    if (!outer || !inner || !outer.element.contains(inner.element)) break;
    if (inner.text.startsWith(words)) found = index;
  }
  return found;
}

/** From a span up to the paragraph that holds nothing but it: the markup that a person would call the block. */
function outermost(element: Element | undefined): string | undefined {
  let block = element;
  while (
    block?.parentElement &&
    block.parentElement.localName !== 'body' &&
    squeeze(block.parentElement.textContent ?? '') === squeeze(block.textContent ?? '')
  ) {
    block = block.parentElement;
  }
  return block?.outerHTML;
}

/** The mean confidence of the blocks of a section, as the trace gives it; `undefined` without a trace. */
export function averageConfidence(result: ImportResult, section: Section): number | undefined {
  const text = squeeze(plainText(section));
  const entries = (result.trace ?? []).filter(
    (entry) => entry.kind === section.kind && text.includes(squeeze(entry.text).slice(0, 100)),
  );
  if (entries.length === 0) return undefined;
  return entries.reduce((sum, entry) => sum + entry.confidence, 0) / entries.length;
}
