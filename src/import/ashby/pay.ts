import type { PayRange } from '../../posting/index.ts';
import type { FieldReader } from '../fields.ts';
import { payRange } from '../pay.ts';

const kinds: ReadonlyMap<string, PayRange['kind']> = new Map<string, PayRange['kind']>([
  ['Salary', 'salary'],
  ['Bonus', 'bonus'],
  ['Commission', 'commission'],
  ['EquityPercentage', 'equity'],
  ['EquityCashValue', 'equity'],
]);

/**
 * The pay of a job: the tiers that the company shows, each with its name and what is written beside it. It stands inside
 * the job, not beside the list of jobs; a company that does not show pay sends the object without anything in it.
 */
export function ashbyPay(job: FieldReader): readonly PayRange[] {
  if (job.raw('shouldDisplayCompensationOnJobPostings') === false) return [];
  const compensation = job.record('compensation');
  const tiers = compensation.list('compensationTiers').flatMap(tier);
  if (tiers.length > 0) return tiers;
  const summary = compensation.list('summaryComponents').flatMap((field) => component(field));
  return summary.length > 0 ? summary : payRange({ text: compensation.text('compensationTierSummary') });
}

/** The longest title that is a name: some companies write a sentence there, which is visible text all the same. */
const longestName = 50;

function tier(field: FieldReader): readonly PayRange[] {
  const title = field.text('title');
  const isName = title !== undefined && title.length <= longestName;
  const label = isName ? title : undefined;
  const amounts = field.list('components').flatMap((each) => component(each, label));
  const shown = amounts.length > 0 ? amounts : payRange({ label, text: field.text('tierSummary') });
  const sentence = payRange({ text: isName && shown.length > 0 ? undefined : title });
  return [...shown, ...sentence, ...payRange({ label, text: field.text('additionalInformation') })];
}

function component(field: FieldReader, label?: string): readonly PayRange[] {
  const type = field.text('compensationType') ?? '';
  const kind = kinds.get(type);
  if (kind === undefined) return [];
  const [min, max] = [field.number('minValue'), field.number('maxValue')];
  const text = field.text('summary');
  // A share of the company is no amount of money.
  if (type === 'EquityPercentage') return payRange({ kind, label, text: text ?? share(min, max) });
  const [currency, interval] = [field.text('currencyCode'), field.text('interval')];
  return payRange({ kind, label, text, min, max, currency, interval });
}

function share(min: number | undefined, max: number | undefined): string | undefined {
  const ends = [...new Set([min, max].flatMap((end) => (end === undefined ? [] : `${end}%`)))];
  return ends.length === 0 ? undefined : ends.join(' – ');
}
