import type { Draft } from '../draft.ts';
import type { Note } from '../issues.ts';
import { movedInto } from './build.ts';
import type { Entry, Frame, ListFrame, OpenCell, OpenItem, OpenRow, Place, PlainFrame, TableFrame } from './entries.ts';
import { isTypedRule } from './marks.ts';
import { settleDrafts, settleList, settleQuote } from './settle.ts';
import { settleTable, strayRow } from './tables.ts';
import { settleTerms } from './terms.ts';
import { TextBuffer } from './text-buffer.ts';

/** Containers inside containers. What is nested deeper keeps its text and order and becomes paragraphs of the last one. */
const deepest = 64;

/**
 * Puts a post's blocks together while its tree is walked: text collects until something ends the paragraph, and every
 * list, item, quotation and table is a frame until it closes. Nothing here recurses, so depth costs no stack.
 */
export class Assembly {
  readonly text: TextBuffer = new TextBuffer();
  readonly #frames: Frame[] = [];
  readonly #root: PlainFrame;
  readonly #note: Note;
  #top: Frame;
  #separated = false;
  #last: Place;

  constructor(place: Place, note: Note) {
    this.#last = place;
    this.#root = { type: 'root', entries: [], place, separated: false };
    this.#top = this.#root;
    this.#frames.push(this.#root);
    this.#note = note;
  }

  /** Marks the next block as clearly separated from the one before. */
  separate(): void {
    this.#separated = true;
  }

  /** Ends the paragraph. Text that `place` surrounds becomes one entry for each run of lines without an empty one. */
  flush(place: Place): void {
    const { text } = this;
    if (text.isUntouched) return;
    const paragraphs = text.take();
    if (paragraphs.length === 0) {
      // A spacer: `<p>&nbsp;</p>` or `<br>` on its own.
      this.#separated = true;
      return;
    }
    const own: Place = text.lang === undefined || text.lang === place.lang ? place : { ...place, lang: text.lang };
    for (const lines of paragraphs) {
      if (own.section === undefined && isTypedRule(lines)) this.addRule(own);
      else this.#add({ lines, place: own, separated: this.#takeSeparated(own) });
    }
  }

  /** Adds a line between two topics. */
  addRule(place: Place): void {
    this.#add({ block: { type: 'thematicBreak' }, place, separated: this.#takeSeparated(place) });
    this.#separated = true;
  }

  openList(ordered: boolean, start: number | undefined, place: Place, isImplicit = false): boolean {
    if (!isImplicit) this.#closeImplicit();
    const separated = this.#takeSeparated(place);
    return this.#open({ type: 'list', ordered, start, items: [], isImplicit, entries: [], place, separated });
  }

  openItem(place: Place, value: number | undefined): boolean {
    const isInList = this.#top.type === 'list';
    if (!isInList && !this.openList(false, undefined, place, true)) return false;
    if (value !== undefined && this.#top.type === 'list' && this.#top.items.length === 0) this.#top.start = value;
    return this.#open({ type: 'item', entries: [], place, separated: this.#takeSeparated(place) });
  }

  openTerms(place: Place): boolean {
    this.#closeImplicit();
    return this.#open({ type: 'terms', groups: [], entries: [], place, separated: this.#takeSeparated(place) });
  }

  openTable(place: Place): boolean {
    this.#closeImplicit();
    const separated = this.#takeSeparated(place);
    return this.#open({ type: 'table', rows: [], hasHead: false, entries: [], place, separated });
  }

  openRow(isHead: boolean, place: Place): void {
    this.#closeImplicit();
    if (this.#top.type !== 'table') return;
    if (isHead) this.#top.hasHead = true;
    this.#top.rows.push({ cells: [], place });
  }

  openCell(cell: OpenCell): boolean {
    this.#closeImplicit();
    if (this.#top.type !== 'table') return false;
    const { place, entries } = cell;
    return this.#open({ type: 'cell', cell, entries, place, separated: this.#takeSeparated(place) });
  }

  openPlain(type: 'quote' | 'term' | 'detail', place: Place): boolean {
    this.#closeImplicit();
    return this.#open({ type, entries: [], place, separated: this.#takeSeparated(place) });
  }

  /** Closes the frame that was opened last, and the implicit list in it. */
  close(): void {
    this.#closeImplicit();
    const frame = this.#frames.pop();
    this.#top = this.#frames[this.#frames.length - 1] ?? this.#root;
    if (frame !== undefined) this.#settle(frame);
  }

  /** Closes what is open and gives the drafts. */
  finish(): Draft[] {
    while (this.#frames.length > 1) this.close();
    return settleDrafts(this.#root.entries, this.#root.place);
  }

  /** Entering and leaving a named wrapper separates, too. */
  #takeSeparated(place: Place): boolean {
    const separated = this.#separated || place.zone !== this.#last.zone || place.section !== this.#last.section;
    this.#separated = false;
    this.#last = place;
    return separated;
  }

  #open(frame: Frame): boolean {
    if (this.#frames.length >= deepest) {
      this.#note({
        code: 'depth-capped',
        level: 'warning',
        path: [],
        message: `Lists, quotations or tables were nested more than ${deepest} deep; what stood deeper became paragraphs.`,
      });
      return false;
    }
    this.#frames.push(frame);
    this.#top = frame;
    return true;
  }

  #closeImplicit(): void {
    if (this.#top.type !== 'list' || !this.#top.isImplicit) return;
    const frame = this.#top;
    this.#frames.pop();
    this.#top = this.#frames.at(-1) ?? this.#root;
    this.#settle(frame);
  }

  #settle(frame: Frame): void {
    const { separated } = frame;
    switch (frame.type) {
      case 'root':
        return;
      case 'item':
        this.#settleItem(frame);
        return;
      case 'list':
        this.#settleList(frame);
        return;
      case 'quote':
        for (const entry of settleQuote(frame, this.#top.place)) this.#add(entry);
        return;
      case 'term':
      case 'detail':
        if (this.#top.type === 'terms')
          this.#top.groups.push({ isTerm: frame.type === 'term', entries: frame.entries });
        else for (const entry of frame.entries) this.#add(entry);
        return;
      case 'terms':
        for (const entry of settleTerms(frame, this.#top.place)) this.#add(entry, separated);
        return;
      case 'cell':
        if (this.#top.type === 'table') (this.#top.rows.at(-1) ?? this.#startRow(this.#top)).cells.push(frame.cell);
        return;
      case 'table':
        for (const entry of frame.entries) this.#add(entry);
        for (const entry of settleTable(frame, this.#top.place)) this.#add(entry, separated);
        return;
    }
  }

  #startRow(frame: TableFrame): OpenRow {
    const row: OpenRow = { cells: [], place: frame.place };
    frame.rows.push(row);
    return row;
  }

  /** A heading after the first block of an item is no part of the list: its tags were not closed. It ends the list. */
  #settleItem(frame: PlainFrame): void {
    const { entries, place } = frame;
    const end = place.section === undefined && entries.length > 1 ? entries.findIndex(isLaterHeading) : -1;
    const own = end < 0 ? entries : entries.slice(0, end);
    if (this.#top.type === 'list') this.#top.items.push({ entries: own, place });
    else for (const entry of own) this.#add(entry);
    if (end >= 0) for (const entry of entries.slice(end)) this.#add(entry);
  }

  #settleList(frame: ListFrame): void {
    for (const entry of frame.entries) this.#add(entry);
    const top = this.#top;
    if (top.type === 'list') {
      // A list straight inside a list belongs to the item before it.
      const last = top.items.at(-1);
      if (last === undefined) for (const item of frame.items) top.items.push(item);
      else this.#addList(frame, last);
      return;
    }
    this.#addList(frame, undefined);
  }

  #addList(frame: ListFrame, owner: OpenItem | undefined): void {
    const entry = settleList(frame, owner?.place ?? this.#top.place);
    if (entry === undefined) return;
    if (owner === undefined) this.#add(entry);
    else owner.entries.push({ ...entry, block: movedInto(entry.block, owner.place) });
  }

  #add(entry: Entry, separated = false): void {
    this.#closeImplicit();
    const added = separated && !entry.separated ? { ...entry, separated } : entry;
    const top = this.#top;
    if (top.type === 'list') this.#addBesideItems(top, added);
    else if (top.type === 'table' && top.rows.length > 0) top.rows.push(strayRow(added));
    else if (top.type === 'terms') top.groups.push({ isTerm: false, entries: [added] });
    else top.entries.push(added);
  }

  /** Text straight inside a list ends it; the items after it start another. */
  #addBesideItems(list: ListFrame, entry: Entry): void {
    this.#frames.pop();
    this.#top = this.#frames.at(-1) ?? this.#root;
    const start = list.start ?? 1;
    this.#settleList(list);
    this.#add(entry);
    const next: ListFrame = {
      ...list,
      entries: [],
      items: [],
      start: list.ordered ? start + list.items.length : undefined,
      separated: false,
    };
    this.#frames.push(next);
    this.#top = next;
  }
}

function isLaterHeading(entry: Entry, index: number): boolean {
  return index > 0 && entry.place.level !== undefined;
}
