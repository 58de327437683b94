import type { PayRange } from '../../posting/index.ts';
import { type FieldReader, tidy } from '../fields.ts';

/** Currencies without hundredths: whether Greenhouse's `cents` divide them is not documented, so they are left out. */
const withoutCents = /^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/;
const currencyCode = /^[A-Z]{3}$/;

/** The pay of a job: the ranges of the pay transparency feature, else the company's own fields for it. */
export function payRanges(fields: FieldReader): readonly PayRange[] {
  const ranges = fields.list('pay_input_ranges').flatMap(inputRange);
  return ranges.length > 0 ? ranges : fields.list('metadata').flatMap(metadataRange);
}

function inputRange(field: FieldReader): PayRange[] {
  const currency = currencyOf(field.text('currency_type'));
  if (currency !== undefined && withoutCents.test(currency)) return [];
  const label = field.text('title');
  const range = bounds(hundredth(field.number('min_cents')), hundredth(field.number('max_cents')));
  if (range === undefined) return [];
  const interval = intervalOf(`${label ?? ''} ${field.text('blurb') ?? ''}`);
  return [
    {
      kind: 'salary',
      ...(label === undefined ? {} : { label }),
      ...(currency === undefined ? {} : { currency }),
      ...range,
      ...(interval === undefined ? {} : { interval }),
    },
  ];
}

/** `{name: 'Pay Range', value_type: 'currency_range', value: {unit: 'USD', min_value: '90000.0', max_value: …}}` */
function metadataRange(field: FieldReader): PayRange[] {
  const label = field.text('name');
  if (field.text('value_type') !== 'currency_range' || label === undefined) return [];
  const kind = kindOf(label);
  const value = field.record('value');
  const range = bounds(value.number('min_value'), value.number('max_value'));
  if (kind === undefined || range === undefined) return [];
  const currency = currencyOf(value.text('unit'));
  const interval = intervalOf(label);
  return [
    {
      kind,
      label,
      ...(currency === undefined ? {} : { currency }),
      ...range,
      ...(interval === undefined ? {} : { interval }),
    },
  ];
}

/** A range of something else, a budget for example, is not pay. */
function kindOf(name: string): PayRange['kind'] | undefined {
  if (/\bbonus\b/i.test(name)) return 'bonus';
  if (/\bcommission\b/i.test(name)) return 'commission';
  if (/\b(?:equity|stock)\b/i.test(name)) return 'equity';
  return /\b(?:pay|salary|salaries|compensation|wages?|ote)\b/i.test(name) ? 'salary' : undefined;
}

function bounds(min: number | undefined, max: number | undefined): { min?: number; max?: number } | undefined {
  const isUsed = (value: number | undefined): value is number => value !== undefined && value > 0;
  if (!isUsed(min) && !isUsed(max)) return undefined;
  if (isUsed(min) && isUsed(max) && min > max) return undefined;
  return { ...(isUsed(min) ? { min } : {}), ...(isUsed(max) ? { max } : {}) };
}

function hundredth(cents: number | undefined): number | undefined {
  return cents === undefined ? undefined : cents / 100;
}

function currencyOf(value: string | undefined): string | undefined {
  const code = tidy(value ?? '')?.toUpperCase();
  return code !== undefined && currencyCode.test(code) ? code : undefined;
}

/** The API has no field for the interval; the words that the company wrote may have one. */
function intervalOf(words: string): PayRange['interval'] {
  if (/\bhour(?:ly|s)?\b/i.test(words)) return 'hour';
  if (/\b(?:annual(?:ly|ized)?|year(?:ly)?|per annum)\b/i.test(words)) return 'year';
  return /\bmonth(?:ly)?\b/i.test(words) ? 'month' : undefined;
}
