import { cleanText } from '../characters.ts';
import { isHidden } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { type Word, wordOf } from '../elements.ts';
import type { Note } from '../issues.ts';
import { attribute, isElement, isText, type SourceElement, type SourceNode } from '../parse.ts';
import { type Look, readStyle } from '../style.ts';
import { Assembly } from './assembly.ts';
import {
  type Context,
  contextInside,
  dirOf,
  isExportedSection,
  langOf,
  readSection,
  type Told,
  zoneOf,
} from './context.ts';
import type { Place } from './entries.ts';
import { readLink } from './links.ts';
import { addMedia } from './media.ts';
import { reportHidden, reportUnseen } from './reports.ts';
import { unchosenOptions } from './select.ts';
import type { BlockSettings } from './settings.ts';

/** What has to happen when an element ends. */
type Exit = 'nothing' | 'space' | 'flush' | 'close';

/** An element whose children are being walked. */
interface Open {
  readonly nodes: readonly SourceNode[];
  next: number;
  readonly context: Context;
  readonly exit: Exit;
}

/** Walks the tree of a post, without recursion, and gives its blocks in reading order. */
export function readBlocks(nodes: readonly SourceNode[], settings: BlockSettings, note: Note): Draft[] {
  return new Walk(settings, note).run(nodes);
}

const lineFeeds = /\r\n?|\n/;

class Walk {
  readonly #settings: BlockSettings;
  readonly #note: Note;
  readonly #assembly: Assembly;
  readonly #root: Context;
  /** A paste repeats a few styles all over. */
  readonly #looks = new Map<string, Look>();
  /** Options that no page shows. */
  readonly #unchosen = new Set<SourceNode>();
  #sections = 0;

  constructor(settings: BlockSettings, note: Note) {
    const { lang, dir } = settings;
    const place: Place = { level: undefined, zone: undefined, section: undefined, lang, dir, listLevel: undefined };
    this.#settings = settings;
    this.#note = note;
    this.#assembly = new Assembly(place, note);
    const keepsLines = settings.isPlainText ?? false;
    this.#root = { marks: 0, link: undefined, lang, isVisible: true, keepsLines, place, isHead: false };
  }

  run(nodes: readonly SourceNode[]): Draft[] {
    const stack: Open[] = [{ nodes, next: 0, context: this.#root, exit: 'flush' }];
    for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
      const node = open.nodes[open.next];
      open.next += 1;
      if (node === undefined) {
        stack.pop();
        this.#leave(open);
      } else if (isText(node)) {
        this.#addText(node.value, open.context);
      } else if (isElement(node)) {
        const inner = this.#enter(node, open.context);
        if (inner !== undefined) stack.push(inner);
      }
    }
    return this.#assembly.finish();
  }

  #leave(open: Open): void {
    switch (open.exit) {
      case 'nothing':
        return;
      case 'space':
        this.#assembly.text.add(' ', 0, undefined, undefined);
        return;
      case 'flush':
        this.#assembly.flush(open.context.place);
        return;
      case 'close':
        this.#assembly.flush(open.context.place);
        this.#assembly.close();
    }
  }

  #addText(value: string, context: Context): void {
    if (!context.isVisible) return;
    const { text } = this.#assembly;
    const { marks, link, lang } = context;
    if (!context.keepsLines || !lineFeeds.test(value)) {
      text.add(cleanText(value), marks, link, lang);
      return;
    }
    value.split(lineFeeds).forEach((line, index) => {
      if (index > 0) text.breakLine();
      text.add(cleanText(line), marks, link, lang);
    });
  }

  /** Meets an element: gives what to walk inside it, or nothing. */
  #enter(element: SourceElement, outer: Context): Open | undefined {
    const word = wordOf(element.tagName);
    const { role } = word;
    if (role === 'break') {
      if (outer.isVisible) this.#assembly.text.breakLine();
      return undefined;
    }
    if (role === 'unseen') {
      reportUnseen(element, this.#settings.baseUrl, this.#note);
      return undefined;
    }
    if (role === 'option' && this.#unchosen.has(element)) return undefined;
    const style = attribute(element, 'style');
    const look = style === undefined ? undefined : this.#look(style);
    if (isHidden(element, look)) {
      if (element.childNodes.length > 0) reportHidden(this.#note);
      return undefined;
    }
    if (look?.isListMarker) return undefined;
    const told = element.attrs.length === 0 ? undefined : this.#told(element, look, outer);
    const context = contextInside(element, word, told, outer);
    if (role === 'image' || role === 'embed') {
      addMedia(element, role, context, this.#settings, this.#assembly.text, this.#note);
      return undefined;
    }
    return this.#open(element, word, look, outer, context);
  }

  #told(element: SourceElement, look: Look | undefined, outer: Context): Told {
    const { baseUrl, trustKinds } = this.#settings;
    const zone = zoneOf(element);
    const section = isExportedSection(element)
      ? readSection(element, this.#sections++, trustKinds ?? false)
      : undefined;
    if (section !== undefined || (zone !== undefined && zone !== outer.place.zone)) this.#assembly.separate();
    return {
      look,
      lang: langOf(element),
      dir: dirOf(element),
      zone,
      section,
      link: element.tagName === 'a' ? readLink(element, baseUrl, this.#note) : undefined,
    };
  }

  #open(
    element: SourceElement,
    word: Word,
    look: Look | undefined,
    outer: Context,
    context: Context,
  ): Open | undefined {
    const assembly = this.#assembly;
    const nodes = element.childNodes;
    switch (word.role) {
      case 'inline':
        if (look?.display === undefined || !blockDisplay.test(look.display)) {
          return { nodes, next: 0, context, exit: 'nothing' };
        }
        assembly.flush(outer.place);
        return { nodes, next: 0, context, exit: 'flush' };
      case 'choice':
        for (const option of unchosenOptions(element)) this.#unchosen.add(option);
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes, next: 0, context, exit: 'space' };
      case 'control':
      case 'option':
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes, next: 0, context, exit: 'space' };
      case 'rule':
        assembly.flush(outer.place);
        if (context.isVisible) assembly.addRule(outer.place);
        return undefined;
      case 'row':
        assembly.flush(outer.place);
        assembly.openRow(context.isHead);
        return { nodes, next: 0, context, exit: 'flush' };
      default:
        assembly.flush(outer.place);
        assembly.text.touch();
        return { nodes, next: 0, context, exit: this.#openFrame(element, word, context.place) ? 'close' : 'flush' };
    }
  }

  /** Opens the frame of a block that has one; tells whether one was opened. */
  #openFrame(element: SourceElement, word: Word, place: Place): boolean {
    const assembly = this.#assembly;
    switch (word.role) {
      case 'list':
        return assembly.openList(element.tagName === 'ol', wholeNumber(element, 'start'), place);
      case 'item':
        return assembly.openItem(place, wholeNumber(element, 'value'));
      case 'quote':
      case 'term':
      case 'detail':
        return assembly.openPlain(word.role, place);
      case 'terms':
        return assembly.openTerms(place);
      case 'table':
        return assembly.openTable(place);
      case 'cell':
        return assembly.openCell(
          {
            entries: [],
            isHeader: element.tagName === 'th',
            columns: Math.max(1, wholeNumber(element, 'colspan') ?? 1),
            rows: Math.max(1, wholeNumber(element, 'rowspan') ?? 1),
          },
          place,
        );
      default:
        return false;
    }
  }

  #look(style: string): Look {
    let look = this.#looks.get(style);
    if (look === undefined) {
      look = readStyle(style);
      this.#looks.set(style, look);
    }
    return look;
  }
}

const blockDisplay = /^(?:block|flex|grid|list-item|table)/;

function wholeNumber(element: SourceElement, name: string): number | undefined {
  const value = attribute(element, name);
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) && Math.abs(number) < 1e9 ? number : undefined;
}
