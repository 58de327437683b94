import { describe, expect, test } from 'vitest';
import { complaints, total } from '../../.ci/test.mjs';

const ran = { passed: 3, failed: 0, skipped: 1 };
const green = {
  projects: { unit: ran, component: ran, rsc: ran, package: ran, browser: ran, stories: ran },
  brokenFiles: 0,
  unhandled: 0,
  reason: 'passed',
};

describe('a test run', () => {
  test('is green when everything ran and passed', () => {
    expect(complaints(green, true)).toEqual([]);
    expect(total(green.projects)).toEqual({ passed: 18, failed: 0, skipped: 6 });
  });

  test.each([
    ['a failure', { projects: { ...green.projects, unit: { ...ran, failed: 2 } } }, '2 tests failed.'],
    ['a file that does not load', { brokenFiles: 1 }, '1 test files could not be run.'],
    ['an error outside a test', { unhandled: 1 }, '1 errors were thrown outside a test.'],
    ['an interruption', { reason: 'interrupted' }, 'The run ended as "interrupted".'],
    ['a project that is gone', { projects: { ...green.projects, stories: undefined } }, 'Nothing ran in: stories.'],
  ])('is not green with %s', (_, change, complaint) => {
    const changed = { ...green, ...change };
    const projects = Object.fromEntries(Object.entries(changed.projects).filter(([, value]) => value !== undefined));
    expect(complaints({ ...changed, projects }, true)).toEqual([complaint]);
  });

  test('is not green when nothing ran, but may leave projects out when asked to', () => {
    expect(complaints({ ...green, projects: {} }, false)).toEqual(['No test ran.']);
    expect(complaints({ ...green, projects: { unit: ran } }, false)).toEqual([]);
  });
});
