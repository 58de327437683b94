import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, firefox } from 'playwright';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { chromiumFlags, findChromium } from '../../.ci/browser.mjs';
import { findEngines } from '../../.ci/engines.mjs';
import type { JobPostProps } from '../../src/accordion/index.ts';

/** Pages as a site would serve them: built files, parsed by a real browser, under the strictest policy. */

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
export const fromDist = (file: string): string => path.join(dist, file);

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

/** What is loaded: the static post or the accordion, and whether the script stands in the head. */
export interface PageKind {
  readonly entry: 'components' | 'accordion';
  readonly enhance: boolean;
}

/**
 * Selects the control of a page that is ready to be used. With React that is not once the control is there: until it
 * has taken the page over, what the script in the head made may be replaced at any time.
 */
export function readyControl({ entry }: PageKind): string {
  return `${entry === 'accordion' ? 'html[data-hydrated] ' : ''}[data-part=controls] > button`;
}

/** The files of a page by their path. */
type Site = ReadonlyMap<string, readonly [type: string, body: string]>;

async function hydrationScript(props: JobPostProps): Promise<string> {
  const entry = '\0page';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: dist,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import { createElement, useEffect } from 'react';
               import { hydrateRoot } from 'react-dom/client';
               import { JobPost } from ${JSON.stringify(fromDist('accordion/index.js'))};
               function Page() {
                 useEffect(() => { document.documentElement.dataset.hydrated = ''; });
                 return createElement(JobPost, ${JSON.stringify(props)});
               }
               hydrateRoot(document.querySelector('main'), createElement(Page));`
            : undefined,
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry } },
  });
  const { output } = ([built].flat() as Rolldown.RolldownOutput[])[0] as Rolldown.RolldownOutput;
  return output[0].code;
}

export async function makeSite(kind: PageKind, props: JobPostProps): Promise<Site> {
  const { JobPost } = await import(/* @vite-ignore */ fromDist(`${kind.entry}/index.js`));
  const hydrated = kind.entry === 'accordion';
  const scripts = [
    kind.enhance ? '<script src="/enhance.js"></script>' : '',
    hydrated ? '<script type="module" src="/main.js"></script>' : '',
  ];
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Job</title>
<link rel="stylesheet" href="/styles.css">${scripts.join('')}</head>
<body><main>${renderToString(createElement(JobPost, props))}</main></body></html>`;
  return new Map([
    ['/', ['text/html', html]],
    ['/styles.css', ['text/css', readFileSync(fromDist('styles.css'), 'utf8')]],
    ['/enhance.js', ['text/javascript', readFileSync(fromDist('enhance/enhance.js'), 'utf8')]],
    ['/main.js', ['text/javascript', hydrated ? await hydrationScript(props) : '']],
  ]);
}

export interface Served {
  readonly url: string;
  readonly close: () => void;
}

export async function serve(site: Site): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const file = site.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(file ? 200 : 204, {
      'content-type': `${file?.[0] ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export function launch(engine: 'chromium' | 'firefox'): Promise<Browser> {
  if (engine === 'firefox') {
    // The system's own Firefox over WebDriver BiDi; Playwright's patched one need not be installed.
    const options = { channel: 'moz-firefox', executablePath: findEngines().firefox };
    return firefox.launch(options as Parameters<typeof firefox.launch>[0]);
  }
  const executablePath = findChromium();
  return chromium.launch({ args: chromiumFlags, ...(executablePath === undefined ? {} : { executablePath }) });
}
