import type { PayRange } from '../../posting/index.ts';
import type { FieldReader } from '../fields.ts';
import { payKind, payRange } from '../pay.ts';
import { readPay } from '../pay-text.ts';
import { words } from './words.ts';

/**
 * The pay of a schema.org JobPosting: `baseSalary`, in any of the shapes that sites write, and what is said of bonuses.
 * `estimatedSalary` is somebody's guess and is not read.
 */
export function jobPay(fields: FieldReader): readonly PayRange[] {
  const currency = fields.text('salaryCurrency');
  const base = fields.raw('baseSalary');
  const ranges =
    typeof base === 'string'
      ? [readPay(base)]
      : typeof base === 'number'
        ? payRange({ min: base, max: base, currency })
        : fields.records('baseSalary').flatMap((amount) => monetary(amount, currency));
  const incentives = words(fields, 'incentiveCompensation').map(
    (text): PayRange => ({ kind: incentiveKind(text), text }),
  );
  return [...ranges, ...incentives];
}

/** schema.org means bonus and commission by it; some write equity. */
function incentiveKind(text: string): PayRange['kind'] {
  const kind = payKind(text);
  return kind === undefined || kind === 'salary' ? 'bonus' : kind;
}

function monetary(amount: FieldReader, currency: string | undefined): readonly PayRange[] {
  // Some write the amounts straight into MonetaryAmount, some into a QuantitativeValue inside.
  const inner = amount.records('value');
  const values = inner.length > 0 ? inner : [amount];
  return values.flatMap((value) => {
    const single = typeof value.raw('value') === 'object' ? undefined : value.number('value');
    return payRange({
      label: amount.text('name'),
      currency: amount.text('currency') ?? value.text('currency') ?? currency,
      min: value.number('minValue') ?? single,
      max: value.number('maxValue') ?? single,
      interval: value.text('unitText') ?? amount.text('unitText'),
    });
  });
}
