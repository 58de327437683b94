import { safeUrl } from '../posting/index.ts';
import { cleanText, cleanTitle } from './characters.ts';
import { readDate, readMilliseconds } from './dates.ts';
import type { IssueLog } from './issues.ts';

/**
 * Readers for the fields of a payload that may hold anything. A missing field, `null` and an empty text are silently
 * unknown; a value of another shape is unknown and an issue. Only own properties count, so a prototype says nothing.
 */
export interface FieldReader {
  readonly text: (name: string) => string | undefined;
  /** The job's title, with its spaces as they are written. */
  readonly title: (name: string) => string | undefined;
  /** A text whose line feeds are kept. */
  readonly lines: (name: string) => string | undefined;
  /** A text or a finite number, as text. */
  readonly key: (name: string) => string | undefined;
  readonly number: (name: string) => number | undefined;
  readonly flag: (name: string) => boolean | undefined;
  /** Texts: a list of them, or a single one. */
  readonly texts: (name: string) => readonly string[];
  /** A date, or a date and time, in ISO 8601: from that, from RFC 822 or from milliseconds since 1970. */
  readonly date: (name: string) => string | undefined;
  /** Absolute http(s) URL. */
  readonly url: (name: string) => string | undefined;
  readonly record: (name: string) => FieldReader;
  readonly list: (name: string) => readonly FieldReader[];
  /** Objects: a list of them, or a single one, as readers of XML and JSON-LD give it. */
  readonly records: (name: string) => readonly FieldReader[];
  readonly raw: (name: string) => unknown;
}

type Path = readonly (string | number)[];

/** Starts to read `value`; anything but an object has no fields. */
export function readFields(value: unknown, log: IssueLog, path: Path = []): FieldReader {
  const raw = (name: string): unknown => own(value, name);
  const odd = (name: string, expected: string): undefined => {
    log.note({
      code: 'field-ignored',
      level: 'warning',
      path: [...path, name],
      message: `The field ${name} was ignored: it should be ${expected}.`,
    });
    return undefined;
  };
  const string = (name: string): string | undefined => {
    const found = raw(name);
    if (found === undefined || found === null) return undefined;
    return typeof found === 'string' ? found : odd(name, 'a text');
  };
  const text = (name: string): string | undefined => tidy(string(name) ?? '');
  const checked = (
    name: string,
    expected: string,
    check: (found: string) => string | undefined,
  ): string | undefined => {
    const found = text(name);
    return found === undefined ? undefined : (check(found) ?? odd(name, expected));
  };
  return {
    raw,
    text,
    title: (name) => cleanTitle(string(name) ?? '') || undefined,
    lines: (name) => {
      const found = (string(name) ?? '').split(/[\r\n]+/).flatMap((line) => tidy(line) ?? []);
      return found.length === 0 ? undefined : found.join('\n');
    },
    key: (name) => {
      const found = raw(name);
      return typeof found === 'number' && Number.isFinite(found) ? String(found) : text(name);
    },
    number: (name) => {
      const found = raw(name);
      if (found === undefined || found === null || found === '') return undefined;
      const number = typeof found === 'string' && found.length <= longestNumber ? Number(found) : found;
      return typeof number === 'number' && Number.isFinite(number) ? number : odd(name, 'a number');
    },
    flag: (name) => {
      const found = raw(name);
      if (found === undefined || found === null) return undefined;
      return typeof found === 'boolean' ? found : odd(name, 'true or false');
    },
    texts: (name) => {
      const found = raw(name);
      const items: readonly unknown[] = Array.isArray(found) ? found : [found ?? ''];
      if (items.some((item) => typeof item !== 'string')) odd(name, 'a text or a list of texts');
      return items.flatMap((item) => (typeof item === 'string' ? (tidy(item) ?? []) : []));
    },
    date: (name) => {
      const found = raw(name);
      if (typeof found === 'number') return readMilliseconds(found) ?? odd(name, 'a date');
      return checked(name, 'an ISO 8601 date', readDate);
    },
    url: (name) => checked(name, 'an absolute http or https URL', webUrl),
    record: (name) => {
      const found = raw(name);
      if (found !== undefined && found !== null && !isRecord(found)) odd(name, 'an object');
      return readFields(found, log, [...path, name]);
    },
    list: (name) => {
      const found = raw(name);
      if (found === undefined || found === null) return [];
      if (!Array.isArray(found)) {
        odd(name, 'a list');
        return [];
      }
      return found.map((item, index) => readFields(item, log, [...path, name, index]));
    },
    records: (name) => {
      const found = raw(name);
      if (Array.isArray(found)) return found.map((item, index) => readFields(item, log, [...path, name, index]));
      return isRecord(found) ? [readFields(found, log, [...path, name])] : [];
    },
  };
}

const longestNumber = 40;

/** Tells whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property of a value of any kind; nothing where there is none, or where reading it throws. */
export function own(value: unknown, name: string): unknown {
  try {
    return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  } catch {
    // A getter or a proxy that throws: no JSON has one.
    return undefined;
  }
}

/** One line without outer spaces; nothing for an empty one. */
export function tidy(value: string): string | undefined {
  const text = cleanText(value).trim();
  return text === '' ? undefined : text;
}

/** The absolute, normalised form of an http(s) URL; nothing for any other. */
export function webUrl(value: string): string | undefined {
  const url = safeUrl(value);
  return url?.startsWith('http') ? url : undefined;
}
