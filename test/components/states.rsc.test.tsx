import * as React from 'react';
import { expect, test } from 'vitest';
import { completePosting } from '../posting/complete-posting.ts';
import { renderServerTree } from '../set-up/server-tree.ts';

// Where React has no hooks and no context, the entries beside the parts load and render, too.
const { JobPostJsonLd } = await import('../../src/components/job-post-json-ld.ts');
const states = await import('../../src/components/states.ts');

test('JSON-LD and states are server components without client code', async () => {
  expect('useState' in React).toBe(false);
  const tree = await renderServerTree(
    <>
      <JobPostJsonLd posting={completePosting} />
      <states.JobNotFound />
      <states.JobLoading />
      <states.BoardUnavailable />
      <states.NoOpenings />
    </>,
  );
  expect(tree.clients).toEqual([]);
  expect(tree.refused).toEqual([]);
  expect(tree.text).toContain('"@type":"JobPosting"');
  expect(tree.text).toContain(states.enStates.notFound.heading);
  expect(tree.text).toContain(states.enStates.loading);
});
