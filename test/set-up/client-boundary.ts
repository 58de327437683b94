import type { Plugin } from 'vite';
import { ownExports } from '../architecture/exports.ts';

/**
 * Does what a bundler for server components does with a module marked 'use client': the server gets references in
 * place of its exports, and calling one there is an error.
 */
export function clientBoundary(): Plugin {
  return {
    name: 'client-boundary',
    enforce: 'pre',
    transform(code, id) {
      if (!/^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/.*\n\s*)*['"]use client['"]/.test(code)) return null;
      const references = ownExports(code).map(
        (name) => `export const ${name} = Object.assign(
          () => { throw new Error(${JSON.stringify(`${name} is client code and was called on the server.`)}); },
          { $$typeof: Symbol.for('react.client.reference'), $$id: ${JSON.stringify(`${id}#${name}`)} },
        );`,
      );
      return { code: references.join('\n'), map: null };
    },
  };
}
