import { parseArgs } from 'node:util';
import { type Level, tokens } from '../theme/index.ts';

/** What a person asked for, read from the words of the command line; `-` as a file is the standard input or output. */
export interface Command {
  readonly file: string;
  readonly out: string;
  readonly tokens: string | undefined;
  readonly report: string | undefined;
  readonly level: Level | undefined;
  readonly keep: true | readonly string[];
  readonly quiet: boolean;
}

/** A command, a text that was asked for, or what is wrong and how to put it right. */
export type Asked = { readonly command: Command } | { readonly show: 'help' | 'version' } | { readonly wrong: string };

/** What `--help` shows. */
export const help = `Usage: rolecall theme <brand.tokens.json> [options]

Makes a style sheet from a brand's token file (Design Tokens format, group "rolecall"): every pair of colours in a job
post meets its contrast in light, in dark and where the reader asks for more, or nothing is written.

  --out <file>      write the style sheet there (default: standard output)
  --report <file>   write one HTML page: swatches, a post in light and dark, and every pair
  --tokens <file>   write the resolved tokens, in the Design Tokens format
  --level <level>   AA (text 4.5:1) or AAA (text 7:1 and Lc 75); default: what the file says, or AA
  --no-move         move none of the colours that the file states: refuse, and say which would pass
  --keep <token>    the same for one colour, such as accent; may be repeated
  --quiet           no table
  --version         the version
  --help            this text

A file called - is standard input or standard output. The table goes to standard output, or to standard error when a
file goes there; it has colours only in a terminal, and none with NO_COLOR.

Exit code: 0 written, 1 the brand was refused, 2 the command was wrong or a file could not be read or written.

Example: rolecall theme brand.tokens.json --out brand.css --report brand.html
`;

const colours: readonly string[] = tokens
  .filter(({ group, name }) => group === 'colour' && name !== '--rolecall-line')
  .map(({ name }) => name.slice('--rolecall-'.length));

/** Reads the words after the program's name. */
export function readOptions(argv: readonly string[]): Asked {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // Node's message goes on about words that begin with a hyphen.
    const [reason] = (error as Error).message.split(/\.(?: |$)/);
    return { wrong: `${reason}: write an option as --help shows it.` };
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { show: 'help' };
  if (values.version === true) return { show: 'version' };
  const [command, file, ...more] = positionals;
  const { out = '-', tokens: resolved, report, level, keep = [], quiet = false } = values;
  if (command === undefined) return { wrong: 'No command was given: write rolecall theme brand.tokens.json.' };
  if (command !== 'theme') return { wrong: `There is no command ${command}: the command is theme.` };
  if (file === undefined || more.length > 0) {
    const reason = file === undefined ? 'none was given' : `${more.length + 1} were given`;
    return {
      wrong: `theme takes one token file and ${reason}: write rolecall theme brand.tokens.json --out brand.css.`,
    };
  }
  if (level !== undefined && level !== 'AA' && level !== 'AAA') {
    return { wrong: `--level is ${level}, which is none: write AA or AAA.` };
  }
  const unknown = keep.find((each) => each !== 'all' && !colours.includes(each));
  if (unknown !== undefined) {
    return { wrong: `--keep names ${unknown}, which is no colour: write one of ${colours.join(', ')}.` };
  }
  const written = [out, resolved, report].filter((each) => each !== undefined);
  const twice = written.find((each, index) => written.indexOf(each) !== index || (each === file && each !== '-'));
  if (twice !== undefined) {
    const place = twice === '-' ? 'standard output' : twice;
    return { wrong: `Two files would go to ${place}, one over the other: give each a name of its own.` };
  }
  const kept = values['no-move'] === true || keep.includes('all') ? true : keep;
  return { command: { file, out, tokens: resolved, report, level, keep: kept, quiet } };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...{ out: { type: 'string' }, tokens: { type: 'string' }, report: { type: 'string' } },
      ...{ level: { type: 'string' }, keep: { type: 'string', multiple: true }, 'no-move': { type: 'boolean' } },
      ...{
        quiet: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    } as const,
  });
}
