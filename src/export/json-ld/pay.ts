import type { PayRange } from '../../posting/index.ts';
import type { MonetaryAmountJsonLd, QuantitativeValueJsonLd } from './job-posting.ts';
import { type JsonLdRefusal, type JsonLdRefusalCode, refusal } from './refusals.ts';

const units = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' } as const;

/** A salary with all that Google wants to know of one. */
interface Salary {
  readonly currency: string;
  readonly min: number;
  readonly max: number;
  readonly unitText: QuantitativeValueJsonLd['unitText'];
}

/**
 * The salary. Google takes one: several ranges of the same currency and interval (pay zones, tiers) become the range
 * from the lowest to the highest amount, both of which stand on the page. One range that cannot be told silences all,
 * because the rest would be told as if it were everything.
 */
export function salaryOf(
  pay: readonly PayRange[],
  refuse: (refusal: JsonLdRefusal) => void,
): MonetaryAmountJsonLd | undefined {
  let whole: Salary | undefined;
  let isComplete = true;
  for (const [index, range] of pay.entries()) {
    if (range.kind !== 'salary') continue;
    const salary = readSalary(range);
    const differs =
      typeof salary === 'object' &&
      whole !== undefined &&
      (whole.currency !== salary.currency || whole.unitText !== salary.unitText);
    if (typeof salary === 'string' || differs) {
      refuse(refusal(typeof salary === 'string' ? salary : 'pay-differs', 'baseSalary', 'pay', index));
      isComplete = false;
    } else {
      const { min, max } = whole ?? salary;
      whole = { ...salary, min: Math.min(min, salary.min), max: Math.max(max, salary.max) };
    }
  }
  return whole === undefined || !isComplete ? undefined : toMonetaryAmount(whole);
}

/** What is said of bonus, commission and equity, in the posting's own words. */
export function incentivesOf(pay: readonly PayRange[]): readonly string[] | undefined {
  const texts = pay.flatMap(({ kind, min, max, text }) =>
    kind === 'salary' || text === undefined || min !== undefined || max !== undefined ? [] : [text],
  );
  return texts.length === 0 ? undefined : texts;
}

/** The salary, or why it cannot be told. */
function readSalary({ currency, min, max, interval }: PayRange): Salary | JsonLdRefusalCode {
  if (min === undefined && max === undefined) return 'pay-in-words';
  if (!min && !max) return 'pay-is-zero';
  if (min === undefined || max === undefined) return 'pay-without-end';
  if (currency === undefined) return 'pay-without-currency';
  if (interval === undefined) return 'pay-without-interval';
  return { currency, min, max, unitText: units[interval] };
}

function toMonetaryAmount({ currency, min, max, unitText }: Salary): MonetaryAmountJsonLd {
  const amount = min === max ? { value: min } : { minValue: min, maxValue: max };
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...amount, unitText } };
}
