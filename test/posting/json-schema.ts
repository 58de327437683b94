import { readFileSync } from 'node:fs';

type Schema = boolean | { readonly [keyword: string]: unknown };

/** The published schema. */
export const schema: Schema = JSON.parse(
  readFileSync(new URL('../../src/posting/posting.schema.json', import.meta.url), 'utf8'),
);

/**
 * The faults of a JSON value by the keywords that the posting's schema uses; a keyword that it does not know is a
 * fault of the schema, so that no rule is passed over in silence. Recursive: for values of moderate depth.
 */
export function schemaFaults(value: unknown, rule: Schema = schema, path = '$'): string[] {
  if (rule === true) return [];
  if (rule === false) return [`${path}: nothing is allowed here`];
  return Object.entries(rule).flatMap(([keyword, argument]) => check(keyword, argument, value, rule, path));
}

function check(keyword: string, argument: unknown, value: unknown, rule: object, path: string): string[] {
  const fault = (holds: boolean): string[] => (holds ? [] : [`${path}: ${keyword} ${JSON.stringify(argument)}`]);
  switch (keyword) {
    case '$schema':
    case '$id':
    case '$defs':
    case 'title':
    case 'description':
    case 'format':
    case 'then':
      return [];
    case '$ref':
      return schemaFaults(value, resolve(String(argument)), path);
    case 'type':
      return fault(typeOf(value) === argument || (argument === 'number' && typeOf(value) === 'integer'));
    case 'const':
      return fault(value === argument);
    case 'enum':
      return fault((argument as unknown[]).includes(value));
    case 'pattern':
      return typeof value === 'string' ? fault(new RegExp(String(argument), 'u').test(value)) : [];
    case 'minLength':
      return typeof value === 'string' ? fault([...value].length >= Number(argument)) : [];
    case 'maxLength':
      return typeof value === 'string' ? fault([...value].length <= Number(argument)) : [];
    case 'minimum':
      return typeof value === 'number' ? fault(value >= Number(argument)) : [];
    case 'maximum':
      return typeof value === 'number' ? fault(value <= Number(argument)) : [];
    case 'minItems':
      return Array.isArray(value) ? fault(value.length >= Number(argument)) : [];
    case 'items':
      return Array.isArray(value)
        ? value.flatMap((item, index) => schemaFaults(item, argument as Schema, `${path}[${index}]`))
        : [];
    case 'required':
      return isRecord(value) ? (argument as string[]).flatMap((key) => fault(Object.hasOwn(value, key))) : [];
    case 'properties':
      return isRecord(value) ? propertyFaults(value, argument as Record<string, Schema>, path) : [];
    case 'additionalProperties': {
      const known = Object.keys((rule as { properties?: object }).properties ?? {});
      return isRecord(value) && argument === false
        ? Object.keys(value).flatMap((key) => (known.includes(key) ? [] : [`${path}: additional property ${key}`]))
        : [];
    }
    case 'oneOf': {
      const results = (argument as Schema[]).map((inner) => schemaFaults(value, inner, path));
      const matches = results.filter((faults) => faults.length === 0).length;
      return matches === 1 ? [] : [`${path}: ${matches} of oneOf match`, ...shortest(results)];
    }
    case 'if': {
      const { then = true } = rule as { then?: Schema };
      return schemaFaults(value, argument as Schema, path).length === 0 ? schemaFaults(value, then, path) : [];
    }
    default:
      return [`the schema uses ${keyword}, which this validator does not know`];
  }
}

/** Stops at the first faulty property: what has the wrong type is not looked into, or `oneOf` would take for ever. */
function propertyFaults(value: Record<string, unknown>, properties: Record<string, Schema>, path: string): string[] {
  for (const [key, inner] of Object.entries(properties)) {
    const faults = Object.hasOwn(value, key) ? schemaFaults(value[key], inner, `${path}.${key}`) : [];
    if (faults.length > 0) return faults;
  }
  return [];
}

function shortest(results: readonly string[][]): string[] {
  return results.reduce((best, next) => (next.length < best.length ? next : best));
}

function resolve(reference: string): Schema {
  let found: unknown = schema;
  for (const key of reference.replace('#/', '').split('/')) found = (found as Record<string, unknown>)[key];
  if (found === undefined) throw new Error(`the schema has no ${reference}`);
  return found as Schema;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
