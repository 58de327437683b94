import { type FieldReader, tidy } from '../fields.ts';

/** Texts of a field, a list of them or a single one; other values in it are for other readers. */
export function words(fields: FieldReader, name: string): readonly string[] {
  const found = fields.raw(name);
  const items: readonly unknown[] = Array.isArray(found) ? found : [found];
  return items.flatMap((item) => (typeof item === 'string' ? (tidy(item) ?? []) : []));
}
