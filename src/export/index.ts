export { type PlainTextSource, plainText } from '../posting/index.ts';
export type {
  JobPostingJsonLd,
  MonetaryAmountJsonLd,
  OrganizationJsonLd,
  PlaceJsonLd,
  PostalAddressJsonLd,
  QuantitativeValueJsonLd,
  RegionJsonLd,
} from './json-ld/job-posting.ts';
export type { JsonLdRefusal, JsonLdRefusalCode } from './json-ld/refusals.ts';
export { stringifyJsonLd } from './stringify-json-ld.ts';
export { type ToHtmlOptions, toHtml } from './to-html.ts';
export { type JsonLdResult, type ToJsonLdOptions, toJsonLd } from './to-json-ld.ts';
export { type ToMarkdownOptions, toMarkdown } from './to-markdown.ts';
export { type OpenGraph, type ToOpenGraphOptions, toOpenGraph } from './to-open-graph.ts';
