import type { Posting } from '../src/posting/index.ts';
import { kestrelTide } from './postings/kestrel-tide.ts';
import { arabic, german, japanese } from './postings/languages.ts';
import { closed, empty, minimal, withoutHeadings } from './postings/plain.ts';
import { long, payZones } from './postings/stress.ts';

export { arabic, closed, empty, german, japanese, kestrelTide, long, minimal, payZones, withoutHeadings };

/** Every example by its name. Examples are data: stories, unit tests and accessibility tests read the same ones. */
export const postings: Readonly<Record<string, Posting>> = {
  kestrelTide,
  minimal,
  empty,
  withoutHeadings,
  closed,
  long,
  payZones,
  german,
  japanese,
  arabic,
};
