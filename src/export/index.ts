export { type PlainTextSource, plainText } from '../posting/index.ts';
export { type ToHtmlOptions, toHtml } from './to-html.ts';
