import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:playground-file';
/** The leading NUL keeps other plugins away: https://vite.dev/guide/api-plugin#virtual-modules-convention */
const resolved = `\0${name}`;

/**
 * Serves the module `virtual:playground-file`: `export const file`, the name and text of the post that the Playground
 * opens with, or `undefined` when no file was asked for. Saving the file reloads the page.
 */
export function playgroundFile(path: string | undefined): Plugin {
  const file = path === undefined || path === '' ? undefined : resolve(path);
  return {
    name: 'rolecall:playground-file',
    resolveId: (id) => (id === name ? resolved : null),
    load(id) {
      if (id !== resolved) return null;
      if (file === undefined) return 'export const file = undefined;';
      this.addWatchFile(file);
      return `export const file = ${JSON.stringify({ name: basename(file), text: readFileSync(file, 'utf8') })};`;
    },
    configureServer(server) {
      if (file === undefined) return;
      server.watcher.add(file);
      server.watcher.on('change', (changed) => {
        if (resolve(changed) !== file) return;
        const module = server.moduleGraph.getModuleById(resolved);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
