/** Posts as hiring systems emit them, written for invented companies: what the importer, the Playground and the tests read. */
export { greenhouseJob } from './samples/greenhouse-job.ts';
export { hostile } from './samples/hostile.ts';
export { meridianPost } from './samples/meridian-post.ts';
export { withoutHeadings } from './samples/without-headings.ts';
export { wordPaste } from './samples/word-paste.ts';
