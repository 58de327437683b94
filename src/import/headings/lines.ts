import type { Break, Inline, InlineCode, InlineParent, Text } from '../../posting/index.ts';

/** A mark (bold, link, …) around a piece of text, with the marks around it. */
interface Mark {
  readonly node: InlineParent;
  readonly outer: Mark | undefined;
  readonly depth: number;
  readonly bold: boolean;
  readonly emphasized: boolean;
  readonly linked: boolean;
}

/** A piece of text and the marks it stands in. */
export interface Run {
  readonly leaf: Text | InlineCode;
  readonly mark: Mark | undefined;
}

/** What stands between two line breaks of a paragraph. */
export interface Line {
  readonly runs: readonly Run[];
  /** The line's words as {@link visible} gives them; prose that is too long for a heading is left as it is. */
  readonly text: string;
}

const longestVisible = 400;
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g;
const spaces = /\s+/g;
/** Most texts are tidy: looking is cheaper than rewriting. In one class: white space but the plain one, what is invisible. */
const untidy = /[\t-\r\xA0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF\xAD]| {2}/;

/** Text as a reader sees it: white space collapsed (no-break spaces too), zero-width characters removed. */
export function visible(text: string): string {
  if (!text.startsWith(' ') && !text.endsWith(' ') && !untidy.test(text)) return text;
  return text.replace(invisible, '').replace(spaces, ' ').trim();
}

/** The lines of a paragraph: its inlines cut at every break, also inside marks. Iterative: any depth is allowed. */
export function linesOf(inlines: readonly Inline[]): Line[] {
  const [only] = inlines;
  if (only?.type === 'text' && inlines.length === 1) return [line([{ leaf: only, mark: undefined }])];
  const lines: Line[] = [];
  let runs: Run[] = [];
  const stack: { readonly nodes: readonly Inline[]; readonly mark: Mark | undefined; next: number }[] = [
    { nodes: inlines, mark: undefined, next: 0 },
  ];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      stack.pop();
    } else if (node.type === 'break') {
      lines.push(line(runs));
      runs = [];
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      runs.push({ leaf: node, mark: frame.mark });
    } else {
      stack.push({ nodes: node.children, mark: markOf(node, frame.mark), next: 0 });
    }
  }
  lines.push(line(runs));
  return lines;
}

/** The inlines of some lines again, with a break between two lines. Lines without words at either end are left out. */
export function inlinesOf(lines: readonly Line[]): readonly Inline[] {
  const first = lines.findIndex(hasWords);
  if (first < 0) return [];
  const last = lines.findLastIndex(hasWords);
  const builder = new InlineBuilder();
  for (let index = first; index <= last; index += 1) {
    const runs = lines[index]?.runs ?? [];
    if (index > first) builder.add({ type: 'break' }, shared(lines[index - 1]?.runs.at(-1)?.mark, runs[0]?.mark));
    for (const run of trimmed(runs)) builder.add(run.leaf, run.mark);
  }
  return builder.finish();
}

/** Several lines as one, with a space where the break was. */
export function joined(lines: readonly Line[]): Line {
  return line(
    lines.flatMap(({ runs }, index) =>
      index === 0 ? runs : [{ leaf: { type: 'text', value: ' ' } as const, mark: undefined }, ...runs],
    ),
  );
}

/** The same runs without white space at the start and the end. */
export function trimmed(runs: readonly Run[]): readonly Run[] {
  let first = 0;
  let last = runs.length - 1;
  while (first <= last && visible(runs[first]?.leaf.value ?? '') === '') first += 1;
  while (last >= first && visible(runs[last]?.leaf.value ?? '') === '') last -= 1;
  return runs.slice(first, last + 1).map((run, index, all) => {
    if (run.leaf.type === 'inlineCode') return run;
    let value = run.leaf.value;
    if (index === 0) value = value.trimStart();
    if (index === all.length - 1) value = value.trimEnd();
    return value === run.leaf.value ? run : { leaf: { type: 'text', value }, mark: run.mark };
  });
}

export function hasWords(line: Line): boolean {
  return line.text !== '';
}

function line(runs: readonly Run[]): Line {
  const raw = runs.length === 1 ? (runs[0]?.leaf.value ?? '') : runs.map((run) => run.leaf.value).join('');
  return { runs, text: raw.length > longestVisible && /\p{L}/u.test(raw) ? raw : visible(raw) };
}

function markOf(node: InlineParent, outer: Mark | undefined): Mark {
  return {
    node,
    outer,
    depth: (outer?.depth ?? 0) + 1,
    bold: node.type === 'strong' || (outer?.bold ?? false),
    emphasized: node.type === 'emphasis' || (outer?.emphasized ?? false),
    linked: node.type === 'link' || (outer?.linked ?? false),
  };
}

/** The innermost mark around both. */
function shared(one: Mark | undefined, other: Mark | undefined): Mark | undefined {
  let left = one;
  let right = other;
  while (left !== right) {
    if ((left?.depth ?? 0) >= (right?.depth ?? 0)) left = left?.outer;
    else right = right?.outer;
  }
  return left;
}

/** Builds inlines from leaves and the marks around them: neighbours within one mark share one node. */
class InlineBuilder {
  readonly #open: { readonly mark: Mark | undefined; readonly children: Inline[] }[] = [
    { mark: undefined, children: [] },
  ];

  add(leaf: Text | InlineCode | Break, mark: Mark | undefined): void {
    const common = shared(this.#open.at(-1)?.mark, mark);
    while (this.#open.at(-1)?.mark !== common) this.#close();
    const opening: Mark[] = [];
    for (let each = mark; each !== common && each !== undefined; each = each.outer) opening.push(each);
    for (const each of opening.reverse()) this.#open.push({ mark: each, children: [] });
    this.#open.at(-1)?.children.push(leaf);
  }

  finish(): readonly Inline[] {
    while (this.#open.length > 1) this.#close();
    return this.#open[0]?.children ?? [];
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed?.mark !== undefined)
      this.#open.at(-1)?.children.push({ ...closed.mark.node, children: closed.children });
  }
}
