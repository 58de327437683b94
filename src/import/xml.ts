/** An element as plain data: its text where it has no elements inside, else those by their names. */
export type XmlValue = string | { readonly [name: string]: XmlValue | readonly XmlValue[] };

/** An element of the source that is not closed yet. */
interface Open {
  readonly name: string;
  readonly children: Map<string, XmlValue[]>;
  text: string;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads the XML of a job feed as plain data, without attributes: `<job><id>1</id></job>` is `{ job: { id: '1' } }`, and
 * an element that repeats is a list. Elements named in `markup` hold HTML, whose tags stay in their text.
 *
 * It is a reader for feeds and no validator: entities of the source's own are not expanded, nothing is fetched, and an
 * element that is not closed ends where its parent does. Linear, without recursion. Total: any string is allowed.
 */
export function readXml(source: string, markup: ReadonlySet<string>): XmlValue {
  const root: Open = { name: '', children: new Map(), text: '' };
  const open: Open[] = [root];
  let position = 0;
  while (position < source.length) {
    const current = open.at(-1) ?? root;
    const start = source.indexOf('<', position);
    current.text += decodeEntities(source.slice(position, start < 0 ? source.length : start));
    if (start < 0) break;
    const other = otherThanTag(source, start);
    if (other !== undefined) {
      current.text += other.text;
      position = other.end;
      continue;
    }
    const end = tagEnd(source, start);
    const [, slash, name = '', isEmpty] = tag.exec(source.slice(start, end)) ?? [];
    position = end;
    if (slash === '/') closeElement(open, name);
    else if (isEmpty === '/') addChild(current, name, '');
    else if (markup.has(name)) {
      const stop = markupEnd(source, end, name);
      addChild(current, name, markupText(source.slice(end, stop)));
      position = tagEnd(source, stop);
    } else if (name !== '') open.push({ name, children: new Map(), text: '' });
  }
  for (let last = open.at(-1); last !== undefined && open.length > 1; last = open.at(-1)) closeElement(open, last.name);
  return contentOf(root);
}

const tag = /^<(\/?)([^\s/>]+)[\s\S]*?(\/?)>$/;
const cdataStart = '<![CDATA[';

/** A comment, a CDATA section, a declaration or an instruction. */
function otherThanTag(source: string, start: number): { readonly text: string; readonly end: number } | undefined {
  if (source.startsWith('<!--', start)) return { text: '', end: after(source, '-->', start) };
  if (source.startsWith(cdataStart, start)) {
    const end = after(source, ']]>', start);
    const isClosed = source.startsWith(']]>', end - 3);
    return { text: source.slice(start + cdataStart.length, isClosed ? end - 3 : end), end };
  }
  if (source.startsWith('<?', start)) return { text: '', end: after(source, '?>', start) };
  // A document type may hold declarations of its own in brackets.
  if (source.startsWith('<!', start)) {
    const end = after(source, '>', start);
    const isLong = source.slice(start, end).includes('[');
    return { text: '', end: isLong ? after(source, ']>', start) : end };
  }
  return undefined;
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** Where a tag ends; a `>` inside a quoted attribute does not end it. */
function tagEnd(source: string, start: number): number {
  let quote = '';
  for (let index = start; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  return source.length;
}

/** Where the closing tag of an element stands whose content is HTML, in CDATA or not. */
function markupEnd(source: string, from: number, name: string): number {
  let position = from;
  for (;;) {
    const close = source.indexOf(`</${name}`, position);
    const data = source.indexOf(cdataStart, position);
    if (close < 0) return source.length;
    if (data < 0 || data > close) return close;
    position = after(source, ']]>', data);
  }
}

/** HTML in CDATA, HTML whose tags are escaped, or HTML as it is. */
function markupText(content: string): string {
  const data = content.split(cdataStart);
  if (data.length > 1) return data.map((each) => each.replace(']]>', '')).join('');
  return content.includes('<') ? content : decodeEntities(content);
}

function closeElement(open: Open[], name: string): void {
  const index = open.findLastIndex((element) => element.name === name);
  if (index < 1) return;
  while (open.length > index) {
    const element = open.pop();
    const parent = open.at(-1);
    if (element !== undefined && parent !== undefined) addChild(parent, element.name, contentOf(element));
  }
}

function addChild(parent: Open, name: string, value: XmlValue): void {
  const values = parent.children.get(name);
  if (values === undefined) parent.children.set(name, [value]);
  else values.push(value);
}

function contentOf({ children, text }: Open): XmlValue {
  if (children.size === 0) return text.trim();
  return Object.fromEntries(
    [...children].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  );
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (match, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities.get(name) ?? match;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10);
    return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code);
  });
}
