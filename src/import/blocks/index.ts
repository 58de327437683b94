export { isExportedSection, langOf } from './context.ts';
export type { BlockSettings } from './settings.ts';
export { readBlocks } from './walk.ts';
