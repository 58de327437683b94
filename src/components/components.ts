import type { ComponentType, ReactNode } from 'react';
import type { Direction, Node, Posting, Section, SectionKind } from '../posting/index.ts';

/** Language and direction, where a block's differ from what surrounds it. */
interface BlockProps {
  readonly lang?: string;
  readonly dir?: Direction;
  readonly children?: ReactNode;
}

interface InlineProps {
  readonly children?: ReactNode;
}

/** What `text` and `inlineCode` get: their words. */
export interface TextProps {
  readonly children: string;
}

/** What `link` gets: the attributes of an `<a>`. */
export interface LinkProps {
  /** Absolute URL with the scheme http, https, mailto or tel. */
  readonly href: string;
  /** `noopener noreferrer`: the page that it leads to neither controls nor is told of this one. */
  readonly rel: string;
  readonly children?: ReactNode;
}

/** What `heading` gets: a sub-heading of a section. */
export interface HeadingProps extends BlockProps {
  /** Unique in the page and stable: a link target. */
  readonly id?: string;
  /** The real level in the page; HTML has elements up to 6. */
  readonly level: number;
  /** The level again, where it is beyond 6. */
  readonly 'aria-level'?: number;
}

/** What `list` gets: its children are items. */
export interface ListProps extends BlockProps {
  readonly ordered: boolean;
  /** Number of the first item, where it is not 1. */
  readonly start?: number;
}

/** What `table` gets: its children are a `<thead>` and a `<tbody>`. */
export interface TableProps extends BlockProps {
  /** Accessible name for a box that scrolls sideways. */
  readonly label: string;
}

/** What `tableCell` gets. */
export interface TableCellProps extends BlockProps {
  /** True in the first row, which holds the column headers. */
  readonly header: boolean;
  /** `col` on a column header. */
  readonly scope?: 'col';
}

/** What the section shell gets: spread everything but `section` onto one element. */
export interface SectionProps {
  readonly section: Section;
  readonly id: string;
  readonly 'data-part': 'section';
  readonly 'data-kind': SectionKind;
  /** Only on a section that can collapse. */
  readonly 'data-state'?: 'open' | 'closed';
  /** A script may change `data-state` before React takes over. */
  readonly suppressHydrationWarning?: boolean;
  readonly lang?: string;
  readonly dir?: Direction;
  /** The heading and the panel. */
  readonly children?: ReactNode;
}

/** What a slot gets: the posting, and what would stand there without it. */
export interface SlotProps {
  readonly posting: Posting;
  readonly children?: ReactNode;
}

/** The props of the component that renders each type of node. */
interface NodeProps {
  readonly text: TextProps;
  readonly inlineCode: TextProps;
  readonly break: Record<never, never>;
  readonly strong: InlineProps;
  readonly emphasis: InlineProps;
  readonly delete: InlineProps;
  readonly superscript: InlineProps;
  readonly subscript: InlineProps;
  readonly link: LinkProps;
  readonly paragraph: BlockProps;
  readonly heading: HeadingProps;
  readonly list: ListProps;
  readonly listItem: BlockProps;
  readonly blockquote: BlockProps;
  readonly table: TableProps;
  readonly tableRow: InlineProps & BlockProps;
  readonly tableCell: TableCellProps;
  readonly thematicBreak: Record<never, never>;
}

/**
 * Components for nodes of the posting, for the section shell and for the two slots. What is left out is rendered by
 * Rolecall, so that nothing of a post is ever dropped.
 */
export type Components = { readonly [Type in Node['type']]?: ComponentType<NodeProps[Type]> } & {
  /** The element around a section's heading and panel. */
  readonly section?: ComponentType<SectionProps>;
  /** The inside of the header: a logo beside the title, for example. */
  readonly header?: ComponentType<SlotProps>;
  /** The inside of the last part: an application form in place of the link, for example. */
  readonly apply?: ComponentType<SlotProps>;
};
