import { type Inline, type InlineParent, repairText, safeUrl } from '../../posting/index.ts';
import { InlineWriter } from './inline-writer.ts';

/**
 * Inlines as Markdown in one line, or in several where `lineBreak` ends one. Breaks at the edges are left out, as are
 * links that are not safe; their words stay. Iterative: any depth is allowed.
 */
export function toInlines(nodes: readonly Inline[], lineBreak: string): string {
  const writer = new InlineWriter(lineBreak);
  let isInLink = false;
  const stack: (Inline | InlineParent['type'])[] = nodes.toReversed();
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'string') {
      if (step === 'link') isInLink = false;
      writer.close();
    } else if (step.type === 'text') {
      writer.text(repairText(step.value));
    } else if (step.type === 'inlineCode') {
      writer.code(repairText(step.value));
    } else if (step.type === 'break') {
      writer.breakLine();
    } else {
      // A link inside of a link would end the outer one.
      const url = step.type === 'link' && !isInLink ? safeUrl(step.url) : undefined;
      if (step.type !== 'link' || url !== undefined) {
        if (url !== undefined) isInLink = true;
        writer.open(step.type, url);
        stack.push(step.type);
      }
      for (const child of step.children.toReversed()) stack.push(child);
    }
  }
  return writer.end();
}
