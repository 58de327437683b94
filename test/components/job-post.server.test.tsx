import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JobPost as AccordionJobPost } from '../../src/accordion/index.ts';
import {
  en,
  JobPost,
  JobPostApply,
  JobPostBenefits,
  JobPostEeo,
  JobPostIntro,
  type JobPostProps,
  JobPostRole,
  JobPostSections,
  JobPostSkills,
  partKinds,
} from '../../src/components/index.ts';
import {
  definePosting,
  heading,
  headingIds,
  list,
  type Posting,
  paragraph,
  sectionKinds,
} from '../../src/posting/index.ts';
import { postings } from '../../stories/postings.ts';

const posting = definePosting({
  title: 'Engineer',
  lang: 'en',
  sections: [
    { kind: 'intro', heading: 'About us', blocks: ['intro text'] },
    { kind: 'workplace', blocks: ['notice text'] },
    { kind: 'benefits', heading: 'Benefits', blocks: [heading('Health'), 'a', heading('Leave', 2), 'b'] },
    { kind: 'other', blocks: [heading('Alone'), 'c'] },
    { kind: 'eeo', heading: 'Equal opportunity', blocks: ['eeo text'] },
  ],
});

const entries = { static: JobPost, accordion: AccordionJobPost };

function outline(html: string): string[] {
  return [...html.matchAll(/<h(\d)([^>]*)>/g)].map(
    ([, tag, rest]) => /aria-level="(\d+)"/.exec(rest ?? '')?.[1] ?? tag ?? '',
  );
}

function sectionsOf(html: string): string[] {
  return html.match(/<section .*?<\/section>/gs) ?? [];
}

describe.each(Object.entries(entries))('%s', (name, Post) => {
  const render = (props: Partial<JobPostProps> = {}): string =>
    renderToStaticMarkup(<Post posting={posting} {...props} />);

  test('the root says what a script has to know', () => {
    expect(render()).toMatch(/^<article lang="en" data-rolecall="[a-z]+" data-part="root">/);
    const html = render({ defaultOpen: ['benefits'], print: 'as-shown', remember: false });
    expect(html).toContain(`data-rolecall="${name}"`);
    expect(html).toContain('data-default-open="job-benefits"');
    expect(html).toContain('data-print="as-shown"');
    expect(html).toContain('data-remember="false"');
    expect(render({ defaultOpen: [] })).toContain('data-default-open=""');
  });

  test('defaultOpen takes kinds and ids', () => {
    expect(render({ defaultOpen: ['intro', 'benefits'] })).toContain('data-default-open="job-about-us job-benefits"');
    expect(render({ defaultOpen: ['about-us', 'nothing'] })).toContain('data-default-open="job-about-us"');
  });

  test('every section is sent open, with its plain heading and no button', () => {
    const html = render({ defaultOpen: [] });
    expect(html).toContain(
      '<h2 data-part="heading">About us</h2><rolecall-panel data-part="panel" id="job-about-us_panel">',
    );
    expect(html).not.toMatch(/<button|hidden|aria-|<script|style=|role="region"/);
  });

  test('a section can collapse when it has a heading and is no notice', () => {
    const states = sectionsOf(render()).map((section) => / data-state="open"/.test(section));
    expect(states).toEqual([true, false, true, false, false]);
  });

  test('the control comes straight after the header, where there are two sections to open', () => {
    expect(render()).toMatch(/<\/header><div data-part="controls" data-show="[^"]+" data-hide="[^"]+"><\/div>/);
    const one: Posting = { ...posting, sections: posting.sections.slice(0, 2) };
    expect(render({ posting: one })).not.toContain('data-part="controls"');
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('headings follow from headingLevel %i without a skip', (headingLevel) => {
    const html = render({ headingLevel });
    const relative = outline(html).map((level) => Number(level) - headingLevel);
    expect(relative).toEqual([0, 1, 1, 2, 3, 1, 1]);
  });

  test('ids are prefixed, and those of sub-headings are those that the posting gives', () => {
    const html = render({ idPrefix: 'post' });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const own = posting.sections.flatMap((section) => [...headingIds(section).values()]);
    expect(ids.every((id) => id?.startsWith('post-'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of own) expect(ids).toContain(`post-${id}`);
    expect(own).toEqual(['benefits--health', 'benefits--leave', 'other--alone']);
  });

  test('same sub-headings in one section have different ids', () => {
    const twice = definePosting({
      title: 'x',
      sections: [{ kind: 'benefits', heading: 'B', blocks: [heading('A'), list([[heading('A')]]), heading('?')] }],
    });
    const html = render({ posting: twice });
    const [section] = twice.sections;
    const own = section ? [...headingIds(section).values()] : [];
    expect([...html.matchAll(/<h3 id="job-([^"]*)"/g)].map(([, id]) => id)).toEqual(own);
    expect(new Set(own).size).toBe(3);
  });

  test('a right-to-left language turns the post, any other follows the page', () => {
    const turned = (lang: string): boolean => / dir="rtl"/.test(render({ posting: { ...posting, lang } }));
    expect(['ar', 'he-IL', 'fa', 'ur', 'AR'].map(turned)).toEqual(Array(5).fill(true));
    expect(['en', 'de-AT', 'arn', 'az-Latn', 'ur-Latn', 'hea'].map(turned)).toEqual(Array(6).fill(false));
    expect(render()).not.toContain('dir=');
    expect(render({ dir: 'ltr' })).toContain('dir="ltr"');
  });

  test('language and direction of a section stand on it', () => {
    const [first] = posting.sections;
    if (!first) throw new Error('The posting has a section.');
    const html = render({ posting: { ...posting, sections: [{ ...first, lang: 'de', dir: 'ltr' }] } });
    expect(html).toMatch(/<section [^>]*lang="de" dir="ltr"/);
  });

  test('own words are marked where they are in another language than the post', () => {
    const html = render({
      posting: { ...posting, lang: 'de-AT', workplace: 'remote', applyUrl: 'https://a.example/' },
    });
    expect(html).toContain('<dt lang="en">Workplace</dt><dd><span lang="en">Remote</span></dd>');
    expect(html).toContain('<div lang="en" data-part="controls"');
    expect(html).toContain('<span lang="en">Apply</span>');
    expect(render({ posting: { ...posting, lang: 'en-GB', workplace: 'remote' } })).not.toMatch(/<dt lang/);
  });

  test('labels are the caller’s', () => {
    const labels = { ...en, lang: 'de', showAll: 'Alle öffnen', closed: 'Geschlossen' };
    const html = render({ labels, posting: { ...posting, lang: 'de', closed: true } });
    expect(html).toContain('data-show="Alle öffnen"');
    expect(html).toContain('<p>Geschlossen</p>');
  });

  test('the shell of a section can be replaced and gets heading and panel', () => {
    const html = render({
      components: {
        section: ({ section, children, ...attributes }) => (
          <div {...attributes} title={section.kind}>
            {children}
          </div>
        ),
      },
    });
    expect(html).toContain(
      '<div data-part="section" data-kind="intro" id="job-about-us" data-state="open" title="intro"><h2 data-part="heading">About us</h2>',
    );
  });

  test('slots: what stands in the header and at the end', () => {
    const slot = ({ posting: given, children }: { readonly posting: Posting; readonly children?: ReactNode }) => (
      <i title={given.title}>{children}</i>
    );
    const html = render({
      posting: { ...posting, applyUrl: 'https://a.example/' },
      components: { header: slot, apply: slot },
    });
    expect(html).toContain('<header data-part="header"><i title="Engineer"><h1>Engineer</h1></i></header>');
    // Once, at the end: a form must not stand twice.
    expect(html.match(/data-part="apply"/g)).toHaveLength(1);
    expect(html).toMatch(/<div data-part="apply"><i title="Engineer"><a [^>]*>.*<\/a><\/i><\/div><\/article>$/);
    expect(render({ components: { apply: slot } })).toContain('<div data-part="apply"><i title="Engineer"></i></div>');
  });

  test.each(Object.keys(postings))('the posting %s: no inline style or script, every word once', (key) => {
    const given = postings[key];
    if (given === undefined) throw new Error('unknown');
    const html = renderToStaticMarkup(<Post posting={given} defaultOpen={[]} />);
    expect(html).not.toMatch(/ style=|<script|<style/);
    const levels = outline(html).map(Number);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });
});

describe('apply', () => {
  const render = (given: Posting): string => renderToStaticMarkup(<JobPostApply posting={given} />);

  test('a link whose name says the job', () => {
    expect(render({ ...posting, applyUrl: 'https://a.example/' })).toBe(
      '<div lang="en" data-rolecall="" data-part="apply"><a href="https://a.example/" rel="noopener"><span>Apply</span><span data-visually-hidden="">: Engineer</span></a></div>',
    );
  });

  test('a closed posting has a notice and no link', () => {
    const html = render({ ...posting, applyUrl: 'https://a.example/', closed: true });
    expect(html).toContain('data-part="notice"');
    expect(html).not.toContain('<a ');
  });

  test('nothing without a way to apply, or with one that leads nowhere', () => {
    expect(render(posting)).toBe('');
    expect(render({ ...posting, applyUrl: 'javascript:alert(1)' })).toBe('');
  });
});

describe('parts', () => {
  test('every kind of section is shown by one part', () => {
    expect(Object.values(partKinds).flat().toSorted()).toEqual(sectionKinds.toSorted());
  });

  test('parts show the sections of their kinds, open and plain', () => {
    const every = definePosting({
      title: 'x',
      sections: sectionKinds.map((kind) => ({ kind, heading: `About ${kind}`, blocks: [kind] })),
    });
    const shown = (node: ReactNode): string[] =>
      [...renderToStaticMarkup(node).matchAll(/data-kind="([a-z]+)"/g)].map(([, kind]) => kind ?? '');
    const { intro, role, skills, benefits, eeo, rest } = partKinds;
    expect(shown(<JobPostIntro posting={every} />)).toEqual(intro);
    expect(shown(<JobPostRole posting={every} />).toSorted()).toEqual(role.toSorted());
    expect(shown(<JobPostSkills posting={every} />)).toEqual(skills);
    expect(shown(<JobPostBenefits posting={every} />)).toEqual(benefits);
    expect(shown(<JobPostEeo posting={every} />)).toEqual(eeo);
    expect(shown(<JobPostSections posting={every} only={rest} />)).toEqual(rest);
    expect(shown(<JobPostSections posting={every} only={rest} except={['other']} />)).toEqual(['process']);
    expect(renderToStaticMarkup(<JobPostRole posting={every} />)).not.toContain('data-state');
    expect(renderToStaticMarkup(<JobPostSections posting={every} />)).toContain('data-state');
  });

  test('a part without a section renders nothing', () => {
    const none: Posting = { title: 'x', sections: [] };
    expect(renderToStaticMarkup(<JobPostSkills posting={none} />)).toBe('');
    expect(renderToStaticMarkup(<JobPostSections posting={none} />)).toBe('');
    expect(renderToStaticMarkup(<JobPost posting={none} />)).toContain('<h1>x</h1>');
  });

  test('a raw posting with odd values does not throw', () => {
    const odd = { ...posting, lang: 'not a tag', pay: [{ kind: 'salary', currency: 'euro', min: 1.5 }] } as Posting;
    expect(renderToStaticMarkup(<JobPost posting={odd} />)).toContain('from 1.5');
    expect(renderToStaticMarkup(<JobPost posting={{ ...posting, postedOn: 'soon' }} />)).toContain('soon');
  });

  test('the words of paragraph are those of the posting', () => {
    expect(
      renderToStaticMarkup(
        <JobPostIntro posting={{ title: 'x', sections: [{ id: 'a', kind: 'intro', blocks: [paragraph('kept')] }] }} />,
      ),
    ).toContain('<p>kept</p>');
  });
});
