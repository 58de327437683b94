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
  const elements = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')].map(
    (element) => ({
      element,
      text: squeeze(element.textContent ?? ''),
    }),
  );
  let from = 0;
  return trace.map((entry) => {
    const start = squeeze(entry.text).slice(0, 60);
    // The last of the elements that begin with the same words and hold each other is the smallest one.
    let found = -1;
    for (let index = from; index < elements.length && start !== ''; index += 1) {
      if (elements[index]?.text.startsWith(start)) {
        found = index;
        const inner = elements[index + 1];
        const outer = elements[index];
        if (!inner || !outer?.element.contains(inner.element) || inner.text !== outer.text) break;
      }
    }
    if (found < 0) return { entry, source: undefined };
    from = found;
    return { entry, source: outermost(elements[found]?.element) };
  });
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
