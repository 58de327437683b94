export { en } from './en.ts';
export type { Fact, Labels } from './labels.ts';
