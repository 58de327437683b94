/// <reference types="node" />
import { createTheme, type Theme } from '../theme/index.ts';
import { FileError, readJson, readOwn, writeText } from './files.ts';
import { type Command, help, readOptions } from './options.ts';
import { themeReport } from './report.ts';
import { painter, themeTable } from './table.ts';

/** Where a command reads and writes, and whether what it writes to shows colours. */
export interface Terminal {
  readonly input: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly outShowsColours: boolean;
  readonly errorShowsColours: boolean;
}

/**
 * Runs the command line. Returns the exit code: 0 done, 1 the brand was refused, 2 the command was wrong or a file could
 * not be read or written. Never throws.
 */
export function run(argv: readonly string[], terminal: Terminal): number {
  const asked = readOptions(argv);
  if ('wrong' in asked) {
    terminal.error(`${asked.wrong}\nrolecall --help shows every option.\n`);
    return 2;
  }
  try {
    if ('command' in asked) return makeTheme(asked.command, terminal);
    terminal.out(asked.show === 'help' ? help : `${version()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    terminal.error(`${error.message}\n`);
    return 2;
  }
}

function makeTheme(command: Command, terminal: Terminal): number {
  const { file, out, tokens, report, level, keep, quiet } = command;
  const brand = readJson(file, terminal.input);
  const { theme, issues } = createTheme(brand as Readonly<Record<string, unknown>>, { level, keep });
  const shown = file === '-' ? 'standard input' : file;
  for (const { path, message } of issues) terminal.error(`${shown}: ${path.join('.')}\n  ${message}\n`);
  if (theme === undefined) {
    const refused = issues.some(({ code }) => code === 'refused');
    const way = refused
      ? ' Put the colour that passes into the file, or let it be moved: leave out --no-move and --keep.'
      : '';
    terminal.error(`Nothing was written.${way}\n`);
    return refused ? 1 : 2;
  }
  const files = written(theme, { out, tokens, report });
  for (const [name, text] of files) if (name !== '-') writeText(name, text);
  const streamed = files.find(([name]) => name === '-');
  if (streamed !== undefined) terminal.out(streamed[1]);
  if (quiet) return 0;
  const say = streamed === undefined ? terminal.out : terminal.error;
  const colours = streamed === undefined ? terminal.outShowsColours : terminal.errorShowsColours;
  say(themeTable(theme, painter(colours)));
  for (const [name] of files) if (name !== '-') say(`Wrote ${name}\n`);
  return 0;
}

/** Every file with its text, made before the first is written. */
function written(theme: Theme, { out, tokens, report }: Pick<Command, 'out' | 'tokens' | 'report'>) {
  const files: (readonly [name: string, text: string])[] = [[out, theme.css]];
  if (tokens !== undefined) files.push([tokens, `${JSON.stringify(theme.tokens, null, 2)}\n`]);
  if (report !== undefined) {
    const styles = readOwn(new URL('../styles.css', import.meta.url));
    files.push([report, themeReport(theme, styles)]);
  }
  return files;
}

function version(): string {
  return JSON.parse(readOwn(new URL('../../package.json', import.meta.url))).version;
}
