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
  'seen',
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

/** A phrase that was found, folded, and the number of the kind that it speaks for. */
export interface Quote {
  readonly kind: number;
  readonly phrase: string;
}

export type KindFeature = (typeof kindFeatures)[number];
export type PlainFeature = (typeof plainFeatures)[number];

/** Names of all features, in the order of their numbers. */
export const featureNames: readonly string[] = [
  ...kindFeatures.flatMap((feature) => sectionKinds.map((kind) => `${feature}:${kind}`)),
  ...plainFeatures,
];

const plainStart = kindFeatures.length * sectionKinds.length;

/** Where the features of each sort begin. */
const kindStarts = Object.fromEntries(kindFeatures.map((name, index) => [name, index * sectionKinds.length])) as {
  readonly [Name in KindFeature]: number;
};
const plainNumbers = Object.fromEntries(plainFeatures.map((name, index) => [name, plainStart + index])) as {
  readonly [Name in PlainFeature]: number;
};

/** The features of one unit that are not 0. */
export class FeatureList {
  readonly numbers: number[] = [];
  readonly values: number[] = [];
  /** When they are asked for: the phrases that were found in the text, and in its heading. */
  quotes: readonly Quote[] = [];
  headingQuotes: readonly Quote[] = [];

  /** Whether a feature of form or place is set. */
  is(name: PlainFeature): boolean {
    return this.numbers.includes(plainNumbers[name]);
  }

  /** Whether a feature speaks for a kind, which is given by its number. */
  speaksFor(name: KindFeature, kind: number): boolean {
    return this.numbers.includes(kindStarts[name] + kind);
  }

  plain(name: PlainFeature, value: number | boolean = 1): void {
    if (value === 0 || value === false) return;
    this.numbers.push(plainNumbers[name]);
    this.values.push(value === true ? 1 : value);
  }

  /** Adds the values of 14 kinds from an offset on. */
  kinds(name: KindFeature, values: readonly number[], offset: number, factor = 1): void {
    const base = kindStarts[name];
    for (let kind = 0; kind < sectionKinds.length; kind += 1) {
      const value = values[offset + kind] ?? 0;
      if (value === 0) continue;
      this.numbers.push(base + kind);
      this.values.push(value * factor);
    }
  }

  /** 1 for every kind whose value is above a limit. */
  above(name: KindFeature, values: readonly number[], offset: number, limit: number): void {
    const base = kindStarts[name];
    for (let kind = 0; kind < sectionKinds.length; kind += 1) {
      if ((values[offset + kind] ?? 0) <= limit) continue;
      this.numbers.push(base + kind);
      this.values.push(1);
    }
  }
}
