export { checkControls } from './check-controls.ts';
export { type CheckPageOptions, checkPage } from './check-page.ts';
export type { Finding, FindingCode } from './finding.ts';
