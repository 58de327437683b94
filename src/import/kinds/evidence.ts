import { sectionKinds } from '../../posting/index.ts';
import type { Marked } from '../draft.ts';
import { cueOffsets, readCues } from './cues.ts';
import { FeatureList, FeatureStore, form, type Quote, sorts } from './features.ts';
import { type Folded, Folder } from './fold.ts';
import { LanguageCount } from './language.ts';
import { quotesOf } from './quotes.ts';
import { type BlockText, readBlock } from './texts.ts';
import { sharedWords } from './title.ts';
import type { Unit } from './units.ts';

/** What a post is read with. */
export interface Post {
  readonly title: string;
  readonly lang?: string;
  readonly company?: string;
  /** Keeps the phrases that are found. */
  readonly explain?: boolean;
}

const { strong, weak, first, label, address } = cueOffsets;

interface Reading {
  readonly text: BlockText;
  readonly folded: Folded;
  /** Words of the whole text, about. */
  readonly words: number;
  /** See {@link readCues}. */
  readonly cues: readonly number[];
  /** How much of the title it repeats. */
  readonly title: number;
  readonly company: boolean;
  readonly quotes: readonly Quote[];
}

interface OpenHeading {
  readonly zone: string | undefined;
  readonly rank: number;
  readonly cues: readonly number[];
}

/** The features of every unit of a post, in order. */
export function evidenceOf(marked: readonly Marked[], units: readonly Unit[], post: Post): readonly FeatureList[] {
  const readings = readDrafts(marked, post);
  const total = readings.reduce((sum, reading) => sum + (reading?.words ?? 0), 0);
  const anyHeading = units.some((unit) => unit.headings.length > 0);
  const lastHeaded = units.findLastIndex((unit) => unit.headings.length > 0);
  const open: OpenHeading[] = [];
  let words = 0;
  let sinceHeading = 0;
  let lists = 0;
  let sinceList = 0;
  let seenHeading = false;
  const seen = Array.from(new Float64Array(sectionKinds.length));
  const store = new FeatureStore();
  return units.map((unit, index) => {
    const features = new FeatureList(store);
    features.plain(form.always);
    const draft = unit.block === undefined ? undefined : marked[unit.block];
    const body = unit.block === undefined ? undefined : readings[unit.block];
    if (unit.headings.length > 0) {
      addHeadings(features, unit, marked, readings, open);
      sinceHeading = 0;
      lists = 0;
      seenHeading = true;
    } else {
      const group = open.at(-1);
      if (group !== undefined && group.zone === draft?.zone)
        features.kinds(sorts.group, group.cues, label, sinceHeading > 2 ? 0.5 : 1);
    }
    features.kinds(sorts.seen, seen, 0);
    if (body === undefined) features.plain(form.bare);
    else {
      addBody(features, body);
      features.plain(form.beforeList, body.text.items === 0 && nextIsList(units[index + 1], marked));
    }
    const place = total === 0 ? 0 : words / total;
    features.plain(form.firstUnit, index === 0);
    features.plain(form.lastUnit, index === units.length - 1);
    features.plain(form.start, place < 0.08);
    features.plain(form.early, place < 0.25);
    features.plain(form.late, place > 0.7);
    features.plain(form.end, place > 0.9);
    features.plain(form.beforeHeadings, anyHeading && !seenHeading);
    features.plain(form.noHeadings, !anyHeading);
    features.plain(form.later, sinceHeading > 1);
    features.plain(form.tail, anyHeading && index > lastHeaded + 1);
    if (body?.text.items === 0 && unit.headings.length === 0) {
      features.plain(form.afterList, lists > 0 && sinceList === 0);
      features.plain(form.afterListLater, lists > 0 && sinceList > 0);
    }
    if (draft?.separated) features.plain(form.separated);
    const zone = (draft ?? marked[unit.from])?.zone ?? '';
    features.plain(form.introZone, zone.includes('intro'));
    features.plain(form.conclusionZone, zone.includes('conclusion'));
    features.plain(form.payZone, zone.includes('pay'));
    sinceHeading += 1;
    sinceList += 1;
    if ((body?.text.items ?? 0) > 0) {
      lists += 1;
      sinceList = 0;
    }
    words += body?.words ?? 0;
    const above = unit.headings.at(-1);
    if (above !== undefined) raise(seen, readings[above]?.cues, label, 1);
    raise(seen, body?.cues, strong, 0.7);
    return features;
  });
}

/** Keeps the highest value so far. */
function raise(seen: number[], cues: readonly number[] | undefined, offset: number, factor: number): void {
  if (cues === undefined) return;
  for (let kind = 0; kind < seen.length; kind += 1) {
    const value = factor * (cues[offset + kind] ?? 0);
    if (value > (seen[kind] ?? 0)) seen[kind] = value;
  }
}

function nextIsList(unit: Unit | undefined, marked: readonly Marked[]): boolean {
  return unit?.headings.length === 0 && unit.block !== undefined && marked[unit.block]?.block.type === 'list';
}

const folder = new Folder();
const none: readonly Quote[] = [];

/** Folds all texts, tells the language from them and then looks for its phrases. */
function readDrafts(marked: readonly Marked[], post: Post): readonly (Reading | undefined)[] {
  const languages = new LanguageCount();
  folder.clear();
  const title = folder.add(post.title);
  const texts = marked.map(({ block }) => (block.type === 'thematicBreak' ? undefined : readBlock(block)));
  // As one string, which the engine reads faster than pieces of pieces.
  const all = texts.map((text) => text?.text ?? '').join('\n');
  let end = -1;
  const folds = texts.map((text) => {
    const start = end + 1;
    end = start + (text?.text.length ?? 0);
    if (text === undefined) return undefined;
    const folded = folder.add(all, start, end);
    languages.add(folder, folded);
    return folded;
  });
  const lexicons = languages.lexicons(post.lang);
  const company = (post.company ?? '').toLowerCase();
  return texts.map((text, index) => {
    const folded = folds[index];
    if (text === undefined || folded === undefined) return undefined;
    const isHeading = marked[index]?.heading !== undefined;
    return {
      text,
      folded,
      words: folded.words + text.left / 6,
      cues: readCues(folder, folded, lexicons, isHeading),
      title: folded.words > 40 ? 0 : sharedWords(folder, title, folded),
      quotes: post.explain ? quotesOf(folder, folded, lexicons, isHeading) : none,
      company: company !== '' && text.text.toLowerCase().includes(company),
    };
  });
}

function addHeadings(
  features: FeatureList,
  unit: Unit,
  marked: readonly Marked[],
  readings: readonly (Reading | undefined)[],
  open: OpenHeading[],
): void {
  features.plain(form.headed);
  for (const [position, index] of unit.headings.entries()) {
    const reading = readings[index];
    const draft = marked[index];
    if (reading === undefined || draft === undefined) continue;
    const { cues, text } = reading;
    const rank = draft.heading?.rank ?? 0;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
    const last = position === unit.headings.length - 1;
    const parent = open.at(-1);
    open.push({ zone: draft.zone, rank, cues });
    if (!last) continue;
    features.plain(form.subHeading, parent !== undefined);
    features.headingQuotes = reading.quotes;
    features.kinds(sorts.heading, cues, label);
    features.above(sorts.whole, cues, label, 0.85);
    const known = cues.slice(label, address).some((share) => share > 0.3);
    features.plain(known ? form.headingKnown : form.headingUnknown);
    features.plain(form.headingQuestion, /[?？]$/.test(text.ending));
    features.plain(form.headingTitle, reading.title > 0.6);
    features.plain(form.headingCompany, reading.company);
    features.plain(form.headingWe, cues[address] ?? 0);
    features.plain(form.headingYou, cues[address + 1] ?? 0);
    features.plain(form.headingJob, cues[address + 2] ?? 0);
  }
}

function addBody(features: FeatureList, { text, folded, words, cues, title, company, quotes }: Reading): void {
  features.quotes = quotes;
  features.kinds(sorts.strong, cues, strong);
  features.above(sorts.has, cues, strong, 0);
  features.kinds(sorts.weak, cues, weak);
  features.kinds(sorts.first, cues, first);
  features.plain(form.we, cues[address] ?? 0);
  features.plain(form.you, cues[address + 1] ?? 0);
  features.plain(form.job, cues[address + 2] ?? 0);
  if (text.items > 0) {
    const perItem = words / text.items;
    features.plain(form.list);
    features.plain(form.longList, text.items > 6);
    features.plain(form.oneItem, text.items === 1);
    features.plain(form.shortItems, perItem < 5);
    features.plain(form.longItems, perItem > 18);
  } else {
    features.plain(form.prose);
    features.plain(form.shortProse, folded.words < 12);
    features.plain(form.longProse, words > 60);
    features.plain(form.leadIn, /[:：]$/.test(text.ending));
  }
  features.plain(form.question, text.text.includes('?') || text.text.includes('？'));
  features.plain(form.exclamation, /[!！]$/.test(text.ending));
  features.plain(form.links, text.links > 0);
  features.plain(form.mail, text.mail);
  features.plain(form.amount, folded.amount);
  features.plain(form.digits, Math.min(1, folded.numbers / Math.max(3, folded.words / 4)));
  features.plain(form.bold, text.bold);
  features.plain(form.italic, text.italic);
  features.plain(form.title, title > 0.8 && folded.words < 40);
  features.plain(form.company, company);
}
