import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rolecall-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);
const orange = { rolecall: { accent: { $type: 'color', $value: '#ff7a00' } } };
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
  writeFileSync(at('brand.json'), JSON.stringify(orange));
});

/** Runs the command with what it writes kept apart; `input` is what stands on standard input. */
function command(argv: readonly string[], input = '', colours = { out: false, error: false }) {
  const said = { out: '', error: '' };
  const status = run(argv, {
    input: () => input,
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
    outShowsColours: colours.out,
    errorShowsColours: colours.error,
  });
  return { status, ...said };
}

describe('where things go', () => {
  test('files take the style sheet and the tokens, standard output the table', () => {
    const args = ['theme', at('brand.json'), '--out', at('brand.css'), '--tokens', at('resolved.json')];
    const { status, out, error } = command(args);
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('all 68 pairs pass');
    expect(out).toContain(`Wrote ${at('brand.css')}\nWrote ${at('resolved.json')}\n`);
    expect(readFileSync(at('brand.css'), 'utf8')).toMatch(/^@layer rolecall/);
    // What was resolved needs to move no more.
    const again = command(['theme', at('resolved.json'), '--out', at('again.css'), '--no-move']);
    expect(again.out).toContain('Nothing was moved');
    expect(readFileSync(at('again.css'), 'utf8')).toContain('--rolecall-accent: rgb(from CanvasText calc(238 ');
  });

  test('- is standard input and output; the table then goes to standard error', () => {
    const piped = command(['theme', '-', '--out', '-'], JSON.stringify(orange));
    expect(piped.status).toBe(0);
    expect(piped.out).toMatch(/^@layer rolecall \{[\s\S]*\}\n$/);
    expect(piped.error).toContain('all 68 pairs pass');
    const tokens = command(['theme', at('brand.json'), '--out', at('a.css'), '--tokens', '-', '--quiet']);
    expect(JSON.parse(tokens.out).rolecall.accent.$type).toBe('color');
    expect(tokens.error).toBe('');
  });

  test('colours are used only where what is written to shows them', () => {
    const toFile = ['theme', at('brand.json'), '--out', at('brand.css')];
    expect(command(toFile).out).not.toContain('\u001b');
    expect(command(toFile, '', { out: true, error: false }).out).toContain('\u001b[32mpasses\u001b[39m');
    const { out, error } = command(['theme', at('brand.json')], '', { out: true, error: false });
    expect(out + error).not.toContain('\u001b');
  });

  test('the level of the command goes before that of the file', () => {
    expect(command(['theme', at('brand.json'), '--level', 'AAA', '--out', at('a.css')]).out).toContain('level AAA');
  });
});

describe('a brand that may not be moved', () => {
  test.each([[['--no-move']], [['--keep', 'all']], [['--keep', 'accent']]])(
    '%j refuses with the pair, the ratio and the nearest colour, and writes nothing',
    (options) => {
      const { status, out, error } = command(['theme', at('brand.json'), '--out', at('brand.css'), ...options]);
      expect([status, out]).toEqual([1, '']);
      expect(error).toMatch(
        /brand\.json: rolecall\.accent.*\n.*accent on background has 2\.61:1.*3:1.*passes is #ee7100/,
      );
      expect(error).toContain('Nothing was written. Put the colour that passes into the file');
      expect(readdirSync(folder)).toEqual(['brand.json']);
      // The colour that it names does pass.
      const better = JSON.stringify(orange).replace('#ff7a00', '#ee7100');
      expect(command(['theme', '-', ...options], better).status).toBe(0);
    },
  );

  test('a colour that is not kept still moves', () => {
    expect(command(['theme', at('brand.json'), '--keep', 'text']).status).toBe(0);
  });
});

describe('what is wrong is said, with a way out', () => {
  test.each([
    [[], 'No command was given: write rolecall theme'],
    [['them', 'x'], 'There is no command them: the command is theme.'],
    [['theme'], 'takes one token file and none was given'],
    [['theme', 'a', 'b'], 'takes one token file and 2 were given'],
    [['theme', 'a', '--levl', 'AA'], "Unknown option '--levl': write an option as --help shows it."],
    [['theme', 'a', '--out'], "'--out <value>' argument missing"],
    [['theme', 'a', '--level', 'A'], '--level is A, which is none: write AA or AAA.'],
    [['theme', 'a', '--keep', 'acent'], '--keep names acent, which is no colour: write one of accent,'],
    [['theme', 'a', '--out', 'a'], 'Two files would go to a'],
    [['theme', 'a', '--report', '-'], 'Two files would go to standard output'],
  ])('%j', (argv, says) => {
    const { status, out, error } = command(argv);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(says);
    expect(error).toContain('--help');
  });

  test.each([
    ['a file that is not there', ['theme', at('none.json')], 'no such file in'],
    ['a folder', ['theme', folder], 'it is a folder. Name the token file in it.'],
    [
      'a folder to write that is not there',
      ['theme', at('brand.json'), '--out', at('no/a.css')],
      'Make it first: mkdir -p',
    ],
    ['a folder to write', ['theme', at('brand.json'), '--out', folder], 'it is a folder. Name a file in it.'],
  ])('%s', (_name, argv, says) => {
    const { status, out, error } = command(argv);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(says);
  });

  test('a style sheet that the package lacks: nothing is written', () => {
    // Beside the source there is none: it is made by the build.
    const { status, error } = command(['theme', at('brand.json'), '--out', at('a.css'), '--report', at('a.html')]);
    expect([status, readdirSync(folder)]).toEqual([2, ['brand.json']]);
    expect(error).toMatch(/styles\.css is missing, .*: install the package again/);
  });

  test.each([
    ['{\n  "rolecall": {},\n}', 'at line 3, column 1. A token file is JSON'],
    ['', 'Standard input is not JSON'],
    ['[]', 'A brand is an object'],
    ['{"rolecall": {"acent": {"$value": "#123"}}}', 'rolecall.acent\n  There is no token acent (did you mean accent?)'],
  ])('%j on standard input', (text, says) => {
    const { status, out, error } = command(['theme', '-'], text);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(says);
  });
});

test('--help shows every option, --version that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(command(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' });
  const { status, out } = command(['theme', '--help']);
  expect(status).toBe(0);
  for (const option of ['out', 'report', 'tokens', 'level', 'no-move', 'keep', 'quiet'])
    expect(out).toContain(`--${option}`);
});
