import type { Workplace } from '../../posting/index.ts';

const workplaces: ReadonlyMap<string, Workplace> = new Map<string, Workplace>([
  ['none', 'on-site'],
  ['hybrid', 'hybrid'],
  ['fully', 'remote'],
]);

/** Teamtailor's remote status; `temporary` says nothing about how the job is done for good. */
export function workplaceOfStatus(status: string | undefined): Workplace | undefined {
  return workplaces.get(status ?? '');
}
