import { expect, test } from 'vitest';
import { traceOf } from '../../../src/import/trace.ts';
import { h, hr, judged, p } from '../drafts.ts';

test('has an entry for each block that has words', () => {
  const heading = { ...h(2, 'About us'), heading: { text: 'About us', rank: 20 } };
  expect(traceOf([judged('intro', heading), judged('intro', hr), judged('intro', p('We keep  lamps.'))])).toEqual([
    { text: 'About us', heading: true, kind: 'intro', confidence: 1, reason: 'given by the test' },
    { text: 'We keep lamps.', heading: false, kind: 'intro', confidence: 1, reason: 'given by the test' },
  ]);
});

test('shortens long texts and cuts no character in two', () => {
  const [entry] = traceOf([judged('role', p('🚢'.repeat(400)))]);
  expect([...(entry?.text ?? '')]).toHaveLength(160);
  expect(entry?.text).toBe(`${'🚢'.repeat(159)}…`);
  const [short] = traceOf([judged('role', p('a'.repeat(160)))]);
  expect(short?.text).toBe('a'.repeat(160));
});
