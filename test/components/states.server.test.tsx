import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPost } from '../../src/components/index.ts';
import {
  BoardUnavailable,
  enStates,
  JobLoading,
  JobNotFound,
  NoOpenings,
  type StateLabels,
  type StateProps,
} from '../../src/components/states.ts';
import { BoardError, fetchBoard } from '../../src/import/index.ts';
import { asOf, type Posting } from '../../src/posting/index.ts';

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

/** The page of a board, as a site writes it. */
async function boardPage(answer: () => Promise<Response>, now = new Date('2026-11-25')): Promise<string> {
  const postings: Posting[] = [];
  try {
    const board = fetchBoard({ ats: 'lever', board: 'lodestar' }, { fetch: answer, retries: 0, company: 'Lodestar' });
    for await (const entry of board) if (entry.status === 'imported') postings.push(asOf(entry.posting, now));
  } catch (error) {
    if (!(error instanceof BoardError)) throw error;
    return renderToStaticMarkup(<BoardUnavailable />);
  }
  if (postings.length === 0) return renderToStaticMarkup(<NoOpenings />);
  return renderToStaticMarkup(postings.map((posting) => <JobPost key={posting.id} posting={posting} />));
}

describe('a board', () => {
  test('that is empty, one that cannot be reached and one that answers with an error show their states', async () => {
    expect(await boardPage(async () => Response.json([]))).toContain('data-state="no-openings"');
    expect(await boardPage(() => Promise.reject(new TypeError('fetch failed')))).toContain('data-state="unavailable"');
    expect(await boardPage(async () => new Response('', { status: 404 }))).toContain('data-state="unavailable"');
  });

  test('with a job shows it, and without its link once it is closed', async () => {
    const job = {
      id: 'a',
      text: 'Deckhand',
      description: '<p>You work on deck.</p>',
      applyUrl: 'https://jobs.lever.example/lodestar/a/apply',
    };
    const open = await boardPage(async () => Response.json([job]));
    expect(open).toContain('<h1>Deckhand</h1>');
    expect(open).toContain('data-part="apply"');
    const posting: Posting = { title: 'Deckhand', sections: [], closesOn: '2026-11-01', applyUrl: job.applyUrl };
    const closed = renderToStaticMarkup(<JobPost posting={asOf(posting, new Date('2026-11-25'))} />);
    expect(closed).toContain('data-part="notice"');
    expect(closed).not.toContain('<a ');
  });
});
