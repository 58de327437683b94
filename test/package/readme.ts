import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

/** What the examples of the README take from the reader's own code. */
const context: Readonly<Record<string, string>> = {
  posting: "import { posting } from './readme-context.ts';",
  job: "import { job } from './job.ts';",
  html: "import { html } from './readme-context.ts';",
  stored: "import { stored } from './readme-context.ts';",
  store: "import { store } from './readme-context.ts';",
};

const contextModule = `
import type { Posting } from 'rolecall/posting';
export declare const posting: Posting;
export declare const html: string;
export declare const stored: string;
export declare function store(posting: Posting): Promise<void>;
`;

/** The TypeScript examples of the README, as they stand there. */
export function readmeExamples(): readonly string[] {
  return [...readFileSync(readme, 'utf8').matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);
}

/** Writes every example as a module of the app; returns the names of the files. */
export function writeExamples(app: string): readonly string[] {
  writeFileSync(path.join(app, 'readme-context.ts'), contextModule);
  return readmeExamples().map((code, index) => {
    const taken = Object.entries(context)
      .filter(
        ([name]) =>
          new RegExp(`\\b${name}\\b`).test(code) && !new RegExp(`(const|let)[^=\\n]*\\b${name}\\b`).test(code),
      )
      .map(([, line]) => line);
    const name = `readme-${index + 1}.tsx`;
    writeFileSync(path.join(app, name), `${[...taken, code].join('\n')}\nexport {};\n`);
    return name;
  });
}
