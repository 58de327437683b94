import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../.ci/set-up.mjs';

/** The stories' long post as a hiring system emits it; TypeScript, which this Node may not read by itself. */
export async function samplePost() {
  const { module } = await runnerImport(path.join(root, 'stories', 'samples', 'meridian-post.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.meridianPost;
}
