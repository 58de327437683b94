import { sectionKinds } from '../../posting/index.ts';

/** Features that exist once for every kind: `strong:skills`. */
export const kindFeatures = ['strong', 'has', 'weak', 'first', 'heading', 'whole', 'group', 'seen'] as const;

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

const kindCount = sectionKinds.length;
const plainStart = kindFeatures.length * kindCount;

/** Where the features of each sort begin. */
export const sorts: { readonly [Name in KindFeature]: number } = numbersOf(kindFeatures, 0, kindCount);
/** The numbers of the features of form and place. */
export const form: { readonly [Name in PlainFeature]: number } = numbersOf(plainFeatures, plainStart, 1);

function numbersOf<Name extends string>(names: readonly Name[], start: number, step: number): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, start + index * step])) as Record<Name, number>;
}

/** The features of all units of a post, one after the other: a post has thousands. */
export class FeatureStore {
  numbers: Uint16Array = new Uint16Array(1 << 11);
  values: Float64Array = new Float64Array(1 << 11);
  length = 0;

  /** Makes room for all that one unit can have. */
  reserve(): void {
    const room = this.length + featureNames.length;
    if (room <= this.numbers.length) return;
    const { numbers, values } = this;
    this.numbers = new Uint16Array(2 * room);
    this.numbers.set(numbers);
    this.values = new Float64Array(2 * room);
    this.values.set(values);
  }
}

/** The features of one unit that are not 0. Those of a post are filled one after the other. */
export class FeatureList {
  readonly store: FeatureStore;
  /** Where they stand in the store. */
  readonly from: number;
  to: number;
  /** When they are asked for: the phrases that were found in the text, and in its heading. */
  quotes: readonly Quote[] = [];
  headingQuotes: readonly Quote[] = [];

  constructor(store: FeatureStore) {
    store.reserve();
    this.store = store;
    this.from = store.length;
    this.to = store.length;
  }

  get numbers(): Uint16Array {
    return this.store.numbers.subarray(this.from, this.to);
  }

  get values(): Float64Array {
    return this.store.values.subarray(this.from, this.to);
  }

  /** Whether a feature is set: one of {@link form}, or of {@link sorts} with the number of a kind added. */
  has(feature: number): boolean {
    return this.numbers.includes(feature);
  }

  /** Adds a feature of {@link form}. */
  plain(feature: number, value: number | boolean = 1): void {
    if (value !== 0 && value !== false) this.#add(feature, Number(value));
  }

  /** Adds the values of 14 kinds from an offset on. */
  kinds(sort: number, values: readonly number[], offset: number, factor = 1): void {
    for (let kind = 0; kind < kindCount; kind += 1) {
      const value = values[offset + kind] ?? 0;
      if (value !== 0) this.#add(sort + kind, value * factor);
    }
  }

  /** 1 for every kind whose value is above a limit. */
  above(sort: number, values: readonly number[], offset: number, limit: number): void {
    for (let kind = 0; kind < kindCount; kind += 1) {
      if ((values[offset + kind] ?? 0) > limit) this.#add(sort + kind, 1);
    }
  }

  #add(feature: number, value: number): void {
    const { store, to } = this;
    store.numbers[to] = feature;
    store.values[to] = value;
    this.to = to + 1;
    store.length = to + 1;
  }
}
