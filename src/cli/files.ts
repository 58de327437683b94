import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Why a file could not be read or written, and what to do. */
export class FileError extends Error {}

/** Reads a JSON file, or `input` where the name is `-`. Throws a `FileError` that says where it is not JSON. */
export function readJson(name: string, input: () => string): unknown {
  const shown = name === '-' ? 'Standard input' : name;
  let text: string;
  try {
    text = name === '-' ? input() : readFileSync(name, 'utf8');
  } catch (error) {
    throw new FileError(`${shown} cannot be read: ${reading(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FileError(
      `${shown} is not JSON: ${place((error as Error).message, text)}. A token file is JSON, without comments and without a comma at the end of a list.`,
    );
  }
}

/** Reads a file of the package itself. Throws a `FileError` where the installation lacks it. */
export function readOwn(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new FileError(`${fileURLToPath(file)} is missing, which is a part of rolecall: install the package again.`);
  }
}

/** Writes a file. Throws a `FileError` that says what is in the way. */
export function writeText(name: string, text: string): void {
  try {
    writeFileSync(name, text);
  } catch (error) {
    throw new FileError(`${name} cannot be written: ${writing(error, name)}`);
  }
}

function reading(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `there is no such file in ${process.cwd()}. Check the name and the folder.`;
  if (code === 'EISDIR') return 'it is a folder. Name the token file in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'you are not allowed to. Change the permissions of the file.';
  return `${message}. Check the file.`;
}

function writing(error: unknown, name: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const folder = path.dirname(name);
  if (code === 'ENOENT') return `there is no folder ${folder}. Make it first: mkdir -p ${folder}`;
  if (code === 'EISDIR') return 'it is a folder. Name a file in it.';
  if (code === 'ENOTDIR') return `${folder} is no folder. Name another.`;
  if (code === 'EACCES' || code === 'EPERM') return 'you are not allowed to. Name a file in a folder of yours.';
  return `${message}. Name another file.`;
}

/** Node names the position of a fault; an editor shows lines and columns. */
function place(message: string, text: string): string {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  if (position === undefined) return message;
  const before = text.slice(0, Number(position)).split('\n');
  return message.replace(
    / in JSON at position .*$/s,
    ` at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`,
  );
}
