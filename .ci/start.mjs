// `npm start`: sets up what is missing and serves Storybook on port 6006. `npm start -- FILE` opens the Playground with
// that file (HTML, or the JSON of an ATS) imported.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runProgram, SetUpError, setUp } from './set-up.mjs';

const port = '6006';
const playground = '/story/playground--playground';

/** The absolute path of the post to open, or undefined when none was named. */
function postFile() {
  const [name] = process.argv.slice(2);
  if (name === undefined) return undefined;
  // npm runs scripts in the package's folder; INIT_CWD is where the user stands.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new SetUpError(`${file} is no file. Name an HTML file, or a JSON file as the job board's API sends it.`);
  }
  return file;
}

await runProgram(async () => {
  const file = postFile();
  await setUp();
  const noWindow = Boolean(process.env.CI) || process.env.BROWSER === 'none';
  const parameters = ['dev', '--port', port, '--exact-port', '--disable-telemetry', '--no-version-updates'];
  if (noWindow) parameters.push('--ci', '--no-open');
  if (file !== undefined) {
    parameters.push('--initial-path', playground);
    console.log(`The Playground shows ${file}: http://localhost:${port}/?path=${playground}`);
  }
  const cli = path.join(root, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  const storybook = spawn(process.execPath, [cli, ...parameters], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(file === undefined ? {} : { ROLECALL_FILE: file }) },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill(signal));
  storybook.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 0;
  });
});
