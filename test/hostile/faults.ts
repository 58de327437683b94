import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';

/** Every element that a page of Rolecall may hold. */
const elements = new Set(
  (
    'article header section div span rolecall-panel h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote table thead tbody ' +
    'tr th td hr br a bdi strong em s del sup sub code time'
  ).split(' '),
);

/** Every attribute that may stand on them, but for `data-*` and `aria-*`. */
const attributes = new Set('id lang dir class href rel start scope role tabindex datetime hidden'.split(' '));

/** What stands in the HTML that could run, load, take part in a form or answer to somebody else's script. */
export function faults(html: string): readonly string[] {
  const found: string[] = [];
  const left: DefaultTreeAdapterMap['node'][] = [parseFragment(html)];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ('tagName' in node) {
      if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (!attributes.has(name) && !/^(data|aria)-[a-z-]+$/.test(name)) found.push(`${node.tagName} ${name}`);
        if (name === 'href' && !/^(https?:\/\/|mailto:|tel:)/.test(value)) found.push(`href ${value}`);
        if (name === 'id' && !/^job-/.test(value)) found.push(`id ${value}`);
      }
    }
    if ('childNodes' in node) left.push(...node.childNodes);
  }
  return found;
}
