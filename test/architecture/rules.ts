import { hasDocstring, publicExports } from './exports.ts';
import { allImports, folderOf, type Tree, withoutComments } from './imports.ts';

/** A rule takes the source tree and returns what breaks it, one sentence a finding. */
export type Rule = (tree: Tree) => readonly string[];

/** The folders of src from the ground up. A folder may use those of the rows below its own, never its own row. */
const layers: readonly (readonly string[])[] = [
  ['posting'],
  ['import', 'export', 'i18n', 'theme', 'check'],
  ['components'],
  ['collapse'],
  ['accordion', 'enhance', 'testing'],
  ['cli', 'element'],
];

/** Folders that run without React: they may not use the components either, though those lie below. */
const withoutReact = ['collapse', 'enhance', 'testing', 'cli'];

const layerOf = (folder: string) => layers.findIndex((layer) => layer.includes(folder));

const longestFile = 260;

/** Imports between folders only go down, siblings do not know each other, and a folder that nobody knows is an error. */
export const layersHold: Rule = (tree) => {
  const unknown = [...new Set([...tree.keys()].map(folderOf))]
    .filter((folder) => folder !== '' && layerOf(folder) < 0)
    .map((folder) => `src/${folder} stands in no layer.`);
  const wrong = allImports(tree).flatMap(({ from, target, isPackage }) => {
    const [user, used] = [folderOf(from), folderOf(target)];
    if (isPackage || user === used || (user === 'check' && used === 'export')) return [];
    if (used === '') return [`${from} imports ${target}, which is outside of src.`];
    if (layerOf(used) === layerOf(user)) return [`${from} imports its sibling ${target}.`];
    if (layerOf(used) > layerOf(user)) return [`${from} imports ${target}, which lies above it.`];
    if (withoutReact.includes(user) && used === 'components') return [`${from} imports ${target}, which needs React.`];
    return [];
  });
  return [...unknown, ...wrong];
};

/** From outside of a folder only its index.ts is imported. */
export const onlyIndexIsImported: Rule = (tree) =>
  allImports(tree)
    .filter(({ from, target, isPackage }) => !isPackage && folderOf(from) !== folderOf(target))
    .filter(({ target }) => target !== `src/${folderOf(target)}/index.ts`)
    .map(({ from, target }) => `${from} reaches into ${target}: import the folder's index.ts.`);

/** Packages stand where the design has them: Radix in the accordion, parse5 in one file, colours in two, React in two folders. */
export const packagesStayInPlace: Rule = (tree) =>
  allImports(tree)
    .filter(({ isPackage }) => isPackage)
    .filter(({ from, target }) => {
      if (/^react($|\/)/.test(target)) return !['components', 'accordion'].includes(folderOf(from));
      if (/^@radix-ui\/react-accordion$/.test(target)) return folderOf(from) !== 'accordion';
      if (/^parse5($|\/)/.test(target)) return from !== 'src/import/parse.ts';
      if (/^colorjs\.io($|\/)/.test(target)) return !['src/theme/colour.ts', 'src/theme/contrast.ts'].includes(from);
      if (/^node:/.test(target)) return folderOf(from) !== 'cli';
      return true;
    })
    .map(({ from, target }) => `${from} may not import ${target}.`);

/** No file imports itself by any way round. */
export const noCycles: Rule = (tree) => {
  const next = new Map<string, string[]>();
  for (const { from, target, isPackage } of allImports(tree)) {
    if (!isPackage) next.set(from, [...(next.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  function walk(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) found.push(`${[...way.slice(start), file].join(' -> ')} is a cycle.`);
    if (start >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  }
  for (const file of next.keys()) walk(file, []);
  return found;
};

/** A file has one subject: 250 lines are about as much as one takes. */
export const filesStaySmall: Rule = (tree) =>
  [...tree]
    .map(([file, text]) => ({ file, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) }))
    .filter(({ lines }) => lines > longestFile)
    .map(({ file, lines }) => `${file} has ${lines} lines: split it by subject (at most ${longestFile}).`);

/** A folder or file that says nothing about its subject collects what has none. */
export const namesSayTheSubject: Rule = (tree) =>
  [...tree.keys()]
    .filter((file) => /\/(utils?|helpers?|common|lib|misc|shared)(\/|\.[a-z]+$)/.test(file))
    .map((file) => `${file} is named after nothing: name the subject.`)
    .concat([...tree.keys()].filter((file) => /[A-Z_ ]/.test(file)).map((file) => `${file} is not in kebab case.`));

/** Only an index.ts may consist of re-exports alone. */
export const onlyIndexIsBarrel: Rule = (tree) =>
  [...tree]
    .filter(([file]) => /\.tsx?$/.test(file) && !file.endsWith('/index.ts'))
    .filter(([, text]) => {
      const rest = withoutComments(text).replace(/^export (?:type )?(?:\*|\{[^}]*\})\s*from '[^']+';?$/gm, '');
      return rest.trim() === '' && /\bfrom '/.test(withoutComments(text));
    })
    .map(([file]) => `${file} only re-exports: import from where the things are.`);

/** Names survive a rename of the file, and tools find their uses. */
export const exportsAreNamed: Rule = (tree) =>
  [...tree]
    .filter(([, text]) => /^export default\b/m.test(withoutComments(text)))
    .map(([file]) => `${file} has a default export.`);

/** Only the accordion leaf is client code: everything else renders on a server. */
export const clientCodeStaysInTheLeaf: Rule = (tree) =>
  [...tree]
    .filter(([file, text]) => /^\s*['"]use client['"]/m.test(withoutComments(text)) && folderOf(file) !== 'accordion')
    .map(([file]) => `${file} is marked 'use client'.`);

/** Nothing turns a string back into markup or code. */
export const nothingParsesMarkupAgain: Rule = (tree) =>
  [...tree]
    .filter(([, text]) =>
      /dangerouslySetInnerHTML\s*[=:]|\b(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/.test(
        withoutComments(text),
      ),
    )
    .map(([file]) => `${file} turns a string into markup or code.`);

/** What the package exports is explained where it is declared. */
export const publicExportsAreExplained: Rule = (tree) => {
  const entries = [...tree.keys()].filter((file) => /^src\/[^/]+\/index\.ts$/.test(file));
  const declared = entries.flatMap((entry) => publicExports(tree, entry));
  const bare = declared.filter(({ file, name }) => !hasDocstring(tree.get(file) ?? '', name));
  return [...new Set(bare.map(({ file, name }) => `${file} exports ${name} without a docstring.`))];
};
