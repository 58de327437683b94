import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { JobPostJsonLd } from '../../src/components/job-post-json-ld.ts';
import { type JobPostingJsonLd, toJsonLd } from '../../src/export/index.ts';
import { completePosting } from '../posting/complete-posting.ts';
import { hydrate, receive, watchHydration } from '../set-up/hydrate.tsx';

watchHydration();

const hostile = {
  ...completePosting,
  title: '</script><script>globalThis.wasRun = true</script><!--<script>',
  department: 'A & B \u2028 "c"',
};

test('a browser reads one inert script with the same data, and React takes it over as it is', async () => {
  const page = <JobPostJsonLd posting={hostile} />;
  const container = await receive(renderToString(page));
  expect(container.childElementCount).toBe(1);
  const script = container.querySelector('script');
  expect(JSON.parse(script?.textContent ?? '')).toEqual(toJsonLd(hostile).jsonLd as JobPostingJsonLd);
  expect(await hydrate(page)).toEqual([]);
  expect(container.querySelector('script')).toBe(script);
  expect('wasRun' in globalThis).toBe(false);
});
