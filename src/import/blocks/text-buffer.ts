import type { Line, LinkTarget, Run } from './marks.ts';

interface OpenRun {
  text: string;
  readonly marks: number;
  readonly link: LinkTarget | undefined;
}

/** Collects the text of one block as lines of runs, with white space collapsed as a browser does. */
export class TextBuffer {
  /** The one language that all text since the last `take` was in; `undefined` when there were several. */
  lang: string | undefined;
  /** Grows with every piece of text that has words, so that an element can be seen to have none. */
  progress = 0;
  #hasLang = false;
  #line: OpenRun[] = [];
  #paragraph: Line[] = [];
  #paragraphs: Line[][] = [];
  #isTouched = false;

  /** Tells that nothing, not even a line break, came since the last `take`. */
  get isUntouched(): boolean {
    return !this.#isTouched;
  }

  /** Adds text in which white space is collapsed already. */
  add(value: string, marks: number, link: LinkTarget | undefined, lang: string | undefined): void {
    const line = this.#line;
    const last = line.at(-1);
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
    else line.push({ text, marks, link });
  }

  /** Ends the line; two ends in a row end the paragraph. */
  breakLine(): void {
    this.#isTouched = true;
    if (this.#endLine()) return;
    if (this.#paragraph.length > 0) {
      this.#paragraphs.push(this.#paragraph);
      this.#paragraph = [];
    }
  }

  /** Gives the paragraphs and starts anew. */
  take(): readonly Line[][] {
    this.#endLine();
    if (this.#paragraph.length > 0) this.#paragraphs.push(this.#paragraph);
    const paragraphs = this.#paragraphs;
    this.#paragraph = [];
    this.#paragraphs = [];
    this.#isTouched = false;
    this.#hasLang = false;
    return paragraphs;
  }

  /** Tells whether the line had text. */
  #endLine(): boolean {
    const line: Run[] = this.#line;
    if (line.length === 0) return false;
    this.#line = [];
    for (let last = line.at(-1); last !== undefined; last = line.at(-1)) {
      const text = last.text.trimEnd();
      if (text === last.text) break;
      line.pop();
      if (text === '') continue;
      line.push({ ...last, text });
      break;
    }
    if (line.length === 0) return false;
    this.#paragraph.push(line);
    return true;
  }

  #meetLang(lang: string | undefined): void {
    if (!this.#hasLang) this.lang = lang;
    else if (this.lang !== lang) this.lang = undefined;
    this.#hasLang = true;
  }
}
