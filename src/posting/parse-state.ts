import type { Issue } from './issue.ts';

/** What the steps of `parsePosting` share. */
export interface ParseState {
  readonly issues: Issue[];
  /** Where the reader stands. */
  readonly path: (string | number)[];
  /** What is reported once for a posting, not once for every node. */
  readonly reported: Set<string>;
  /** Objects that have been read, to tell a shared node from a new one. */
  readonly seen: Set<object>;
  /** Objects that are being read, to find cycles. */
  readonly open: Set<object>;
  /** How many values were read from lists of nodes. */
  reads: number;
  /** How many times an object that was read before was read again. */
  repeats: number;
  /** Depth of the last sub-heading of the section that is being read. */
  depth: number;
  /** How many issues of each level were left out. */
  readonly unlisted: { [Level in Issue['level']]: number };
}

/** A list of problems longer than this helps nobody, and a hostile value could make it as long as it likes. */
const maximumIssues = 1000;
/** The path of what lies deeper ends here, so that an issue stays small. */
const maximumPathLength = 80;

/** A fresh state for one call. */
export function createState(): ParseState {
  return {
    issues: [],
    path: [],
    reported: new Set(),
    seen: new Set(),
    open: new Set(),
    reads: 0,
    repeats: 0,
    depth: 0,
    unlisted: { error: 0, warning: 0, info: 0 },
  };
}

/** Notes an issue where the reader stands. */
export function report(state: ParseState, level: Issue['level'], code: string, message: string, url?: string): void {
  if (state.issues.length >= maximumIssues) {
    state.unlisted[level] += 1;
    return;
  }
  const path = state.path.slice(0, maximumPathLength);
  state.issues.push(url === undefined ? { code, level, path, message } : { code, level, path, message, url });
}

/** Notes an issue at a property of the object where the reader stands. */
export function reportAt(
  state: ParseState,
  key: string | number,
  level: Issue['level'],
  code: string,
  message: string,
  url?: string,
): void {
  state.path.push(key);
  report(state, level, code, message, url);
  state.path.pop();
}

/** Notes an issue unless the same one was noted before. */
export function reportOnce(state: ParseState, level: Issue['level'], code: string, message: string): void {
  if (state.reported.has(message)) return;
  // A set that a hostile value could fill without end would cost more than the issues it saves.
  if (state.reported.size < maximumIssues) state.reported.add(message);
  report(state, level, code, message);
}

/** The issues, with a last one for those that were left out. */
export function listIssues(state: ParseState): readonly Issue[] {
  const { error, warning, info } = state.unlisted;
  const count = error + warning + info;
  if (count === 0) return state.issues;
  const level = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const message = `${count} more issues are not listed. Fix those above and read the posting again.`;
  return [...state.issues, { code: 'issues-unlisted', level, path: [], message }];
}

/**
 * The object's own property, read once. Inherited properties do not count, so that nothing comes from a prototype. A
 * getter or proxy that throws makes an issue and gives `undefined`.
 */
export function readOwn(state: ParseState, object: object, key: string | number): unknown {
  try {
    return Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined;
  } catch {
    reportAt(
      state,
      key,
      'error',
      'value-unreadable',
      'Reading this property threw, so it is left out. Pass plain data.',
    );
    return undefined;
  }
}

/** Tells whether the object has an own property of this name. Total. */
export function hasOwn(object: object, key: string): boolean {
  try {
    return Object.hasOwn(object, key);
  } catch {
    return false;
  }
}

/** Tells whether `value` is an array. Total: a revoked proxy is none. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Tells whether `value` is an object that can have named properties. Arrays and functions are none. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isArray(value);
}

/** An array's elements: how many there are, and the index of each where they are not simply 0, 1, 2, … */
export interface Elements {
  readonly array: readonly unknown[];
  readonly count: number;
  readonly indices?: readonly number[];
}

/** An array longer than this is asked which elements it has. */
const trustedLength = 100_000;

/**
 * The elements of an array. `length` alone is not to be trusted: an array may claim four thousand million elements and
 * hold none.
 */
export function elementsOf(state: ParseState, array: readonly unknown[]): Elements {
  try {
    const { length } = array;
    if (length <= trustedLength) return { array, count: length };
    const indices = Object.keys(array)
      .map(Number)
      .filter((index) => Number.isSafeInteger(index) && index >= 0 && index < length);
    return { array, count: indices.length, indices };
  } catch {
    report(state, 'error', 'value-unreadable', 'Reading this list threw, so it is left out. Pass plain data.');
    return { array: [], count: 0 };
  }
}

/** Names what a value is, for a message. Calls nothing of the value's own. */
export function describe(value: unknown): string {
  if (typeof value === 'string') {
    const short = value.length > 40 ? `${value.slice(0, 40)}…` : value;
    return JSON.stringify(short);
  }
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** Reports the properties that are not part of the model. They are left out by not being read. */
export function reportUnknownProperties(
  state: ParseState,
  object: object,
  known: readonly string[],
  name: string,
  level: Issue['level'],
): void {
  let keys: string[];
  try {
    keys = Object.keys(object);
  } catch {
    return;
  }
  for (const key of keys) {
    if (known.includes(key)) continue;
    reportOnce(
      state,
      level,
      'property-unknown',
      `A ${name} has no property ${describe(key)}, so it is left out. Remove it, or check how it is written.`,
    );
  }
}
