import { describe, expect, it } from 'vitest';
import { fromHtml, type ImportLimits } from '../../src/import/index.ts';
import { createIssueLog } from '../../src/import/issues.ts';
import { importParts } from '../../src/import/parts.ts';
import { type Inline, type Posting, parsePosting, plainText } from '../../src/posting/index.ts';
import { wordsOfPosting } from './words.ts';

const title = 'Boatbuilder';

function inlines(posting: Posting): readonly Inline[] {
  const block = posting.sections[0]?.blocks[0];
  return block?.type === 'paragraph' ? block.children : [];
}

describe('fromHtml', () => {
  it('gives a posting without sections for HTML without text', () => {
    for (const html of ['', ' \n', '<p>&nbsp;</p>', '<script>x</script>', '<ul><li></li></ul>', '<hr>']) {
      expect(fromHtml(html, { title })).toMatchObject({ posting: { title, sections: [] } });
    }
  });

  it.each([undefined, null, 7, {}, [], () => '<p>x</p>'])('reports %s, which is no HTML', (value) => {
    const { posting, issues } = fromHtml(value as unknown as string, { title });
    expect(posting).toEqual({ title, sections: [] });
    expect(issues.map(({ code, level }) => [code, level])).toEqual([['html-not-a-string', 'error']]);
  });

  it.each([undefined, null, 'Boatbuilder', {}, { title: '' }, { title: 7 }])('misses the title in %j', (options) => {
    const { posting, issues } = fromHtml('<p>Planing</p>', options as unknown as { title: string });
    expect(posting.sections).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'title-missing', level: 'error', path: ['title'] }]);
  });

  it('repairs the title, and keeps its spaces as other systems have them', () => {
    expect(fromHtml('', { title: ' Boat\nbuilder\0 ' }).posting.title).toBe('Boat builder');
    const { posting } = fromHtml('', { title: 'Boatbuilder  (m/f/x) - 帆船　大工' });
    expect(posting.title).toBe('Boatbuilder  (m/f/x) - 帆船　大工');
    expect(parsePosting(posting).posting?.title).toBe(posting.title);
    expect(fromHtml('', { title: undefined as unknown as string }).posting.title).toBe('');
  });

  it('takes the title of a list of emojis for a heading, and lines drawn with characters for rules', () => {
    const { posting } = fromHtml(
      '<p>\u{1F381} <strong>Perks:</strong><br>\u26F5 A boat<br>\u{1FAB5} All the offcuts<br>\u2615 Coffee</p>' +
        '<p>We sail on Fridays.</p><p>- - - - -</p><p>We rest on Saturdays.</p>',
      { title: 'Boatbuilder' },
    );
    const [perks] = posting.sections;
    expect(perks?.heading).toBe('Perks');
    expect(perks?.blocks[0]).toMatchObject({ type: 'list', children: { length: 3 } });
    const types = posting.sections.flatMap(({ blocks }) => blocks.map(({ type }) => type));
    expect(types).toEqual(['list', 'paragraph', 'thematicBreak', 'paragraph']);
  });

  it('resolves relative links against `baseUrl`', () => {
    const html = '<p>See <a href="../boats?x=1#y">boats</a> and <a href="//other.example/z">others</a>.</p>';
    const { posting, issues } = fromHtml(html, { title, baseUrl: 'https://nordlicht.example/jobs/1' });
    expect(inlines(posting).flatMap((inline) => (inline.type === 'link' ? inline.url : []))).toEqual([
      'https://nordlicht.example/boats?x=1#y',
      'https://other.example/z',
    ]);
    expect(issues).toEqual([]);
    const refused = fromHtml(html, { title });
    expect(refused.issues.map(({ code, url }) => [code, url])).toEqual([
      ['link-unresolved', '../boats?x=1#y'],
      ['link-unresolved', '//other.example/z'],
    ]);
    expect(wordsOfPosting(refused.posting).join(' ')).toBe('See boats and others.');
  });

  it('keeps the words of a refused link and reports its address', () => {
    for (const href of [
      'javascript:alert(1)',
      ' java\nscript:x',
      'vbscript:x',
      'data:text/html,x',
      'https://a@b.example/',
      'ftp://x',
    ]) {
      const { posting, issues } = fromHtml(`<p><a href="${href}">words</a></p>`, { title });
      expect(inlines(posting)).toEqual([{ type: 'text', value: 'words' }]);
      expect(issues.map(({ code, level }) => [code, level])).toEqual([['link-refused', 'warning']]);
    }
  });

  it('reports each thing once', () => {
    const { issues } = fromHtml('<p><img src="https://a.example/1.png"><a href="#x">x</a></p>'.repeat(50), { title });
    expect(issues.map(({ code }) => code)).toEqual(['image-removed', 'link-leads-nowhere']);
  });

  it('keeps words of images and links to embeds when it is told to', () => {
    const html =
      '<p>Look: <img src="a.png" alt="our yard"></p><p>And <iframe src="https://video.example/1" title="a film"></iframe></p>';
    const kept = fromHtml(html, { title, images: 'text', embeds: 'link' });
    expect(wordsOfPosting(kept.posting).join(' ')).toBe('Look: our yard And a film');
    expect(JSON.stringify(kept.posting)).toContain('"url":"https://video.example/1"');
    expect(wordsOfPosting(fromHtml(html, { title }).posting).join(' ')).toBe('Look And');
  });

  it('takes the language that the whole source states', () => {
    const german = '<div lang="de"><p>Wir bauen Boote.</p><ul><li>aus Holz</li></ul></div>';
    expect(fromHtml(german, { title }).posting.lang).toBe('de');
    expect(JSON.stringify(fromHtml(german, { title }).posting.sections)).not.toContain('"lang"');
    expect(fromHtml(`${german}<p>And in English.</p>`, { title }).posting.lang).toBeUndefined();
    const told = fromHtml(german, { title, lang: 'en' }).posting;
    expect(told.lang).toBe('en');
    expect(JSON.stringify(told.sections)).toContain('"lang":"de"');
  });

  it('cuts what a site does not allow, visibly', () => {
    const html = '<p>one two</p><p>three four</p><ul><li>five</li></ul>';
    const words = (limits: ImportLimits) => {
      const { posting, issues } = fromHtml(html, { title, limits });
      return [wordsOfPosting(posting).join(' '), ...issues.map(({ code }) => code)];
    };
    expect(words({})).toEqual(['one two three four five']);
    expect(words({ sourceLength: html.length, blocks: 3 })).toEqual(['one two three four five']);
    expect(words({ sourceLength: 20 })).toEqual(['one two thr …', 'source-cut']);
    expect(words({ sourceLength: 15 })).toEqual(['one two …', 'source-cut']);
    expect(words({ blocks: 1 })).toEqual(['one two …', 'blocks-cut']);
    expect(words({ sourceLength: 0 })).toEqual(['…', 'source-cut']);
    expect(words({ blocks: Number.NaN })).toEqual(['one two three four five']);
  });

  it('reports text that nobody could see', () => {
    for (const style of ['opacity:0', 'font-size: 1px', 'color: transparent', 'text-indent:-9999px']) {
      const { posting, issues } = fromHtml(`<p>Seen. <span style="${style}">Hardly.</span></p>`, { title });
      expect(issues.map(({ code }) => code)).toEqual(['text-hard-to-see']);
      expect(wordsOfPosting(posting)).toEqual(['Seen.', 'Hardly.']);
    }
    expect(fromHtml('<p style="opacity:.8;font-size:12px;color:#fff">Seen.</p>', { title }).issues).toEqual([]);
  });

  it('explains the kinds when it is asked to', () => {
    const html = '<h2>Benefits</h2><ul><li>Tar</li></ul>';
    expect(fromHtml(html, { title }).trace).toBeUndefined();
    expect(fromHtml(html, { title, explain: true }).trace?.map(({ text }) => text)).toEqual(['Benefits', 'Tar']);
  });

  it('reads the sections of an exported posting as they are', () => {
    const html =
      '<article lang="en"><h1>Boatbuilder</h1>' +
      '<section data-kind="role"><h2>The job</h2><p><strong>Bold</strong></p><p>- no list</p><h3>Lower</h3><p>1. one</p><p>2. two</p></section>' +
      '<section data-kind="eeo" lang="de"><p>Alle sind willkommen.</p></section>' +
      '<section data-kind="nonsense"><p>**stars**</p></section></article>';
    const { posting } = fromHtml(html, { title, trustKinds: true });
    expect(posting.lang).toBe('en');
    expect(
      posting.sections.map(({ heading, lang, blocks }) => [heading, lang, blocks.map((block) => block.type)]),
    ).toEqual([
      ['The job', undefined, ['paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph']],
      [undefined, 'de', ['paragraph']],
      [undefined, undefined, ['paragraph']],
    ]);
    expect(posting.sections.slice(0, 2).map(({ kind }) => kind)).toEqual(['role', 'eeo']);
    expect(posting.sections.map(({ blocks }) => blocks.map((block) => plainText(block)))).toEqual([
      ['Bold', '- no list', 'Lower', '1. one', '2. two'],
      ['Alle sind willkommen.'],
      ['**stars**'],
    ]);
  });
});

describe('importParts', () => {
  it('puts the parts of a payload one after another, with the headings that the payload gives', () => {
    const log = createIssueLog();
    const { posting, issues } = importParts(
      [
        { html: '<p>We build boats.</p>', path: ['opening'] },
        { html: '<li>Plank</li><li>Paint</li>', path: ['lists', 0, 'content'], heading: 'What you will do' },
        { html: '', path: ['lists', 1, 'content'], heading: 'Empty' },
        { html: '<p>Bye <img src="https://a.example/x.png"></p>', path: ['additional'] },
      ],
      { title },
      { id: '1' },
      log,
    );
    expect(wordsOfPosting(posting).join(' ')).toBe('We build boats. What you will do Plank Paint Bye');
    expect(posting.id).toBe('1');
    expect(posting.sections.find(({ heading }) => heading === 'What you will do')?.blocks[0]?.type).toBe('list');
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([['image-removed', 'additional']]);
  });
});
