/** What the walk needs to know about the source as a whole. */
export interface BlockSettings {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly baseUrl?: string;
  readonly trustKinds?: boolean;
  readonly images?: 'remove' | 'text';
  readonly embeds?: 'remove' | 'link';
  /** Line feeds are line breaks: the source is plain text. */
  readonly isPlainText?: boolean;
}
