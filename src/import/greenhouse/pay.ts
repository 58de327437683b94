import type { PayRange } from '../../posting/index.ts';
import type { FieldReader } from '../fields.ts';
import { currencyOf, payKind, payRange } from '../pay.ts';
import { payBlocks } from './pay-blocks.ts';

/** Currencies without hundredths: whether Greenhouse's `cents` divide them is not documented, so they are left out. */
const withoutCents = /^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/;

/**
 * The pay of a job: the ranges of the pay transparency feature, as fields or as the blocks that they stand in as text
 * of `content`, else the company's own fields for it.
 */
export function payRanges(fields: FieldReader, content: unknown): readonly PayRange[] {
  const ranges = fields.list('pay_input_ranges').flatMap(inputRange);
  if (ranges.length > 0) return ranges;
  const blocks = typeof content === 'string' ? payBlocks(content) : [];
  return blocks.length > 0 ? blocks : fields.list('metadata').flatMap(metadataRange);
}

/** The API has no field for the interval; the words that the company wrote may have one. */
function inputRange(field: FieldReader): readonly PayRange[] {
  const currency = currencyOf(field.text('currency_type'));
  if (currency !== undefined && withoutCents.test(currency)) return [];
  const label = field.text('title');
  return payRange({
    label,
    currency,
    min: hundredth(field.number('min_cents')),
    max: hundredth(field.number('max_cents')),
    interval: `${label ?? ''} ${field.text('blurb') ?? ''}`,
  });
}

/** `{name: 'Pay Range', value_type: 'currency_range', value: {unit: 'USD', min_value: '90000.0', max_value: …}}` */
function metadataRange(field: FieldReader): readonly PayRange[] {
  const label = field.text('name');
  const kind = payKind(label ?? '');
  if (field.text('value_type') !== 'currency_range' || kind === undefined) return [];
  const value = field.record('value');
  return payRange({
    kind,
    label,
    currency: value.text('unit'),
    min: value.number('min_value'),
    max: value.number('max_value'),
    interval: label,
  });
}

function hundredth(cents: number | undefined): number | undefined {
  return cents === undefined ? undefined : cents / 100;
}
