import type { Block, Node } from '../../posting/index.ts';

/** A block as lines of text and what its form says. */
export interface BlockText {
  /** One line for each item, cell or line of a paragraph; of long ones only the start, which tells enough. */
  readonly text: string;
  /** Characters that were left out of `text`. */
  readonly left: number;
  /** How the whole text ends. */
  readonly ending: string;
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

/** Characters that are read of a paragraph, of an item and of a whole block. */
const longestLine = 600;
const longestItem = 200;
const longestText = 3000;

/** Reads a block. Iterative: any depth is allowed; linear in its nodes. */
export function readBlock(block: Block): BlockText {
  let text = '';
  let ending = '';
  let left = 0;
  let items = 0;
  let links = 0;
  let mail = false;
  let plain = false;
  let upright = false;
  let lineRoom = longestLine;
  const stack: { readonly node: Node; readonly bold: boolean; readonly italic: boolean }[] = [
    { node: block, bold: false, italic: false },
  ];
  let broken = true;
  const breakLine = (room: number): void => {
    if (!broken && text.length < longestText) text += '\n';
    broken = true;
    lineRoom = room;
  };
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const { value } = node;
        const room = Math.max(0, Math.min(lineRoom, longestText - text.length));
        const taken = value.length > room ? value.slice(0, room) : value;
        text += taken;
        lineRoom -= taken.length;
        left += value.length - taken.length;
        broken &&= taken === '';
        if (value.trim() !== '') {
          ending = value;
          plain ||= !entry.bold;
          upright ||= !entry.italic;
          mail ||= hasMailAddress(value);
        }
        continue;
      }
      case 'break':
        breakLine(lineRoom);
        continue;
      case 'thematicBreak':
        continue;
      case 'listItem':
      case 'tableRow':
        items += 1;
        breakLine(longestItem);
        break;
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        breakLine(items > 0 ? longestItem : longestLine);
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
  return { text, left, ending: ending.slice(-8).trimEnd(), items, links, mail, bold: !plain, italic: !upright };
}

const mailDomain = /^[^\s@]{1,60}\.\p{L}/u;

/** Whether a text holds a mail address; of many signs only the first few are looked at. */
function hasMailAddress(text: string): boolean {
  let at = text.indexOf('@');
  for (let tries = 0; at >= 0 && tries < 8; tries += 1) {
    if (at > 0 && text.charAt(at - 1).trim() !== '' && mailDomain.test(text.slice(at + 1, at + 64))) return true;
    at = text.indexOf('@', at + 1);
  }
  return false;
}
