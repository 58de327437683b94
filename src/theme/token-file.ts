import type { Issue } from '../posting/index.ts';
import type { Found, FoundBrand } from './brand.ts';

type Path = readonly (string | number)[];
type Group = Readonly<Record<string, unknown>>;
type Note = (issue: Issue) => void;

/** The key of what is Rolecall's own in `$extensions`. */
export const extension = 'rolecall';

/** Tells a token file from a brand that is an object: its tokens stand in the group `rolecall`. */
export function isTokenFile(value: Group): boolean {
  return isGroup(value[extension]) || Object.keys(value).some((key) => key.startsWith('$'));
}

/**
 * Finds the tokens of a file in the Design Tokens format (https://www.designtokens.org/TR/2025.10/format/): those of the
 * group `rolecall`, whose aliases may point anywhere in the file. `$extensions.rolecall` of a token holds its colour for
 * a dark scheme (`dark`); that of the group the name, the level and what the format has no type for (`chevron`).
 */
export function readTokenFile(file: Group, note: Note): FoundBrand {
  const group = file[extension];
  const values = new Map<string, Found>();
  if (!isGroup(group)) {
    const message = 'The file has no group "rolecall": put the tokens of the post into one; they may point to others.';
    note({ code: 'no-group', level: 'error', path: [extension], message });
    return { name: 'brand', values };
  }
  const own = extensionOf(group);
  for (const [key, token] of Object.entries(group)) {
    if (key.startsWith('$')) continue;
    const path = [extension, key];
    if (!isGroup(token) || (!('$value' in token) && !('$ref' in token))) {
      const message = `${key} has no $value: a token is an object such as {"$type": "color", "$value": "#0b5351"}.`;
      note({ code: 'no-value', level: 'error', path, message });
      continue;
    }
    const value = resolve(file, '$value' in token ? token.$value : token, [...path, '$value'], note);
    const { dark } = extensionOf(token);
    const darkPath = [...path, '$extensions', extension, 'dark'];
    const darkValue = dark === undefined ? undefined : resolve(file, dark, darkPath, note);
    if (value === undefined) continue;
    values.set(key, { path, value, dark: darkValue === undefined ? undefined : { path: darkPath, value: darkValue } });
  }
  const { name = 'brand', level, ...rest } = own;
  for (const [key, value] of Object.entries(rest))
    values.set(key, { path: [extension, '$extensions', extension, key], value });
  if (level !== undefined && level !== 'AA' && level !== 'AAA') {
    const message = `The level is ${JSON.stringify(level)}: write "AA" or "AAA".`;
    note({ code: 'bad-level', level: 'error', path: [extension, '$extensions', extension, 'level'], message });
  }
  return { name, level: level === 'AA' || level === 'AAA' ? level : undefined, values };
}

/** The value behind any number of aliases; `undefined`, with an error, where one leads nowhere or in a circle. */
function resolve(file: Group, value: unknown, path: Path, note: Note): unknown {
  const seen = new Set<string>();
  let current = value;
  for (;;) {
    const target = aliasOf(current);
    if (target === undefined) return inner(file, current, path, note);
    const name = target.join('.');
    if (seen.has(name)) {
      const message = `{${name}} comes back to itself: give one of the tokens in the circle a value.`;
      note({ code: 'alias-cycle', level: 'error', path, message });
      return undefined;
    }
    seen.add(name);
    const token = target.reduce<unknown>(
      (at, key) => (isGroup(at) && Object.hasOwn(at, key) ? at[key] : undefined),
      file,
    );
    // A pointer may name a token, or a value inside of one.
    current = isGroup(token) && '$value' in token ? token.$value : token;
    if (isGroup(current) && Object.values(current).some((each) => isGroup(each) && '$value' in each))
      current = undefined;
    if (current === undefined) {
      const message = `{${name}} is not in the file: correct the name, or add the token.`;
      note({ code: 'alias-missing', level: 'error', path, message });
      return undefined;
    }
  }
}

/** Aliases inside of a list of families or of a shadow. */
function inner(file: Group, value: unknown, path: Path, note: Note): unknown {
  if (Array.isArray(value)) {
    return value.map((each, index) => (aliasOf(each) ? resolve(file, each, [...path, index], note) : each));
  }
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, aliasOf(each) ? resolve(file, each, [...path, key], note) : each]),
  );
}

/** `{group.token}`, or a JSON pointer in `$ref`: https://www.designtokens.org/TR/2025.10/format/#aliases-references */
function aliasOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') {
    const [, inside] = /^\{([^{}]+)\}$/.exec(value.trim()) ?? [];
    return inside?.split('.');
  }
  if (!isGroup(value) || typeof value.$ref !== 'string' || !value.$ref.startsWith('#/')) return undefined;
  const keys = value.$ref
    .slice(2)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.at(-1) === '$value' ? keys.slice(0, -1) : keys;
}

function extensionOf(token: Group): Group {
  const { $extensions } = token;
  const own = isGroup($extensions) ? $extensions[extension] : undefined;
  return isGroup(own) ? own : {};
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
