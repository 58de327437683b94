import type { EmploymentType, Workplace } from '../posting/index.ts';

/** Words of ATSs and companies for the employment types, where they stand in a field for them. */
const employmentWords: readonly (readonly [RegExp, EmploymentType])[] = [
  [
    /\bfull(?:[ -]?time|[ -]+or[ -]+part)|\bvollzeit|\btemps plein|\bvoltijd|\btiempo completo|\btempo pieno/,
    'FULL_TIME',
  ],
  [/\bpart(?:[ -]?time\b|time)|\bteilzeit|\btemps partiel|\bdeeltijd|\btiempo parcial|\btempo parziale/, 'PART_TIME'],
  [/^contract$|\bcontractor|\bfreelanc/, 'CONTRACTOR'],
  [/\btemp(?:orary)?\b|\bseasonal|\bfixed[ -]term/, 'TEMPORARY'],
  [/\bintern(?:s|ship)?\b|\btrainee|\bpraktik|^stage\b/, 'INTERN'],
  [/\bvolunteer/, 'VOLUNTEER'],
  [/\bper[ -]?diem/, 'PER_DIEM'],
  [/^other$/, 'OTHER'],
];

/**
 * The employment types that a field's value names, such as `Full-time`, `fulltime_fixed_term` or `FULL_TIME`; none for
 * words that say nothing of it, such as "permanent".
 */
export function employmentTypes(value: string | undefined): readonly EmploymentType[] {
  const words = (value ?? '').slice(0, 100).toLowerCase().replaceAll('_', ' ').trim();
  return employmentWords.flatMap(([pattern, type]) => (pattern.test(words) ? [type] : []));
}

const workplaces: ReadonlyMap<string, Workplace> = new Map<string, Workplace>([
  ['remote', 'remote'],
  ['fullyremote', 'remote'],
  ['fully', 'remote'],
  ['hybrid', 'hybrid'],
  ['onsite', 'on-site'],
  ['inoffice', 'on-site'],
  ['inperson', 'on-site'],
  ['office', 'on-site'],
]);

/** The workplace that a field's value names; `undefined` for anything else. */
export function workplaceOf(value: string | undefined): Workplace | undefined {
  const word = (value ?? '').slice(0, 60).toLowerCase();
  return workplaces.get(word.replace(/[^a-z]/g, ''));
}

/** A type in which every property is there and may be `undefined`. */
type Candidate<Shape> = { readonly [Key in keyof Shape]-?: Shape[Key] | undefined };

/** Leaves out what is not known: properties without a value, and empty lists. */
export function known<Shape extends object>(candidate: Candidate<Shape>): Shape {
  const isKnown = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(candidate).filter(([, value]) => isKnown(value))) as Shape;
}
