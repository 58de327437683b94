import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const module = fileURLToPath(new URL('server-html.tsx', import.meta.url));

/** Hands tests in the browser what Node renders: in a browser itself, a render would find a document. */
export function serverHtml(): Plugin {
  return {
    name: 'server-html',
    resolveId: (id) => (id === 'virtual:server-html' ? `\0${id}` : undefined),
    async load(id) {
      if (id !== '\0virtual:server-html') return undefined;
      const rendered = await runnerImport<typeof import('./server-html.tsx')>(module, {
        configFile: false,
        logLevel: 'error',
      });
      return `export const html = ${JSON.stringify(rendered.module.html)};`;
    },
  };
}
