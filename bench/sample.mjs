import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../.ci/set-up.mjs';
import { definePosting, sectionKinds } from '../dist/posting/index.js';

/** The stories' long post as a hiring system emits it; TypeScript, which this Node may not read by itself. */
export async function samplePost() {
  const { module } = await runnerImport(path.join(root, 'stories', 'samples', 'meridian-post.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.meridianPost;
}

/** A posting with one section of each kind, a heading and a paragraph of two sentences in it. */
export function everyKind() {
  const sentence =
    'You keep the batteries cool and the timetable honest, and you write down what you find so that the next crew can read it.';
  const sections = sectionKinds.map((kind) => ({
    kind,
    heading: `About ${kind}`,
    blocks: [`${sentence} ${sentence}`],
  }));
  return definePosting({ title: 'Ferry Engineer', sections });
}
