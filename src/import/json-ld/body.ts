import { isFilled } from '../adapter.ts';
import { decodeOnce } from '../decode.ts';
import type { FieldReader } from '../fields.ts';
import type { Part } from '../parts.ts';
import { words } from './words.ts';

/** The body: the description, or the fields that stand in for it. */
export function bodyOf(fields: FieldReader): readonly Part[] {
  const description = fields.raw('description');
  if (isFilled(description)) return [{ html: decodeOnce(description), path: ['description'] }];
  if (description !== undefined && description !== null && description !== '') {
    return [{ html: description, path: ['description'] }];
  }
  return ['responsibilities', 'qualifications', 'skills', 'jobBenefits'].flatMap((name) =>
    words(fields, name).map((text) => ({ html: decodeOnce(text), path: [name] })),
  );
}
