import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import {
  BoardUnavailable,
  enStates,
  JobLoading,
  JobNotFound,
  NoOpenings,
  type StateLabels,
  type StateProps,
} from '../../src/components/states.ts';

const states = { JobNotFound, BoardUnavailable, NoOpenings, JobLoading };
const arabic: StateLabels = { ...enStates, lang: 'ar', loading: 'جارٍ التحميل' };

function html(name: keyof typeof states, props: StateProps = {}): string {
  const State = states[name];
  return renderToStaticMarkup(<State {...props} />);
}

describe.each(Object.keys(states) as (keyof typeof states)[])('%s', (name) => {
  test('is one notice in the language of its words, with attributes and children of the caller', () => {
    const written = html(name, { className: 'mine', id: 'own', children: <a href="/jobs">All openings</a> });
    expect(written).toMatch(/^<div [^>]*data-part="notice"[^>]*>.*<a href="\/jobs">All openings<\/a><\/div>$/);
    expect(written).toMatch(/^<div [^>]*lang="en"/);
    expect(written).toMatch(/^<div [^>]*class="mine"/);
    expect(written).toMatch(/^<div [^>]*id="own"/);
    expect(written).toMatch(/^<div [^>]*data-rolecall=""/);
    expect(html(name, { labels: arabic })).toMatch(/^<div (?=[^>]*lang="ar")[^>]*dir="rtl"/);
    expect(html(name, { labels: arabic, lang: 'fa' })).toMatch(/^<div [^>]*lang="fa"/);
  });
});

test('what can come while somebody is on the page is a status, a page of its own is none', () => {
  expect(html('BoardUnavailable')).toContain('role="status"');
  expect(html('NoOpenings')).toContain('role="status"');
  expect(html('JobLoading')).toContain('role="status"');
  expect(html('JobNotFound')).not.toContain('role=');
  expect(html('NoOpenings', { role: 'note' })).toContain('role="note"');
});

test('each says what is the matter, under a heading of the level that the page has for it', () => {
  expect(html('JobNotFound')).toContain(`<h1>${enStates.notFound.heading}</h1><p>${enStates.notFound.text}</p>`);
  expect(html('NoOpenings', { headingLevel: 2 })).toContain(`<h2>${enStates.noOpenings.heading}</h2>`);
  expect(html('BoardUnavailable', { headingLevel: 7 })).toContain('<h6 aria-level="7">');
  expect(html('JobLoading')).not.toMatch(/<h\d/);
  expect(html('JobLoading')).toContain(`<p>${enStates.loading}</p>`);
  expect(Object.keys(states).map((name) => /data-state="(.*?)"/.exec(html(name as 'JobLoading'))?.[1])).toEqual([
    'not-found',
    'unavailable',
    'no-openings',
    'loading',
  ]);
});
