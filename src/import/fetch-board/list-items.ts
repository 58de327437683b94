import { BoardError } from './board-error.ts';

/**
 * The elements of a list in the JSON answer of an address, each parsed as soon as it has arrived: of a long answer only one element is
 * held at a time. The list is the answer itself, or what stands under `name` in it. Rejects with a {@link BoardError}
 * when the answer is none or is cut off.
 */
export async function* listItems(
  answer: Response,
  name: string | undefined,
  url: string,
): AsyncGenerator<unknown, void> {
  const splitter = new ListSplitter(name);
  for await (const text of texts(answer, url)) {
    for (const item of splitter.push(text)) yield parse(item, url);
    if (splitter.isDone) return;
  }
  throw new BoardError('unreadable', `The answer of ${url} ends before its list does.`, url);
}

function parse(item: string, url: string): unknown {
  try {
    return JSON.parse(item) as unknown;
  } catch (error) {
    throw new BoardError('unreadable', `The answer of ${url} is no valid JSON.`, url, error);
  }
}

async function* texts(answer: Response, url: string): AsyncGenerator<string, void> {
  if (answer.body === null) return;
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw new BoardError('unreadable', `The answer of ${url} broke off.`, url, error);
  } finally {
    // What comes after the list is not needed; an answer that broke off is closed already.
    await reader.cancel().catch(() => undefined);
  }
}

const stringEnd = /["\\]/g;

/** Cuts a list out of JSON that arrives in pieces, element by element, without parsing what is around it. */
class ListSplitter {
  readonly #name: string | undefined;
  #depth = 0;
  /** Depth of the list's elements; 0 before the list. */
  #listDepth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The last string outside of the list: the name of what follows it. */
  #key = '';
  /** The element that has begun. */
  #item = '';
  isDone = false;

  constructor(name: string | undefined) {
    this.#name = name;
  }

  /** The elements that end in this piece. */
  push(text: string): readonly string[] {
    const items: string[] = [];
    // Where the part of the element begins that this piece holds.
    let start = 0;
    for (let index = 0; index < text.length && !this.isDone; index += 1) {
      if (this.#isInString) {
        index = this.#skipString(text, index);
        continue;
      }
      const character = text.charAt(index);
      const isInList = this.#listDepth > 0;
      if (isInList && this.#depth === this.#listDepth && (character === ',' || character === ']')) {
        const item = (this.#item + text.slice(start, index)).trim();
        if (item !== '') items.push(item);
        this.#item = '';
        start = index + 1;
        this.isDone = character === ']';
        continue;
      }
      if (character === '"') {
        this.#isInString = true;
        if (!isInList) this.#key = '';
      } else if (character === '{' || character === '[') {
        this.#depth += 1;
        if (!isInList && character === '[' && this.#isList()) {
          this.#listDepth = this.#depth;
          start = index + 1;
        }
      } else if (character === '}' || character === ']') this.#depth -= 1;
    }
    if (this.#listDepth > 0 && !this.isDone) this.#item += text.slice(start);
    return items;
  }

  #isList(): boolean {
    return this.#name === undefined ? this.#depth === 1 : this.#depth === 2 && this.#key === this.#name;
  }

  /** The index of the last character of the string that this piece holds. */
  #skipString(text: string, from: number): number {
    let index = from;
    if (this.#isEscaped) {
      this.#isEscaped = false;
      return index;
    }
    stringEnd.lastIndex = index;
    const found = stringEnd.exec(text)?.index ?? text.length;
    if (this.#listDepth === 0) this.#key += text.slice(index, found);
    index = found;
    if (text.charAt(index) === '"') this.#isInString = false;
    else if (text.charAt(index) === '\\') this.#isEscaped = true;
    return index;
  }
}
