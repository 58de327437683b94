// One contender in a process of its own, so that no other's code and garbage slow it down. Started by race.mjs with the
// name of the race, that of the contender, and a file that holds the input as JSON; every message asks for one round.
import { readFileSync } from 'node:fs';
import { timeOf, warmUp } from './timing.mjs';

const [race, name, file] = process.argv.slice(2);
const contenders =
  race === 'import' ? (await import('./import.mjs')).importContenders : (await import('./render.mjs')).renderContenders;

const run = await contenders[name](JSON.parse(readFileSync(file, 'utf8')));
const calls = warmUp(run);
process.on('message', () => process.send(timeOf(run, calls)));
process.send('ready');
