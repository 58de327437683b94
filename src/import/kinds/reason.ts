import { sectionKinds } from '../../posting/index.ts';
import { type FeatureList, featureNames, type KindFeature, type PlainFeature, type Quote } from './features.ts';
import { kindModel } from './model.ts';

/** Reasons that are named at most. */
const named = 3;
/** Phrases that a reason quotes at most. */
const quoted = 3;

/** What a feature says, for a person; features of one sort are one reason. */
const wordings: { readonly [Name in KindFeature | PlainFeature]?: string } = {
  strong: 'words',
  has: 'words',
  weak: 'words',
  first: 'words',
  heading: 'heading',
  whole: 'heading',
  group: 'the heading above',
  seen: 'what came before',
  list: 'is a list',
  longList: 'is a long list',
  shortItems: 'has short items',
  longItems: 'has long items',
  prose: 'is prose',
  shortProse: 'is short',
  longProse: 'is a long paragraph',
  question: 'asks something',
  links: 'has links',
  mail: 'has a mail address',
  amount: 'names an amount',
  digits: 'has many numbers',
  we: 'speaks of the employer',
  you: 'speaks to the applicant',
  job: 'speaks of the job',
  title: 'repeats the title',
  headingTitle: 'the heading repeats the title',
  headingYou: 'the heading speaks to the applicant',
  headingWe: 'the heading speaks of the employer',
  headingJob: 'the heading speaks of the job',
  start: 'stands at the start',
  early: 'stands early',
  late: 'stands late',
  end: 'stands at the end',
  firstUnit: 'comes first',
  lastUnit: 'comes last',
  beforeHeadings: 'stands before all headings',
  afterList: 'follows a list',
  tail: 'stands after the last heading’s text',
  introZone: 'stands in the introduction that the source marks',
  conclusionZone: 'stands in the conclusion that the source marks',
  payZone: 'stands in the part on pay that the source marks',
};

/** In words, what spoke for a kind most, against the runner-up, and the runner-up with its probability. */
export function reasonFor(kind: number, row: Float64Array, features: FeatureList): string {
  const { unary } = kindModel();
  let second = kind === 0 ? 1 : 0;
  for (let other = 0; other < row.length; other += 1) {
    if (other !== kind && (row[other] ?? 0) > (row[second] ?? 0)) second = other;
  }
  const parts = new Map<string, number>();
  features.numbers.forEach((number, index) => {
    const weights = number * sectionKinds.length;
    const difference = (unary[weights + kind] ?? 0) - (unary[weights + second] ?? 0);
    const name = (featureNames[number] ?? '').replace(/:.*/, '') as KindFeature | PlainFeature;
    const wording = wordings[name];
    if (wording === undefined) return;
    parts.set(wording, (parts.get(wording) ?? 0) + difference * (features.values[index] ?? 0));
  });
  const reasons = [...parts]
    .filter(([, part]) => part > 0.2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, named)
    .map(([wording]) => withQuotes(wording, kind, features));
  const rival = `${sectionKinds[second]} ${Math.round(100 * (row[second] ?? 0))} %`;
  return `${reasons.length > 0 ? reasons.join('; ') : 'what stands around it'} (next: ${rival})`;
}

function withQuotes(wording: string, kind: number, { quotes, headingQuotes }: FeatureList): string {
  const list = wording === 'words' ? quotes : wording === 'heading' ? headingQuotes : [];
  const own = list.filter((quote) => quote.kind === kind).slice(0, quoted);
  return own.length === 0 ? wording : `${wording} ${own.map(quotation).join(', ')}`;
}

function quotation({ phrase }: Quote): string {
  return `“${phrase}”`;
}
