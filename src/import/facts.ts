import type { EmploymentType, Workplace } from '../posting/index.ts';

/** ATSs' and companies' words for the employment types, without spaces and hyphens. */
const employmentTypes: ReadonlyMap<string, EmploymentType> = new Map<string, EmploymentType>([
  ['fulltime', 'FULL_TIME'],
  ['parttime', 'PART_TIME'],
  ['contract', 'CONTRACTOR'],
  ['contractor', 'CONTRACTOR'],
  ['freelance', 'CONTRACTOR'],
  ['temporary', 'TEMPORARY'],
  ['temp', 'TEMPORARY'],
  ['seasonal', 'TEMPORARY'],
  ['intern', 'INTERN'],
  ['internship', 'INTERN'],
  ['trainee', 'INTERN'],
  ['volunteer', 'VOLUNTEER'],
  ['perdiem', 'PER_DIEM'],
]);

/** The employment type that a field's value names; `undefined` for words that say nothing of it, such as "permanent". */
export function employmentType(value: string): EmploymentType | undefined {
  return employmentTypes.get(folded(value));
}

const workplaces: ReadonlyMap<string, Workplace> = new Map<string, Workplace>([
  ['remote', 'remote'],
  ['fullyremote', 'remote'],
  ['hybrid', 'hybrid'],
  ['onsite', 'on-site'],
  ['inoffice', 'on-site'],
  ['inperson', 'on-site'],
  ['office', 'on-site'],
]);

/** The workplace that a field's value names; `undefined` for anything else. */
export function workplaceOf(value: string): Workplace | undefined {
  return workplaces.get(folded(value));
}

function folded(value: string): string {
  return value
    .slice(0, 60)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
