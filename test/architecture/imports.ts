import path from 'node:path';

/** Source files by their path from the project's root, with forward slashes: `src/posting/index.ts`. */
export type Tree = ReadonlyMap<string, string>;

/** An import or re-export of `target` (a path of the tree, or a package's name) by the file `from`. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isPackage: boolean;
}

/** The text without comments, so that an example in a docstring is not taken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const specifiers = [
  /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g,
];

/** Every module that the file at `from` names: values, types, side effects and dynamic imports alike. */
export function importsOf(from: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  return specifiers
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map(([, name = '']) => {
      const isPackage = !name.startsWith('.');
      return { from, isPackage, target: isPackage ? name : path.posix.join(path.posix.dirname(from), name) };
    });
}

/** Every import of every module of the tree. */
export function allImports(tree: Tree): readonly Import[] {
  return [...tree].filter(([file]) => /\.tsx?$/.test(file)).flatMap(([file, text]) => importsOf(file, text));
}

/** The folder of `src` that a path stands in: `import` for `src/import/blocks/list.ts`; empty outside of src. */
export function folderOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}
