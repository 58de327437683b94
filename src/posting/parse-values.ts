import { repairText } from './characters.ts';
import { isIsoDate } from './dates.ts';
import { describe, elementsOf, isArray, isRecord, type ParseState, readOwn, report } from './parse-state.ts';
import { safeUrl } from './url.ts';

// Each reader stands at the property whose value it is given. It returns `undefined` for a value that it refuses, and
// notes why. `null` is how JSON leaves a property out, so it is only an info.

/** Reads a single line of text: repaired, white space collapsed, never empty. */
export function readLine(state: ParseState, value: unknown): string | undefined {
  if (typeof value !== 'string') return refuse(state, value, 'text', 'Write a string.');
  const line = toLine(value);
  if (line === '') {
    report(state, 'info', 'text-empty', 'An empty text is left out. Remove the property, or write the text.');
    return undefined;
  }
  return line;
}

/** Reads an identifier, which many systems write as a number. */
export function readIdentifier(state: ParseState, value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) {
    report(state, 'info', 'text-repaired', 'An identifier is a string, so the number was written as one.');
    return String(value);
  }
  return readLine(state, value);
}

/** Reads `true` or `false`. */
export function readBoolean(state: ParseState, value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : refuse(state, value, 'true or false', 'Write true or false, unquoted.');
}

/** Reads a number that is not negative; JSON can hold a negative zero, which becomes zero. */
export function readAmount(state: ParseState, value: unknown): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return Math.abs(value);
  return refuse(state, value, 'an amount', 'Write a number of at least 0, unquoted, in major units.');
}

/** Reads a calendar date, or a date and time. */
export function readDate(state: ParseState, value: unknown): string | undefined {
  return isIsoDate(value)
    ? value
    : refuse(state, value, 'an ISO 8601 date that exists', 'Write one such as "2026-03-31" or "2026-03-31T09:00:00Z".');
}

/** Reads a code of upper-case letters: a country or a currency. */
export function readCode(state: ParseState, value: unknown, length: 2 | 3, name: string): string | undefined {
  const code = typeof value === 'string' ? value.trim() : '';
  if (!/^[A-Za-z]+$/.test(code) || code.length !== length) {
    return refuse(state, value, name, `Write its ${length} letters.`);
  }
  const upper = code.toUpperCase();
  if (upper !== value) report(state, 'info', 'code-repaired', `The code was written as "${upper}".`);
  return upper;
}

/** Reads one of a closed list of words. */
export function readOneOf<Value extends string>(
  state: ParseState,
  value: unknown,
  values: readonly Value[],
  name: string,
): Value | undefined {
  const found = values.find((candidate) => candidate === value);
  return found ?? refuse(state, value, name, `Write one of ${values.map((each) => `"${each}"`).join(', ')}.`);
}

/** Reads an absolute URL by the one policy, with one of these schemes. */
export function readUrl(state: ParseState, value: unknown, schemes: readonly string[]): string | undefined {
  if (value === null) return refuse(state, value, 'a URL', '');
  const url = typeof value === 'string' ? safeUrl(value) : undefined;
  if (url === undefined || !schemes.some((scheme) => url.startsWith(`${scheme}:`))) {
    const message = `${describe(value)} is not an absolute ${schemes.join(' or ')} URL without a user name, so it is left out. Correct the URL.`;
    report(state, 'error', 'url-refused', message, typeof value === 'string' ? value : undefined);
    return undefined;
  }
  if (url !== value) report(state, 'info', 'url-repaired', `The URL was written as ${describe(url)}.`);
  return url;
}

/** Reads an array, element by element; refused elements are left out. An empty array is as good as none. */
export function readArray<Value>(
  state: ParseState,
  value: unknown,
  read: (state: ParseState, value: unknown) => Value | undefined,
): readonly Value[] | undefined {
  if (!isArray(value)) return refuse(state, value, 'an array', 'Put it into an array.');
  const elements = elementsOf(state, value);
  const values: Value[] = [];
  for (let position = 0; position < elements.count; position += 1) {
    const index = elements.indices?.[position] ?? position;
    state.path.push(index);
    const element = read(state, readOwn(state, value, index));
    state.path.pop();
    if (element !== undefined) values.push(element);
  }
  return values.length === 0 ? undefined : values;
}

/** Reads an object with named properties. */
export function readRecord(state: ParseState, value: unknown, name: string): object | undefined {
  return isRecord(value) ? value : refuse(state, value, name, 'Write an object with its properties.');
}

/** Reads a property where it is given. */
export function readProperty<Value>(
  state: ParseState,
  object: object,
  key: string,
  read: (state: ParseState, value: unknown) => Value | undefined,
): Value | undefined {
  const value = readOwn(state, object, key);
  if (value === undefined) return undefined;
  state.path.push(key);
  const result = read(state, value);
  state.path.pop();
  return result;
}

/** One line: characters repaired, white space collapsed and trimmed. */
export function toLine(value: string): string {
  return repairText(value)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/**
 * A job's title in one line. Spaces in a row stay as the source wrote them: other systems know the job by these letters,
 * and a page shows one space anyway.
 */
export function toTitle(value: string): string {
  return repairText(value)
    .replace(/[\t\n]+/g, ' ')
    .trim();
}

function refuse(state: ParseState, value: unknown, expected: string, fix: string): undefined {
  if (value === null) {
    report(state, 'info', 'null-ignored', 'A property that is null counts as one that is not there. Remove it.');
  } else {
    report(state, 'error', 'value-invalid', `${describe(value)} is not ${expected}, so it is left out. ${fix}`);
  }
  return undefined;
}
