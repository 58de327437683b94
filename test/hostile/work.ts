/**
 * Counts what some code does, so that a test can tell how work grows without asking a clock: characters that are read
 * by regular expressions and by methods of strings, and items that methods of arrays move or look at. What an engine
 * does inside (a rope, a hash table) is not counted.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];

  function watch<Owner extends object>(owner: Owner, name: keyof Owner & string, cost: Cost): void {
    const original = owner[name] as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value: function watched(this: Counted, ...given: unknown[]): unknown {
        const from = this.lastIndex ?? 0;
        const result = original.apply(this, given);
        work += cost(this, given, result, from);
        return result;
      },
    });
    restore.push(() => Object.defineProperty(owner, name, { configurable: true, writable: true, value: original }));
  }

  for (const name of ['toLowerCase', 'toUpperCase', 'normalize', 'trim', 'trimEnd', 'trimStart', 'split'] as const) {
    watch(String.prototype, name, (text) => text.length);
  }
  for (const name of ['charCodeAt', 'codePointAt', 'charAt'] as const) watch(String.prototype, name, () => 1);
  for (const owner of [String.prototype, Array.prototype]) {
    watch(
      owner,
      'indexOf',
      (all, [, from], found) => ((found as number) < 0 ? all.length : Number(found)) - Number(from ?? 0),
    );
    watch(owner, 'includes', (all, _, found) => (found ? 1 : all.length));
  }
  // The methods of strings that take a pattern go through this one.
  watch(RegExp.prototype, 'exec', ({ sticky, global }, [text], found, last) => {
    const from = sticky || global ? last : 0;
    const match = found as RegExpExecArray | null;
    if (match === null) return sticky ? 1 : Math.max(1, String(text).length - from);
    return match.index + match[0].length - from + 1;
  });
  for (const name of ['shift', 'unshift', 'toReversed', 'join', 'map', 'filter'] as const) {
    watch(Array.prototype, name, (list) => list.length);
  }
  for (const name of ['slice', 'concat', 'flat', 'flatMap'] as const) {
    watch(Array.prototype, name, (_, __, made) => (made as Counted).length);
  }
  // An engine moves the shorter end.
  watch(Array.prototype, 'splice', (list, [start], taken) => {
    return (taken as Counted).length + Math.min(Number(start), list.length - Number(start));
  });
  try {
    run();
  } finally {
    for (const each of restore) each();
  }
  return work;
}

interface Counted {
  readonly length: number;
  readonly lastIndex?: number;
  readonly sticky?: boolean;
  readonly global?: boolean;
}
type Cost = (self: Counted, given: readonly unknown[], result: unknown, from: number) => number;
