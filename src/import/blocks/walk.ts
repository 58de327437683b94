import { safeUrl } from '../../posting/index.ts';
import { cleanText } from '../characters.ts';
import { isHidden, nameOfUnseen } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { type Role, roleOf } from '../elements.ts';
import type { Note } from '../issues.ts';
import { attribute, isElement, isText, type SourceElement, type SourceNode } from '../parse.ts';
import { type Look, readStyle } from '../style.ts';
import { Assembly } from './assembly.ts';
import {
  type Context,
  dirOf,
  isExportedSection,
  langOf,
  levelOf,
  marksInside,
  readSection,
  zoneOf,
} from './context.ts';
import type { Place } from './entries.ts';
import { readLink } from './links.ts';
import { addMedia } from './media.ts';
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
  const walk = new Walk(settings, note);
  return walk.run(nodes);
}

class Walk {
  readonly #settings: BlockSettings;
  readonly #note: Note;
  readonly #assembly: Assembly;
  readonly #root: Context;
  readonly #looks = new Map<string, Look>();
  #sections = 0;

  constructor(settings: BlockSettings, note: Note) {
    const place: Place = {
      level: undefined,
      zone: undefined,
      section: undefined,
      lang: settings.lang,
      dir: settings.dir,
      listLevel: undefined,
    };
    this.#settings = settings;
    this.#note = note;
    this.#assembly = new Assembly(place, note);
    this.#root = {
      marks: 0,
      link: undefined,
      lang: settings.lang,
      isVisible: true,
      keepsLines: settings.isPlainText ?? false,
      place,
      isHead: false,
    };
  }

  run(nodes: readonly SourceNode[]): Draft[] {
    const stack: Open[] = [{ nodes, next: 0, context: this.#root, exit: 'flush' }];
    for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
      const node = open.nodes[open.next];
      open.next += 1;
      if (node === undefined) {
        stack.pop();
        this.#leave(open);
      } else if (isText(node)) this.#addText(node.value, open.context);
      else if (isElement(node)) {
        const inner = this.#enter(node, open.context);
        if (inner !== undefined) stack.push(inner);
      }
    }
    return this.#assembly.finish();
  }

  #leave(open: Open): void {
    const { text } = this.#assembly;
    if (open.exit === 'nothing') return;
    if (open.exit === 'space') {
      text.add(' ', 0, undefined, undefined);
      return;
    }
    this.#assembly.flush(open.context.place);
    if (open.exit === 'close') this.#assembly.close();
  }

  #addText(value: string, context: Context): void {
    if (!context.isVisible) return;
    const { text } = this.#assembly;
    const { marks, link, lang } = context;
    if (!context.keepsLines || !/[\r\n]/.test(value)) {
      text.add(cleanText(value), marks, link, lang);
      return;
    }
    value.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) text.breakLine();
      text.add(cleanText(line), marks, link, lang);
    });
  }

  /** Meets an element: gives what to walk inside it, or nothing. */
  #enter(element: SourceElement, outer: Context): Open | undefined {
    const role = roleOf(element.tagName);
    if (role === 'break') {
      if (outer.isVisible) this.#assembly.text.breakLine();
      return undefined;
    }
    if (role === 'unseen') {
      this.#reportUnseen(element, role);
      return undefined;
    }
    const look = element.attrs.length === 0 ? undefined : this.#look(element);
    if (isHidden(element, look)) {
      if (element.childNodes.length > 0) this.#reportHidden();
      return undefined;
    }
    const context = element.attrs.length === 0 ? plainContext(element, outer) : this.#context(element, look, outer);
    if (role === 'image' || role === 'embed') {
      addMedia(element, role, context, this.#settings, this.#assembly.text, this.#note);
      return undefined;
    }
    if (look?.isListMarker) return undefined;
    return this.#open(element, role, look, outer, context);
  }

  #open(
    element: SourceElement,
    role: Role,
    look: Look | undefined,
    outer: Context,
    context: Context,
  ): Open | undefined {
    const assembly = this.#assembly;
    const nodes = element.childNodes;
    switch (role) {
      case 'inline':
        if (look?.display === undefined || !/^(?:block|flex|grid|list-item|table)/.test(look.display)) {
          return { nodes, next: 0, context, exit: 'nothing' };
        }
        assembly.flush(outer.place);
        return { nodes, next: 0, context, exit: 'flush' };
      case 'control':
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes, next: 0, context, exit: 'space' };
      case 'choice':
        assembly.text.add(' ', 0, undefined, undefined);
        return { nodes: chosen(element), next: 0, context, exit: 'space' };
      case 'option':
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
        return { nodes, next: 0, context, exit: this.#openFrame(element, role, context.place) ? 'close' : 'flush' };
    }
  }

  /** Opens the frame of a block that has one; tells whether one was opened. */
  #openFrame(element: SourceElement, role: Role, place: Place): boolean {
    const assembly = this.#assembly;
    switch (role) {
      case 'list':
        return assembly.openList(element.tagName === 'ol', wholeNumber(attribute(element, 'start')), place);
      case 'item':
        return assembly.openItem(place, wholeNumber(attribute(element, 'value')));
      case 'quote':
        return assembly.openPlain('quote', place);
      case 'term':
        return assembly.openPlain('term', place);
      case 'detail':
        return assembly.openPlain('detail', place);
      case 'terms':
        return assembly.openTerms(place);
      case 'table':
        return assembly.openTable(place);
      case 'cell':
        return assembly.openCell(
          {
            entries: [],
            isHeader: element.tagName === 'th',
            columns: Math.max(1, wholeNumber(attribute(element, 'colspan')) ?? 1),
            rows: Math.max(1, wholeNumber(attribute(element, 'rowspan')) ?? 1),
          },
          place,
        );
      default:
        return false;
    }
  }

  #context(element: SourceElement, look: Look | undefined, outer: Context): Context {
    const name = element.tagName;
    const marks = marksInside(outer.marks, name, look);
    const lang = langOf(element);
    const dir = dirOf(element);
    const link = name === 'a' ? (readLink(element, this.#settings.baseUrl, this.#note) ?? outer.link) : outer.link;
    const section = isExportedSection(element)
      ? readSection(element, this.#sections++, this.#settings.trustKinds ?? false)
      : outer.place.section;
    const zone = zoneOf(element) ?? outer.place.zone;
    if (zone !== outer.place.zone || section !== outer.place.section) this.#assembly.separate();
    const place = placeInside(outer.place, name, {
      lang: lang ?? outer.place.lang,
      dir: dir ?? outer.place.dir,
      section,
      zone,
      listLevel: look?.listLevel ?? outer.place.listLevel,
    });
    return {
      marks,
      link,
      lang: lang ?? outer.lang,
      isVisible: look?.visible ?? outer.isVisible,
      keepsLines: look?.keepsLines ?? (outer.keepsLines || roleOf(name) === 'lines'),
      place,
      isHead: outer.isHead || name === 'thead',
    };
  }

  #look(element: SourceElement): Look | undefined {
    const style = attribute(element, 'style');
    if (style === undefined) return undefined;
    let look = this.#looks.get(style);
    if (look === undefined) {
      look = readStyle(style);
      this.#looks.set(style, look);
    }
    return look;
  }

  #reportUnseen(element: SourceElement, role: Role): void {
    const what = nameOfUnseen(element, role);
    if (what === undefined) return;
    const url = what === 'script' ? safeUrl(attribute(element, 'src') ?? '', this.#settings.baseUrl) : undefined;
    this.#note({
      code: `${what}-removed`,
      level: what === 'script' ? 'warning' : 'info',
      path: [],
      message:
        what === 'script'
          ? 'A script was left out: a posting cannot hold one.'
          : 'An input field was left out: a posting holds no form.',
      ...(url === undefined ? {} : { url }),
    });
  }

  #reportHidden(): void {
    this.#note({
      code: 'hidden-text-removed',
      level: 'info',
      path: [],
      message: 'Something that the source hides (hidden, display: none) was left out, as readers never saw it.',
    });
  }
}

/** The context inside an element without attributes; the same object where nothing changes. */
function plainContext(element: SourceElement, outer: Context): Context {
  const name = element.tagName;
  const marks = marksInside(outer.marks, name, undefined);
  const place = placeInside(outer.place, name, outer.place);
  const keepsLines = outer.keepsLines || roleOf(name) === 'lines';
  const isHead = outer.isHead || name === 'thead';
  if (marks === outer.marks && place === outer.place && keepsLines === outer.keepsLines && isHead === outer.isHead)
    return outer;
  return { ...outer, marks, place, keepsLines, isHead };
}

function placeInside(outer: Place, name: string, changed: Omit<Place, 'level'>): Place {
  const level = roleOf(name) === 'heading' ? levelOf(name) : outer.level;
  if (
    level === outer.level &&
    changed.lang === outer.lang &&
    changed.dir === outer.dir &&
    changed.section === outer.section &&
    changed.zone === outer.zone &&
    changed.listLevel === outer.listLevel
  ) {
    return outer;
  }
  return { ...changed, level };
}

/** What a closed select shows: the chosen option, or the first. */
function chosen(select: SourceElement): readonly SourceNode[] {
  const options: SourceElement[] = [];
  const left: SourceNode[] = [...select.childNodes].reverse();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'option') options.push(node);
    else
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1)
        left.push(node.childNodes[index] as SourceNode);
  }
  const marked = options.filter((option) => attribute(option, 'selected') !== undefined);
  if (attribute(select, 'multiple') !== undefined) return marked;
  return [marked.at(-1) ?? options.find((option) => attribute(option, 'disabled') === undefined)].filter(
    (option) => option !== undefined,
  );
}

function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) && Math.abs(number) < 1e9 ? number : undefined;
}
