#!/usr/bin/env node
/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

// Whoever reads the output may stop early, as `head` does: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Node knows NO_COLOR, FORCE_COLOR and dumb terminals; a file or a pipe has no `hasColors`.
process.exitCode = run(process.argv.slice(2), {
  input: () => readFileSync(0, 'utf8'),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  outShowsColours: process.stdout.isTTY && process.stdout.hasColors(),
  errorShowsColours: process.stderr.isTTY && process.stderr.hasColors(),
});
