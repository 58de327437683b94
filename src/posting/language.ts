/** The shape of a BCP 47 tag (RFC 5646, 2.1): subtags of 1 to 8 letters or digits; the first has letters only. */
const shape = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * The language tag, trimmed and with hyphens (`de_AT` becomes `de-AT`), or `undefined` when the value cannot be a
 * BCP 47 tag. Only the shape is checked: registries grow. Total: any value is allowed.
 */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const tag = value.trim().replaceAll('_', '-');
  return shape.test(tag) && !/^[xi]$/i.test(tag) ? tag : undefined;
}
