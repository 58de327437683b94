import { knowsHeading } from '../kinds/known-heading.ts';
import type { Form, Item, LineItem } from './items.ts';
import { judge, longestHeading, type Neighbours, type Verdict } from './judge.ts';

/** Forms of which several lines in a row are a list of names or facts rather than headings. */
const rowForms: ReadonlySet<Form> = new Set(['tag', 'bold', 'underlined', 'capitals', 'decorated']);

/** Words of a plain line over text that the lexicons may know. */
const longestKnown = 6;

/**
 * Which of the items are headings, judged with their neighbours and with the other lines of the same look. `lang` is the
 * post's language, where it is known.
 */
export function decide(items: readonly Item[], lang?: string): ReadonlySet<LineItem> {
  const verdicts = neighboursOf(items).map(([item, around]) => ({ item, verdict: judge(item, around), around }));
  const certain = new Counter();
  const patterns = new Counter();
  for (const { item, verdict, around } of verdicts) {
    if (verdict === 'yes') certain.add(lookOf(item));
    if (verdict === 'yes' || verdict === 'pattern' || verdict === 'title') patterns.add(patternOf(item, around));
  }
  const headings = new Set<LineItem>();
  const isHeading = (item: LineItem, verdict: Verdict, around: Neighbours): boolean => {
    if (verdict === 'yes' || verdict === 'no') return verdict === 'yes';
    if (verdict === 'alike') return certain.of(lookOf(item)) >= 3;
    if (verdict === 'title' && !(around.next?.type === 'line' && headings.has(around.next))) return false;
    if (verdict !== 'known' && patterns.of(patternOf(item, around)) >= (item.form === 'plain' ? 2 : 3)) return true;
    // Longer ones are sentences about a topic rather than its name, but over a list they name it.
    const short = item.measure.words <= longestKnown || around.next?.type === 'list';
    return item.form === 'plain' && short && knowsHeading(item.line.text, lang);
  };
  // From the end, because a title is judged by the heading under it.
  for (const { item, verdict, around } of verdicts.toReversed()) {
    if (isHeading(item, verdict, around)) headings.add(item);
  }
  return headings;
}

class Counter {
  readonly #counts = new Map<string, number>();
  add(key: string): void {
    this.#counts.set(key, this.of(key) + 1);
  }
  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }
}

/** What two headings of one post have in common when they look alike. */
function lookOf({ form, level, measure, count }: LineItem): string {
  const colon = form === 'colon' || measure.ending === 'colon';
  return `${form} ${level} ${measure.capitals} ${measure.bulleted} ${colon} ${count === 1}`;
}

/** The same for lines without a look of their own: where they stand. */
function patternOf({ form, level, measure, count, index }: LineItem, { next }: Neighbours): string {
  return `${form} ${level} ${measure.ending === 'stop'} ${count === 1} ${index === 0} ${next?.type}`;
}

/** Levels whose tags hold prose more often than not: somebody chose the tag for its size. */
function levelsOfProse(items: readonly Item[]): ReadonlySet<number> {
  const counts = new Map<number, { prose: number; all: number }>();
  for (const item of items) {
    if (item.type !== 'line' || item.form !== 'tag') continue;
    const count = counts.get(item.level) ?? { prose: 0, all: 0 };
    count.all += 1;
    if (item.measure.words > longestHeading || item.measure.sentences) count.prose += 1;
    counts.set(item.level, count);
  }
  return new Set([...counts].filter(([, { prose, all }]) => prose > 1 && prose * 2 > all).map(([level]) => level));
}

function neighboursOf(items: readonly Item[]): [LineItem, Neighbours][] {
  const proseLevels = levelsOfProse(items);
  const all: [LineItem, Neighbours][] = [];
  let start = 0;
  while (start < items.length) {
    let end = start + 1;
    while (end < items.length && sameRow(items[end - 1], items[end])) end += 1;
    for (let index = start; index < end; index += 1) {
      const item = items[index];
      if (item?.type !== 'line') continue;
      all.push([
        item,
        {
          previous: items[index - 1],
          next: items[index + 1],
          row: end - start,
          lastOfRow: index === end - 1,
          proseLevel: item.form === 'tag' && proseLevels.has(item.level),
        },
      ]);
    }
    start = end;
  }
  return all;
}

/** Short lines of one look. */
function sameRow(one: Item | undefined, other: Item | undefined): boolean {
  return one?.type === 'line' && other?.type === 'line' && inRow(one) && inRow(other) && lookOf(one) === lookOf(other);
}

function inRow({ form, measure }: LineItem): boolean {
  return rowForms.has(form) && measure.words <= longestHeading && !measure.amount;
}
