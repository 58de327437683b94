export { en } from './en.ts';
export type { Fact, Labels } from './labels.ts';
export { enStates, type StateLabels, type StateWords } from './state-labels.ts';
