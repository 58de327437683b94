export { panelFor, targetOf, watchLinks } from './links.ts';
export { recall, remember } from './memory.ts';
export { canBeFound, closest, find, type Part, selector, setMotion, setOpen, stateOf } from './panel.ts';
export { remembers, startsOpen } from './start.ts';
