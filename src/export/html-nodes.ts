import {
  type Block,
  type Heading,
  type Localized,
  languageTag,
  type Node,
  repairText,
  safeUrl,
  type TableRow,
} from '../posting/index.ts';

/** A node to be written, and what it takes from the place it stands in. */
export interface Job {
  readonly node: Node;
  /** A row or a cell of the head of a table. */
  readonly header?: boolean;
  /** A paragraph whose words stand in their list item without a `<p>`. */
  readonly bare?: boolean;
  /** HTML around the node. */
  readonly before?: string;
  readonly after?: string;
}

/** The HTML of a node but for its children. */
export interface Html {
  readonly open: string;
  readonly close: string;
  readonly children: readonly Job[];
}

/** How headings are written. */
export interface Headings {
  /** The heading level of depth 1. */
  readonly level: number;
  readonly id: (heading: Heading) => string | undefined;
}

/** The HTML of a node, without that of its children, so that the caller can walk any depth without recursion. */
export function toHtmlNode(job: Job, headings: Headings): Html {
  const { node } = job;
  switch (node.type) {
    case 'text':
      return leaf(escapeHtml(node.value));
    case 'inlineCode':
      return leaf(`<code>${escapeHtml(node.value)}</code>`);
    case 'break':
      return leaf('<br>');
    case 'thematicBreak':
      return leaf('<hr>\n');
    case 'strong':
      return element('strong', '', toJobs(node.children));
    case 'emphasis':
      return element('em', '', toJobs(node.children));
    case 'delete':
      return element('del', '', toJobs(node.children));
    case 'superscript':
      return element('sup', '', toJobs(node.children));
    case 'subscript':
      return element('sub', '', toJobs(node.children));
    case 'link': {
      const url = safeUrl(node.url);
      if (url === undefined) return { open: '', close: '', children: toJobs(node.children) };
      return element('a', ` href="${escapeHtml(url)}" rel="noopener noreferrer"`, toJobs(node.children));
    }
    case 'paragraph':
      if (job.bare === true) return { open: '', close: '', children: toJobs(node.children) };
      return element('p', localized(node), toJobs(node.children), '\n');
    case 'heading': {
      const { tag, level } = headingTag(headings.level + node.depth - 1);
      const id = headings.id(node);
      const attributes = `${level}${id === undefined ? '' : ` id="${escapeHtml(id)}"`}${localized(node)}`;
      return element(tag, attributes, toJobs(node.children), '\n');
    }
    case 'list': {
      const start =
        node.ordered && node.start !== 1 && Number.isSafeInteger(node.start) ? ` start="${node.start}"` : '';
      return element(node.ordered ? 'ol' : 'ul', start + localized(node), toJobs(node.children), '\n', '\n');
    }
    case 'listItem':
      return element('li', localized(node), toItemJobs(node.children), '\n');
    case 'blockquote':
      return element('blockquote', localized(node), toJobs(node.children), '\n', '\n');
    case 'table':
      return element('table', localized(node), toRowJobs(node.children), '\n', '\n');
    case 'tableRow':
      return element('tr', localized(node), toCellJobs(node, job.header === true), '\n');
    case 'tableCell':
      // An empty cell heads nothing. The line feed parts cells for readers that know no tables.
      return job.header === true && node.children.length > 0
        ? element('th', ` scope="col"${localized(node)}`, toJobs(node.children), '\n')
        : element('td', localized(node), toJobs(node.children), '\n');
  }
}

/** The element of a heading of any level: HTML has six, ARIA has more. */
export function headingTag(level: number): { tag: string; level: string } {
  return level <= 6 ? { tag: `h${level}`, level: '' } : { tag: 'h6', level: ` aria-level="${level}"` };
}

/** `lang` and `dir` as attributes, where they are valid. */
export function localized({ lang, dir }: Localized): string {
  const tag = languageTag(lang);
  return (tag === undefined ? '' : ` lang="${tag}"`) + (dir === 'ltr' || dir === 'rtl' ? ` dir="${dir}"` : '');
}

/** Text, or an attribute's value, in HTML: no character of it is markup. */
export function escapeHtml(value: string): string {
  return repairText(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Nodes to be written without anything special about them. */
export function toJobs(nodes: readonly Node[]): readonly Job[] {
  return nodes.map((node) => ({ node }));
}

function leaf(html: string): Html {
  return { open: html, close: '', children: [] };
}

function element(tag: string, attributes: string, children: readonly Job[], after = '', inside = ''): Html {
  return { open: `<${tag}${attributes}>${inside}`, close: `</${tag}>${after}`, children };
}

/** An item of one paragraph, or of one and the lists under it, is written as people write it: without a `<p>`. */
function toItemJobs(blocks: readonly Block[]): readonly Job[] {
  const [first, ...rest] = blocks;
  const plain = first?.type === 'paragraph' && first.lang === undefined && first.dir === undefined;
  if (!plain || rest.some(({ type }) => type !== 'list')) return toJobs(blocks);
  return [{ node: first, bare: true, after: rest.length > 0 ? '\n' : '' }, ...toJobs(rest)];
}

/** The first row of a table holds the column headers. */
function toRowJobs(rows: readonly TableRow[]): readonly Job[] {
  const last = rows.length - 1;
  return rows.map((node, index) => {
    if (index === 0) return { node, header: true, before: '<thead>\n', after: '</thead>\n' };
    return { node, before: index === 1 ? '<tbody>\n' : '', after: index === last ? '</tbody>\n' : '' };
  });
}

function toCellJobs(row: TableRow, header: boolean): readonly Job[] {
  return row.children.map((node) => ({ node, header }));
}
