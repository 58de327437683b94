import type { ElementType, ReactElement, ReactNode } from 'react';
import type { Posting } from '../posting/index.ts';
import { type Attributes, element } from './element.ts';
import { languageOf } from './language.ts';
import type { Part } from './parts.ts';

/** Every prop that some part has for itself; any other is an attribute of the part's root element. */
interface OwnProps {
  readonly posting?: Posting | undefined;
  readonly headingLevel?: unknown;
  readonly labels?: unknown;
  readonly components?: unknown;
  readonly idPrefix?: unknown;
  readonly defaultOpen?: unknown;
  readonly print?: unknown;
  readonly remember?: unknown;
  readonly only?: unknown;
  readonly except?: unknown;
  readonly blocks?: unknown;
  readonly children?: unknown;
}

/**
 * The root element of a part: the post's language, the attributes that the caller gave the part (`className` and `ref`
 * are among them), then what the part is known by.
 */
export function partElement(
  name: ElementType,
  part: Part,
  props: OwnProps,
  children: readonly ReactNode[],
  own?: Attributes,
): ReactElement {
  const {
    posting = {},
    headingLevel,
    labels,
    components,
    idPrefix,
    defaultOpen,
    print,
    remember,
    only,
    except,
    blocks,
    children: _children,
    ...attributes
  } = props;
  // Assigned, because spreading three objects into one takes as long as rendering a section.
  const all = Object.assign(languageOf(posting), { 'data-rolecall': '' }, attributes, own, { 'data-part': part });
  return element(name, all, children);
}
