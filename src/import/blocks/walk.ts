import { cleanText } from '../characters.ts';
import { isHidden } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { type Word, wordOf } from '../elements.ts';
import type { Note } from '../issues.ts';
import { type Look, readStyle } from '../style.ts';
import { attribute, isElement, isText, type SourceElement, type SourceNode } from '../tree.ts';
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
import { openFrame } from './frames.ts';
import { type KnownUrls, readLink, reportEmptyLink } from './links.ts';
import { addMedia } from './media.ts';
import { reportFaint, reportHidden, reportUnseen } from './reports.ts';
import { unchosenOptions } from './select.ts';
import type { BlockSettings } from './settings.ts';

/** What has to happen when an element ends. */
type Exit = 'nothing' | 'space' | 'link' | 'flush' | 'spacer' | 'close';

/** An element whose children are being walked. */
interface Open {
  readonly nodes: readonly SourceNode[];
  next: number;
  readonly context: Context;
  readonly exit: Exit;
  /** The progress of the text when the element began. */
  readonly progress: number;
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
  readonly #urls: KnownUrls = new Map();
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
    const outer: Open[] = [];
    let open: Open | undefined = { nodes, next: 0, context: this.#root, exit: 'flush', progress: 0 };
    while (open !== undefined) {
      const node: SourceNode | undefined = open.nodes[open.next];
      open.next += 1;
      if (node === undefined) {
        this.#leave(open);
        open = outer.pop();
      } else if (isText(node)) {
        this.#addText(node.value, open.context);
      } else if (isElement(node)) {
        const inner = this.#enter(node, open.context);
        if (inner !== undefined) {
          outer.push(open);
          open = inner;
        }
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
      case 'link':
        if (open.progress === this.#assembly.text.progress) reportEmptyLink(open.context.link, this.#note);
        return;
      case 'flush':
        this.#assembly.flush(open.context.place);
        return;
      case 'spacer':
        if (open.progress === this.#assembly.text.progress) this.#assembly.separate();
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
    if (look?.isFaint) reportFaint(this.#note);
    const told = element.attrs.length === 0 ? undefined : this.#told(element, look);
    const context = contextInside(element, word, told, outer);
    if (role === 'image' || role === 'embed') {
      addMedia(element, role, context, this.#settings, this.#assembly.text, this.#note);
      return undefined;
    }
    return this.#open(element, word, look, outer, context);
  }

  #told(element: SourceElement, look: Look | undefined): Told {
    const { baseUrl, trustKinds } = this.#settings;
    const { attrs, tagName } = element;
    // All that a paste says of most of its elements.
    const isStyled = attrs.length === 1 && attrs[0]?.name === 'style';
    return {
      look,
      lang: isStyled ? undefined : langOf(element),
      dir: isStyled ? undefined : dirOf(element),
      zone: isStyled ? undefined : zoneOf(element),
      section: isExportedSection(element) ? readSection(element, this.#sections++, trustKinds ?? false) : undefined,
      link: tagName === 'a' ? readLink(element, baseUrl, this.#urls, this.#note) : undefined,
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
    const { progress } = assembly.text;
    const nodes = element.childNodes;
    switch (word.role) {
      case 'inline':
        if (look?.display === undefined || !blockDisplay.test(look.display)) {
          return { nodes, next: 0, context, exit: context.link === outer.link ? 'nothing' : 'link', progress };
        }
        assembly.flush(outer.place);
        return { nodes, next: 0, context, exit: 'flush', progress };
      case 'choice':
        for (const option of unchosenOptions(element)) this.#unchosen.add(option);
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes, next: 0, context, exit: 'space', progress };
      case 'control':
      case 'option':
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes, next: 0, context, exit: 'space', progress };
      case 'rule':
        assembly.flush(outer.place);
        if (context.isVisible) assembly.addRule(outer.place);
        return undefined;
      case 'row':
        assembly.flush(outer.place);
        assembly.openRow(context.isHead, context.place);
        return { nodes, next: 0, context, exit: 'flush', progress };
      case 'block':
        assembly.flush(outer.place);
        // `<div></div>` has no height; an empty paragraph and `<div>&nbsp;</div>` are spacers.
        return {
          nodes,
          next: 0,
          context,
          exit: element.tagName === 'p' || element.childNodes.length > 0 ? 'spacer' : 'flush',
          progress,
        };
      default:
        assembly.flush(outer.place);
        return {
          nodes,
          next: 0,
          context,
          exit: openFrame(this.#assembly, element, word, context.place) ? 'close' : 'flush',
          progress,
        };
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
