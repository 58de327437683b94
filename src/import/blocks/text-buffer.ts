import type { Line, LinkTarget, Run } from './marks.ts';

interface OpenRun {
  text: string;
  readonly marks: number;
  readonly link: LinkTarget | undefined;
}

const none: readonly Line[][] = [];

/** Most lines have one run and most paragraphs one line: an array that grows would have room for 16 more. */
function grown<Item>(items: Item[] | undefined, item: Item): Item[] {
  if (items === undefined) return [item];
  items.push(item);
  return items;
}

/** Collects the text of one block as lines of runs, with white space collapsed as a browser does. */
export class TextBuffer {
  /** The one language that all text since the last `take` was in; `undefined` when there were several. */
  lang: string | undefined;
  /** Grows with every piece of text that has words, so that an element can be seen to have none. */
  progress = 0;
  #hasLang = false;
  #line: OpenRun[] | undefined;
  #paragraph: Line[] | undefined;
  #paragraphs: Line[][] | undefined;
  #isTouched = false;

  /** Tells that nothing, not even a line break, came since the last `take`. */
  get isUntouched(): boolean {
    return !this.#isTouched;
  }

  /** Adds text in which white space is collapsed already. */
  add(value: string, marks: number, link: LinkTarget | undefined, lang: string | undefined): void {
    const line = this.#line;
    const last = line?.[line.length - 1];
    let text = value;
    if (text.startsWith(' ') && (last === undefined || last.text.endsWith(' '))) text = text.slice(1);
    if (last === undefined && text.startsWith('\u3000')) text = text.trimStart();
    if (text === '') return;
    this.#isTouched = true;
    if (text !== ' ') {
      this.progress += 1;
      this.#meetLang(lang);
    }
    if (last !== undefined && last.marks === marks && last.link === link) last.text += text;
    else this.#line = grown(line, { text, marks, link });
  }

  /** Ends the line; two ends in a row end the paragraph. */
  breakLine(): void {
    this.#isTouched = true;
    if (!this.#endLine()) this.#endParagraph();
  }

  /** Gives the paragraphs and starts anew. */
  take(): readonly Line[][] {
    this.#endLine();
    this.#endParagraph();
    const paragraphs = this.#paragraphs ?? none;
    this.#paragraphs = undefined;
    this.#isTouched = false;
    this.#hasLang = false;
    return paragraphs;
  }

  #endParagraph(): void {
    if (this.#paragraph !== undefined) this.#paragraphs = grown(this.#paragraphs, this.#paragraph);
    this.#paragraph = undefined;
  }

  /** Tells whether the line had text. */
  #endLine(): boolean {
    const line: Run[] | undefined = this.#line;
    if (line === undefined) return false;
    this.#line = undefined;
    for (let last = line[line.length - 1]; last !== undefined; last = line[line.length - 1]) {
      const text = last.text.trimEnd();
      if (text === last.text) break;
      line.pop();
      if (text === '') continue;
      line.push({ ...last, text });
      break;
    }
    if (line.length === 0) return false;
    this.#paragraph = grown(this.#paragraph, line);
    return true;
  }

  #meetLang(lang: string | undefined): void {
    if (!this.#hasLang) this.lang = lang;
    else if (this.lang !== lang) this.lang = undefined;
    this.#hasLang = true;
  }
}
