import type { Block, Node } from '../../posting/index.ts';

/** A block as lines of text and what its form says. */
export interface BlockText {
  /** One line for each item, cell or line of a paragraph. */
  readonly text: string;
  /** Items of a list, nested ones too; rows of a table; 0 for prose. */
  readonly items: number;
  readonly links: number;
  /** Holds a link to a mailbox or an address of one. */
  readonly mail: boolean;
  /** Holds nothing but words in italics. */
  readonly italic: boolean;
  /** Holds nothing but words in bold. */
  readonly bold: boolean;
}

const mailAddress = /\S@\S+\.\w/;

/** Reads a block. Iterative: any depth is allowed. */
export function readBlock(block: Block): BlockText {
  let text = '';
  let items = 0;
  let links = 0;
  let mail = false;
  let plain = false;
  let upright = false;
  const stack: { readonly node: Node; readonly bold: boolean; readonly italic: boolean }[] = [
    { node: block, bold: false, italic: false },
  ];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        text += node.value;
        if (node.value.trim() !== '') {
          plain ||= !entry.bold;
          upright ||= !entry.italic;
        }
        continue;
      case 'break':
        text += '\n';
        continue;
      case 'thematicBreak':
        continue;
      case 'listItem':
      case 'tableRow':
        items += 1;
        text = ended(text);
        break;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        text = ended(text);
        break;
      case 'link':
        links += 1;
        mail ||= node.url.startsWith('mailto:');
        break;
      default:
    }
    const bold = entry.bold || node.type === 'strong';
    const italic = entry.italic || node.type === 'emphasis';
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child !== undefined) stack.push({ node: child, bold, italic });
    }
  }
  return {
    text,
    items,
    links,
    mail: mail || (text.includes('@') && mailAddress.test(text)),
    bold: !plain,
    italic: !upright,
  };
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
