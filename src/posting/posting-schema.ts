import { parsePosting } from './parse-posting.ts';
import type { Posting } from './posting.ts';
import type { StandardResult, StandardSchema } from './standard-schema.ts';

/**
 * The posting as a Standard Schema, for whatever takes one: zod, valibot and ArkType pipelines, tRPC, form and router
 * libraries. Strict where `parsePosting` is lenient: a value that `parsePosting` finds an `error` in is refused, with
 * those errors; else its value is the posting that `parsePosting` rebuilt.
 */
export const postingSchema: StandardSchema<Posting, Posting> = {
  '~standard': { version: 1, vendor: 'rolecall', validate },
};

function validate(value: unknown): StandardResult<Posting> {
  const { posting, issues } = parsePosting(value);
  const errors = issues.filter(({ level }) => level === 'error');
  if (posting !== undefined && errors.length === 0) return { value: posting };
  return { issues: errors.map(({ message, path }) => ({ message, path })) };
}
