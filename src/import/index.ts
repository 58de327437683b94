export { fromHtml } from './from-html.ts';
export { fromGreenhouse, type GreenhouseJob } from './greenhouse.ts';
export type { Classify, ClassifyQuestion, ContentOptions, ImportLimits, ImportOptions } from './options.ts';
export type { ImportResult } from './result.ts';
export type { TraceEntry } from './trace.ts';
