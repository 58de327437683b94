import path from 'node:path';
import { type Tree, withoutComments } from './imports.ts';

/** An exported name and the file that declares it. */
export interface Declared {
  readonly name: string;
  readonly file: string;
}

const declaration = (name: string) =>
  new RegExp(`^export (?:declare )?(?:async )?(?:function\\*?|const|let|class|interface|type|enum) ${name}\\b`, 'm');

/** The names that a module declares and exports itself. */
export function ownExports(text: string): readonly string[] {
  const pattern =
    /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) ([\p{ID_Start}_$][\p{ID_Continue}$]*)/gmu;
  return [...withoutComments(text).matchAll(pattern)].map(([, name = '']) => name);
}

/** Follows the re-exports of `file` to the places where the public names are declared. */
export function publicExports(tree: Tree, file: string): readonly Declared[] {
  const text = withoutComments(tree.get(file) ?? '');
  const own = ownExports(text).map((name) => ({ name, file }));
  const follow = (specifier: string) => path.posix.join(path.posix.dirname(file), specifier);
  const everything = [...text.matchAll(/^export (?:type )?\* from '(\.[^']+)'/gm)].flatMap(([, specifier = '']) =>
    publicExports(tree, follow(specifier)),
  );
  const named = [...text.matchAll(/^export (?:type )?\{([^}]*)\}\s*from '(\.[^']+)'/gm)].flatMap(
    ([, list = '', specifier = '']) => {
      const names = list
        .split(',')
        .map(
          (item) =>
            item
              .replace(/^\s*type\s+/, '')
              .trim()
              .split(/\s+as\s+/)[0] ?? '',
        )
        .filter((name) => name !== '');
      const offered = publicExports(tree, follow(specifier));
      return names.map((name) => offered.find((one) => one.name === name) ?? { name, file: follow(specifier) });
    },
  );
  return [...own, ...everything, ...named];
}

/** Whether the declaration of `name` in `text` has a docstring right above it. */
export function hasDocstring(text: string, name: string): boolean {
  const at = text.search(declaration(name));
  return at >= 0 && /\*\/\s*$/.test(text.slice(0, at)) && text.slice(0, at).lastIndexOf('/**') >= 0;
}
