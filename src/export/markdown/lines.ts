/** What stands before the lines of a block: a quotation, or an item of a list. */
export interface Container {
  readonly parent: Container | undefined;
  /** Before the first line. */
  readonly marker: string;
  /** Before every other line. */
  readonly indent: string;
}

/** Lines of Markdown, each with the markers and indents of the containers around it. */
export class MarkdownLines {
  readonly #lines: string[] = [];
  /** Containers that have a line. */
  readonly #begun = new Set<Container>();

  /** Writes the lines of a block; an empty line before them, unless the block is tight. */
  write(lines: readonly string[], container: Container | undefined, isTight: boolean): void {
    if (this.#lines.length > 0 && !isTight) this.#lines.push(this.#prefix(container, false).trimEnd());
    for (const line of lines) this.#lines.push(this.#prefix(container, true) + line);
  }

  /** The text, with a line feed at its end where there is any. */
  end(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  /** The markers of containers that begin with this line, the indents of the others. */
  #prefix(container: Container | undefined, begins: boolean): string {
    const parts: string[] = [];
    for (let each = container; each !== undefined; each = each.parent) {
      if (this.#begun.has(each)) parts.push(each.indent);
      else if (begins) {
        parts.push(each.marker);
        this.#begun.add(each);
      }
    }
    return parts.toReversed().join('');
  }
}
