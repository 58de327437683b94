/// <reference types="node" />
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTheme, type Theme, type ThemeOptions } from '../theme/index.ts';
import { themeReport } from './report.ts';
import { contrastText, movedText } from './table.ts';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const help = `Usage: rolecall theme <brand.tokens.json> [options]

Makes a style sheet from a brand's token file (Design Tokens format, group "rolecall"): every colour pair of a job post
meets its contrast in light, in dark and where the reader asks for more, or nothing is written.

  --out <file>      write the style sheet
  --tokens <file>   write the resolved tokens
  --report <file>   write an HTML page with swatches, the post in light and dark, and every pair
  --level <level>   AA (text 4.5:1) or AAA (text 7:1 and |Lc| 75); default: the file's, or AA
  --keep <token>    do not move this colour, refuse instead; may be repeated; "all" keeps every stated one
  --quiet           no table
  --help            this text

Without --out the style sheet goes to standard output and everything else to standard error.
Exit code: 0 written, 1 the brand was refused, 2 the command was wrong.
`;

/** Runs the command line: returns the exit code, 0 done, 1 refused, 2 a wrong command. Never throws. */
export function run(argv: readonly string[], output: Output): number {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    output.error(`${message(error)}\nSee rolecall --help.\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true || argv.length === 0) {
    output.out(help);
    return argv.length === 0 ? 2 : 0;
  }
  const [command, file, ...more] = positionals;
  const wrong =
    command !== 'theme'
      ? `There is no command ${command ?? ''}: the command is theme.`
      : file === undefined || more.length > 0
        ? 'theme takes one token file: rolecall theme brand.tokens.json --out brand.css.'
        : values.level !== undefined && values.level !== 'AA' && values.level !== 'AAA'
          ? `--level is ${values.level}: write AA or AAA.`
          : undefined;
  if (wrong !== undefined || file === undefined) {
    output.error(`${wrong}\nSee rolecall --help.\n`);
    return 2;
  }
  return makeTheme(file, values, output);
}

type Values = ReturnType<typeof parse>['values'];

function makeTheme(file: string, { out, tokens, report, level, keep, quiet }: Values, output: Output): number {
  let brand: unknown;
  try {
    brand = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    output.error(`${file}: ${message(error)}: a token file is JSON.\n`);
    return 2;
  }
  const options: ThemeOptions = {
    level: level as 'AA' | 'AAA' | undefined,
    keep: keep?.includes('all') ? true : keep,
  };
  const { theme, issues } = createTheme(brand as Readonly<Record<string, unknown>>, options);
  for (const issue of issues) output.error(`${file}: ${issue.path.join('.')}: ${issue.message}\n`);
  if (theme === undefined) {
    output.error('Nothing was written.\n');
    return 1;
  }
  try {
    write(theme, { out, tokens, report });
  } catch (error) {
    output.error(`${message(error)}: check that the folder exists and can be written.\n`);
    return 2;
  }
  if (out === undefined) output.out(theme.css);
  if (quiet !== true) {
    const say = out === undefined ? output.error : output.out;
    say(`${contrastText(theme)}\n${movedText(theme)}`);
    for (const written of [out, tokens, report]) if (written !== undefined) say(`wrote ${written}\n`);
  }
  return 0;
}

interface Files {
  readonly out: string | undefined;
  readonly tokens: string | undefined;
  readonly report: string | undefined;
}

function write(theme: Theme, { out, tokens, report }: Files): void {
  if (out !== undefined) writeFileSync(out, theme.css);
  if (tokens !== undefined) writeFileSync(tokens, `${JSON.stringify(theme.tokens, null, 2)}\n`);
  if (report !== undefined) {
    const styles = readFileSync(new URL('../styles.css', import.meta.url), 'utf8');
    writeFileSync(report, themeReport(theme, styles));
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...{ out: { type: 'string' }, tokens: { type: 'string' }, report: { type: 'string' } },
      ...{ level: { type: 'string' }, keep: { type: 'string', multiple: true } },
      ...{ quiet: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    } as const,
  });
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
