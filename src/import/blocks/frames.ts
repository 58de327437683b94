import type { Word } from '../elements.ts';
import { attribute, type SourceElement } from '../tree.ts';
import type { Assembly } from './assembly.ts';
import type { Place } from './entries.ts';

/** Opens the frame of a block that has one; tells whether one was opened. */
export function openFrame(assembly: Assembly, element: SourceElement, word: Word, place: Place): boolean {
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
      return assembly.openCell({
        entries: [],
        isHeader: element.tagName === 'th',
        columns: Math.max(1, wholeNumber(element, 'colspan') ?? 1),
        rows: Math.max(1, wholeNumber(element, 'rowspan') ?? 1),
        place,
      });
    default:
      return false;
  }
}

function wholeNumber(element: SourceElement, name: string): number | undefined {
  const value = attribute(element, name);
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) && Math.abs(number) < 1e9 ? number : undefined;
}
