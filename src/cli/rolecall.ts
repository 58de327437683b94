#!/usr/bin/env node
/// <reference types="node" />
import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
