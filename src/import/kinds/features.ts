import { sectionKinds } from '../../posting/index.ts';

/** Features that exist once for every kind: `strong:skills`. */
export const kindFeatures = [
  'strong',
  'has',
  'weak',
  'first',
  'label',
  'heading',
  'whole',
  'headingStrong',
  'headingWeak',
  'above',
  'group',
] as const;

/** Features of form and place. */
export const plainFeatures = [
  'always',
  'bare',
  'list',
  'longList',
  'shortItems',
  'longItems',
  'oneItem',
  'prose',
  'shortProse',
  'longProse',
  'leadIn',
  'question',
  'exclamation',
  'links',
  'mail',
  'amount',
  'digits',
  'bold',
  'italic',
  'we',
  'you',
  'job',
  'title',
  'company',
  'headed',
  'headingKnown',
  'headingUnknown',
  'headingQuestion',
  'headingTitle',
  'headingCompany',
  'headingWe',
  'headingYou',
  'headingJob',
  'subHeading',
  'firstUnit',
  'lastUnit',
  'start',
  'early',
  'late',
  'end',
  'beforeHeadings',
  'noHeadings',
  'afterList',
  'afterListLater',
  'later',
  'beforeList',
  'tail',
  'separated',
  'introZone',
  'conclusionZone',
  'payZone',
] as const;

export type KindFeature = (typeof kindFeatures)[number];
export type PlainFeature = (typeof plainFeatures)[number];

/** Names of all features, in the order of their numbers. */
export const featureNames: readonly string[] = [
  ...kindFeatures.flatMap((feature) => sectionKinds.map((kind) => `${feature}:${kind}`)),
  ...plainFeatures,
];

const plainStart = kindFeatures.length * sectionKinds.length;
const kindIndex: ReadonlyMap<string, number> = new Map(
  kindFeatures.map((name, index) => [name, index * sectionKinds.length]),
);
const plainIndex: ReadonlyMap<string, number> = new Map(plainFeatures.map((name, index) => [name, plainStart + index]));

/** The features of one unit that are not 0. */
export class FeatureList {
  readonly numbers: number[] = [];
  readonly values: number[] = [];

  plain(name: PlainFeature, value: number | boolean = 1): void {
    this.#add(plainIndex.get(name) ?? 0, Number(value));
  }

  kinds(name: KindFeature, values: ArrayLike<number>): void {
    const base = kindIndex.get(name) ?? 0;
    for (let kind = 0; kind < sectionKinds.length; kind += 1) this.#add(base + kind, values[kind] ?? 0);
  }

  #add(number: number, value: number): void {
    if (value === 0) return;
    this.numbers.push(number);
    this.values.push(value);
  }
}
