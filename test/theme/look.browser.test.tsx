import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { JobPost } from '../../src/accordion/index.ts';
import { JobPost as StaticJobPost } from '../../src/components/index.ts';
import { JobPostContents } from '../../src/components/job-post-contents.ts';
import { blockquote, definePosting, type Posting } from '../../src/posting/index.ts';
import '../../src/theme/styles.css';
import { everyKind } from '../../stories/postings/kinds.ts';
import { arabic, closed, german, kestrelTide, long, minimal, payZones, postings } from '../../stories/postings.ts';
import { emulate } from '../set-up/emulate.ts';
import { contrast, textPairs } from './contrast.ts';

interface StageProps {
  readonly posting: Posting;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly dir?: 'ltr' | 'rtl';
  readonly tokens?: Readonly<Record<`--rolecall-${string}`, string>>;
  readonly defaultOpen?: readonly string[];
}

/** A post on a page of its own width and scheme: the container's width is what the layout follows. */
async function show({ posting, width = 1200, scheme = 'light', dir = 'ltr', tokens, defaultOpen }: StageProps) {
  await cleanup();
  const screen = await render(
    <div
      data-testid="stage"
      dir={dir}
      style={{ inlineSize: `${width}px`, colorScheme: scheme, backgroundColor: 'Canvas', ...tokens }}
    >
      <JobPost posting={posting} defaultOpen={defaultOpen} remember={false} />
    </div>,
  );
  const stage = screen.getByTestId('stage').element();
  const find = (selector: string): HTMLElement => {
    const found = stage.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return { stage, find, box: (selector: string) => find(selector).getBoundingClientRect() };
}

afterEach(() => emulate(''));

function unreadable(stage: Element) {
  return textPairs(stage).filter(({ ratio, lightness }) => ratio < 7 || lightness < 75);
}

describe('contrast', () => {
  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(Object.entries(postings))('every text of %s meets 7:1 and |Lc| 75', async (_name, posting) => {
      const { stage } = await show({ posting, scheme });
      expect(textPairs(stage).length).toBeGreaterThan(0);
      expect(unreadable(stage)).toEqual([]);
    });

    test('marks and the focus ring meet 3:1', async () => {
      const { stage, find } = await show({ posting: kestrelTide, scheme });
      const ground = getComputedStyle(stage).backgroundColor;
      const trigger = find('[data-part=trigger]');
      trigger.focus();
      expect(contrast(getComputedStyle(trigger).outlineColor, ground)).toBeGreaterThanOrEqual(3);
    });
  });

  test('a brand that is too pale is found', async () => {
    const { stage } = await show({ posting: kestrelTide, tokens: { '--rolecall-text-muted': '#999' } });
    expect(unreadable(stage)).not.toEqual([]);
  });
});

describe('layout', () => {
  describe.each([288, 390, 600, 768, 1000, 1280])('at %i px', (width) => {
    test.each(Object.entries(postings))('%s stays inside, and in order', async (_name, posting) => {
      const { stage, box } = await show({ posting, width });
      expect(stage.scrollWidth).toBeLessThanOrEqual(width);
      const title = box('[data-part=header] :is(h1, h2)');
      const sections = [...stage.querySelectorAll('[data-part=section]')].map((section) =>
        section.getBoundingClientRect(),
      );
      for (const [index, section] of sections.entries()) {
        expect(section.top).toBeGreaterThanOrEqual(sections[index - 1]?.bottom ?? title.bottom);
      }
    });
  });

  test.each([
    ['a company', ({ company: _, ...rest }: Posting) => rest],
    ['a way to apply', ({ applyUrl: _, ...rest }: Posting) => rest],
    ['facts', ({ title, sections, applyUrl, company }: Posting) => ({ title, sections, applyUrl, company }) as Posting],
    ['all of them', ({ title, sections }: Posting) => ({ title, sections })],
  ])('the title comes first without %s', async (_what, without) => {
    const { box } = await show({ posting: without(kestrelTide), width: 1280 });
    expect(box('[data-part=controls]').top).toBeGreaterThanOrEqual(box('h1').bottom);
    expect(box('[data-part=section]').top).toBeGreaterThanOrEqual(box('[data-part=controls]').bottom);
  });

  test('lines stay within 60 to 75 characters on any width', async () => {
    const { find } = await show({ posting: kestrelTide, width: 1800 });
    const paragraph = find('rolecall-panel p');
    const width = paragraph.getBoundingClientRect().width;
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    expect((paragraph.textContent?.length ?? 0) / lines).toBeLessThanOrEqual(75);
    expect(width).toBeGreaterThan(400);
  });

  test('a wide container has the facts and the way to apply beside the text, a narrow one above it', async () => {
    const wide = await show({ posting: kestrelTide, width: 1280 });
    expect(wide.box('[data-part=facts]').left).toBeGreaterThan(wide.box('[data-part=section]').right);
    expect(wide.box('[data-part=apply]').bottom).toBeLessThanOrEqual(wide.box('[data-part=facts] > div').top);
    const narrow = await show({ posting: kestrelTide, width: 700 });
    expect(narrow.box('[data-part=facts]').bottom).toBeLessThanOrEqual(narrow.box('[data-part=section]').top);
  });

  test('right to left mirrors the rail and the chevron', async () => {
    const { find, box } = await show({ posting: arabic, width: 1280, dir: 'rtl' });
    expect(box('[data-part=facts]').right).toBeLessThan(box('[data-part=section]').left);
    const text = document.createRange();
    text.selectNodeContents(find('[data-part=trigger]'));
    expect(text.getBoundingClientRect().right).toBeCloseTo(box('[data-part=trigger]').right, 0);
    expect(getComputedStyle(find('[data-part=trigger]'), '::after').marginLeft).toBe('8px');
  });

  test('a heading has the same box with its button and without', async () => {
    const { stage, box } = await show({ posting: german, width: 700 });
    const plain = document.createElement('div');
    plain.style.inlineSize = '700px';
    plain.innerHTML = renderToStaticMarkup(createElement(StaticJobPost, { posting: german }));
    stage.append(plain);
    expect(plain.querySelector('[data-part=trigger]')).toBeNull();
    for (const heading of plain.querySelectorAll('[data-part=heading]')) {
      const id = heading.closest('[data-part=section]')?.id ?? '';
      const height = heading.getBoundingClientRect().height;
      expect(height).toBeCloseTo(box(`[id="${CSS.escape(id)}"] > [data-part=heading]`).height, 1);
    }
    plain.remove();
  });

  test('everything to press is 44 px high at least', async () => {
    const { stage } = await show({ posting: kestrelTide, width: 390 });
    const pressed = [...stage.querySelectorAll('button, [data-part=apply] a')];
    expect(pressed.length).toBeGreaterThan(5);
    for (const each of pressed) expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('a group of benefits is never apart from its heading', async () => {
    const { stage } = await show({ posting: everyKind });
    const headings = [...stage.querySelectorAll('[data-kind=benefits] rolecall-panel > h3')];
    expect(new Set(headings.map((heading) => heading.getBoundingClientRect().left)).size).toBe(2);
    for (const heading of headings) {
      const [above, below] = [heading, heading.nextElementSibling as Element].map((part) =>
        part.getBoundingClientRect(),
      );
      expect([below?.left, (below?.top ?? 0) - (above?.bottom ?? 0)]).toEqual([above?.left, 0]);
    }
  });

  test('the rule beside a quote ends with its text, and what follows keeps its distance', async () => {
    const blocks = [blockquote(['Said once.']), 'After a quote.', 'After a paragraph.'];
    const { find } = await show({ posting: definePosting({ title: 'Quote', sections: [{ kind: 'role', blocks }] }) });
    const tops = [...find('rolecall-panel').querySelectorAll('p')].map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    });
    const [quoted, first, second] = tops as [DOMRect, DOMRect, DOMRect];
    expect(find('blockquote').getBoundingClientRect().bottom - quoted.bottom).toBeLessThan(6);
    expect(first.top - quoted.top).toBeCloseTo(second.top - first.top, 0);
  });

  test('a list of the sections stands in line with the post below it, and apart from it', async () => {
    await cleanup();
    const screen = await render(
      <div style={{ inlineSize: '1280px' }}>
        <JobPostContents posting={kestrelTide} label="On this page" />
        <JobPost posting={kestrelTide} remember={false} />
      </div>,
    );
    const last = screen.getByRole('navigation').getByRole('link').all().at(-1)?.element().getBoundingClientRect();
    const title = screen.getByRole('heading', { level: 1 }).element().getBoundingClientRect();
    expect(last?.left).toBeCloseTo(title.left, 0);
    expect(title.top - (last?.bottom ?? 0)).toBeGreaterThan(24);
  });

  test('names of ranges stand above them in the rail, and beside them in a strip', async () => {
    const gap = ({ box }: Awaited<ReturnType<typeof show>>) =>
      box('[data-fact=pay] td').top - box('[data-fact=pay] th').top;
    expect(gap(await show({ posting: payZones, width: 1280 }))).toBeGreaterThan(10);
    expect(gap(await show({ posting: payZones, width: 700 }))).toBeLessThan(6);
  });

  test('a card is as far from its last fact as from its sides', async () => {
    const { box } = await show({ posting: kestrelTide, width: 1280, tokens: { '--rolecall-inset': '24px' } });
    const card = box('[data-part=facts]');
    const last = box('[data-part=facts] > div:last-of-type dd');
    expect(card.bottom - last.bottom).toBeCloseTo(last.left - card.left, -0.5);
  });

  test('a card has its line all around, and a strip above and below', async () => {
    const widths = async (width: number, inset: string) => {
      const { find } = await show({ posting: kestrelTide, width, tokens: { '--rolecall-inset': inset } });
      return getComputedStyle(find('[data-part=facts]')).borderWidth;
    };
    expect(await widths(390, '24px')).toBe('1px');
    expect(await widths(390, '0px')).toBe('1px 0px');
    expect(await widths(1280, '24px')).toBe('1px');
    expect(await widths(1280, '0px')).toBe('0px 0px 1px');
  });

  test('a notice keeps its distance from the section below it', async () => {
    const { box } = await show({ posting: closed });
    expect(box('[data-part=section]').top - box('[data-part=notice]').bottom).toBeGreaterThanOrEqual(20);
  });

  test('a closed section has no height of its own below its heading', async () => {
    const { box } = await show({ posting: kestrelTide, defaultOpen: [] });
    expect(box('[data-state=closed] > rolecall-panel').height).toBe(0);
  });
});

describe('on a site whose reset takes every margin, padding, list style and link colour', () => {
  const reset = document.createElement('style');
  reset.textContent =
    '* { margin: 0; padding: 0 } ul, ol { list-style: none } a { color: inherit } button { padding: 0 }';
  beforeEach(() => document.head.append(reset));
  afterEach(() => reset.remove());

  test('every text can be read', async () => {
    const { stage } = await show({ posting: kestrelTide });
    expect(unreadable(stage)).toEqual([]);
  });

  /** How far each block stands from the one before it. */
  function distances(stage: Element): readonly number[] {
    const blocks = [...stage.querySelectorAll('rolecall-panel :is(p, h3, li), [data-part=section], [data-fact]')];
    return blocks.slice(1).map((block, index) => {
      const before = blocks[index]?.getBoundingClientRect().top ?? 0;
      return Math.round(block.getBoundingClientRect().top - before);
    });
  }

  test.each([390, 1280])('every block keeps its distance at %i px', async (width) => {
    reset.disabled = true;
    const usual = distances((await show({ posting: kestrelTide, width })).stage);
    reset.disabled = false;
    const here = distances((await show({ posting: kestrelTide, width })).stage);
    expect(here).toHaveLength(usual.length);
    for (const [index, distance] of here.entries()) {
      // What a section has above itself is a margin, and the site's to take.
      expect(Math.abs(distance - (usual[index] ?? 0)), `block ${index}`).toBeLessThanOrEqual(16);
    }
    expect(here.filter((distance, index) => distance !== usual[index]).length).toBeLessThan(here.length / 4);
  });

  test('the way to apply and the facts do not meet in the rail', async () => {
    const { box } = await show({ posting: kestrelTide, width: 1280 });
    expect(box('[data-part=facts] > div').top).toBeGreaterThan(box('[data-part=apply] > a').bottom);
  });

  test('ticks and numbers stand beside the text', async () => {
    const { box, find } = await show({ posting: kestrelTide });
    for (const kind of ['skills', 'preferred', 'process']) {
      const panel = `[data-kind=${kind}] > rolecall-panel`;
      const item = box(`${panel} li`);
      const mark = getComputedStyle(find(`${panel} li`), '::before');
      expect(item.left - box(panel).left).toBeGreaterThan(20);
      expect(item.right).toBeLessThanOrEqual(box(panel).right + 0.5);
      expect(Number.parseFloat(mark.left) + Number.parseFloat(mark.width)).toBeLessThan(0);
    }
  });
});

describe('schemes', () => {
  test('a page that is only light stays light for a reader who prefers dark', async () => {
    await emulate('', { 'prefers-color-scheme': 'dark' });
    const screen = await render(<JobPost posting={minimal} />);
    const post = screen.getByRole('article').element();
    expect(contrast(getComputedStyle(post).color, '#fff')).toBeGreaterThan(7);
    expect(getComputedStyle(post).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  });

  test('a forced scheme paints its own ground', async () => {
    const screen = await render(<JobPost posting={kestrelTide} data-rolecall-scheme="dark" />);
    const post = screen.getByRole('article').element();
    expect(contrast(getComputedStyle(post).backgroundColor, '#000')).toBeLessThan(1.5);
    expect(unreadable(post)).toEqual([]);
  });

  test('more contrast is more', async () => {
    const before = await show({ posting: closed });
    const least = Math.min(...textPairs(before.stage).map(({ ratio }) => ratio));
    await emulate('', { 'prefers-contrast': 'more' });
    const after = await show({ posting: closed });
    expect(Math.min(...textPairs(after.stage).map(({ ratio }) => ratio))).toBeGreaterThan(least);
  });

  test('nothing moves under reduced motion', async () => {
    await emulate('', { 'prefers-reduced-motion': 'reduce' });
    const { find } = await show({ posting: kestrelTide });
    const trigger = find('[data-part=trigger]');
    trigger.click();
    await expect.poll(() => trigger.getAttribute('aria-expanded')).toBe('false');
    await new Promise(requestAnimationFrame);
    expect(document.getAnimations()).toEqual([]);
  });

  test('something does without it', async () => {
    await emulate('', { 'prefers-reduced-motion': 'no-preference' });
    const { find } = await show({ posting: kestrelTide, tokens: { '--rolecall-duration': '5s' } });
    // What has never been painted does not move.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    find('[data-part=trigger]').click();
    await expect.poll(() => document.getAnimations()).not.toEqual([]);
  });
});

describe('paper', () => {
  test('shows closed sections and no controls', async () => {
    const { box, stage } = await show({ posting: kestrelTide, defaultOpen: [] });
    await emulate('print');
    for (const panel of stage.querySelectorAll('rolecall-panel')) {
      expect(panel.getBoundingClientRect().height).toBeGreaterThan(10);
    }
    expect(box('[data-part=controls]').height).toBe(0);
  });

  test('keeps items and the paragraphs among benefits whole, and lets other paragraphs break', async () => {
    const { find } = await show({ posting: everyKind });
    await emulate('print');
    const breaks = (selector: string) => getComputedStyle(find(selector)).breakInside;
    expect(breaks('[data-kind=benefits] > rolecall-panel > p')).toBe('avoid');
    expect(breaks('[data-kind=skills] li')).toBe('avoid');
    expect(breaks('[data-kind=role] > rolecall-panel > p')).toBe('auto');
  });

  test('leaves them closed where the site says so', async () => {
    const screen = await render(<JobPost posting={long} defaultOpen={[]} print="as-shown" remember={false} />);
    await emulate('print');
    const panel = screen.getByRole('article').element().querySelector('[data-state=closed] > rolecall-panel');
    expect(panel?.getBoundingClientRect().height).toBe(0);
  });

  test('is black on white in any scheme', async () => {
    const { stage } = await show({ posting: payZones, scheme: 'dark' });
    await emulate('print');
    expect(getComputedStyle(stage.querySelector('p') ?? stage).color).toBe('rgb(0, 0, 0)');
  });
});
