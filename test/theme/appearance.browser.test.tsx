import type { CSSProperties } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { JobPost as CollapsingPost, type JobPostProps } from '../../src/accordion/index.ts';
import { JobPost } from '../../src/components/index.ts';
import { definePosting, heading, list, type Posting } from '../../src/posting/index.ts';
import { arabic as arabicLabels } from '../../stories/labels.ts';
import { arabic, kestrelTide } from '../../stories/postings.ts';
import { themes } from '../../stories/themes.ts';
import { emulate } from '../set-up/emulate.ts';
import '../../src/theme/styles.css';

/*
 * Pictures of every theme, and of whole pages in the default one, compared with those in `test/theme/appearance`. To take them anew, after looking at what
 * changed: `npm run test:only -- --project browser test/theme/appearance -u`.
 *
 * Letters are drawn with the fonts of the machine. A fingerprint of them lies beside the pictures; on a machine with
 * other fonts nothing is compared, and the tests say so.
 */
const stored = `test/theme/appearance/fonts-${server.browser}-${server.platform}.txt`;

const posting = definePosting({
  title: 'Lamp Engineer',
  lang: 'en',
  company: { name: 'Harbour Lights' },
  locations: [{ name: 'Skerry Point' }],
  workplace: 'on-site',
  applyUrl: 'https://harbour-lights.example/apply',
  sections: [
    { kind: 'role', heading: 'The role', blocks: ['You keep the lamp lit and the log true.'] },
    { kind: 'skills', heading: 'You bring', blocks: [list(['A head for heights', 'Patience in fog'])] },
    { kind: 'preferred', heading: 'Nice to have', blocks: [list(['Morse code'])] },
    { kind: 'benefits', heading: 'Benefits', blocks: [heading('All year'), list(['A cottage'])] },
    { kind: 'eeo', blocks: ['Everybody who can climb the stairs is welcome.'] },
  ],
});

const families = [
  ...new Set(themes.flatMap(({ file }) => Object.values(file.rolecall).flatMap((token) => familiesOf(token)))),
  'system-ui',
];

function familiesOf(token: unknown): readonly string[] {
  const { $type, $value } = token as { readonly $type?: string; readonly $value?: unknown };
  return $type === 'fontFamily' ? (['serif', 'monospace', 'sans-serif', ...($value as string[])] as const) : [];
}

/** How wide every family draws one line: another font, or another version of one, is as good as never as wide. */
function fingerprint(): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  return families
    .map((family) => {
      context.font = `64px "${family}", ${family}, serif`;
      return `${family}: ${context.measureText('Hamburgefonstiv 0123 “ff”').width.toFixed(2)}`;
    })
    .join('\n');
}

const updates = server.config.snapshotOptions.updateSnapshot === 'all';
const here = fingerprint();
if (updates) await commands.writeFile(stored, here);
const known = await commands.readFile(stored).catch(() => '');
const comparable = known.trim() === here;
if (!comparable) {
  console.warn('The pictures of the themes were taken with other fonts or another browser: nothing is compared here.');
}

/** What a post stands on in the pictures: a page as wide as a large phone, in the colours of a theme. */
const ground = { inlineSize: '440px', padding: '16px', background: 'var(--rolecall-background, Canvas)' } as const;

/** The sample post in a theme. */
async function show(theme: string, scheme: 'light' | 'dark', radius?: string) {
  await page.viewport(520, 1400);
  const style = { ...ground, colorScheme: scheme, '--rolecall-radius': radius } as CSSProperties;
  const screen = await render(
    <div data-testid="stage" data-rolecall-theme={theme} style={style}>
      <JobPost posting={posting} />
    </div>,
  );
  return screen.getByTestId('stage');
}

interface WholePage extends Partial<JobPostProps> {
  readonly posting: Posting;
  readonly width: number;
  readonly dir?: 'rtl';
}

/** A whole post from its title to its end, at half its size: it is the page that is looked at, not its letters. */
async function showPage({ width, dir, ...props }: WholePage) {
  await page.viewport(width, 800);
  const full = { ...ground, inlineSize: `${width}px`, boxSizing: 'border-box', colorScheme: 'light' } as const;
  const screen = await render(
    <div data-testid="stage" style={{ inlineSize: `${width / 2}px`, overflow: 'hidden' }}>
      <div dir={dir} style={{ ...full, transform: 'scale(0.5)', transformOrigin: '0 0' }}>
        <CollapsingPost remember={false} {...props} />
      </div>
    </div>,
  );
  const stage = screen.getByTestId('stage');
  await expect.element(stage).toContainHTML('data-part="trigger"');
  // Nothing is cut off or scrolled to: the window is as high as the picture.
  const height = Math.ceil(stage.element().firstElementChild?.getBoundingClientRect().height ?? 0);
  (stage.element() as HTMLElement).style.blockSize = `${height}px`;
  await page.viewport(width, height);
  return stage;
}

/** With the same fonts pictures differ by nothing: what is left is room for another machine's rounding. */
const comparatorOptions = { threshold: 0.15, allowedMismatchedPixels: 40 };
/** Milliseconds in which two pictures in a row are to be the same: a busy machine takes its while for each. */
const timeout = 60_000;

const themeNames = ['default', ...themes.map(({ name }) => name)];

describe.runIf(comparable)('the look of', () => {
  afterEach(() => emulate(''));

  test.each(themeNames.flatMap((theme) => (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const)))(
    '%s, %s',
    async (theme, scheme) => {
      const name = `${theme}-${scheme}`;
      await expect.element(await show(theme, scheme)).toMatchScreenshot(name, { comparatorOptions, timeout });
    },
  );

  test.each(themeNames)('%s for a reader who asks for more contrast', async (theme) => {
    await emulate('', { 'prefers-contrast': 'more' });
    const name = `${theme}-more-contrast`;
    await expect.element(await show(theme, 'light')).toMatchScreenshot(name, { comparatorOptions, timeout });
  });

  test.each<[name: string, media: '' | 'print', WholePage]>([
    ['page-phone', '', { posting: kestrelTide, width: 390, defaultOpen: ['role', 'skills', 'benefits'] }],
    ['page-desktop', '', { posting: kestrelTide, width: 1280 }],
    ['page-right-to-left', '', { posting: arabic, labels: arabicLabels, width: 780, dir: 'rtl' }],
    ['page-print', 'print', { posting: kestrelTide, width: 680, defaultOpen: [] }],
  ])('%s', async (name, media, whole) => {
    await emulate(media, { 'prefers-reduced-motion': 'reduce' });
    await expect.element(await showPage(whole)).toMatchScreenshot(name, { comparatorOptions, timeout });
  });

  // It would take the changed picture for the right one.
  test.skipIf(updates)('a change as small as the corners of one link is noticed', async () => {
    const changed = await show('default', 'light', '1.5rem');
    await expect(
      expect.element(changed).toMatchScreenshot('default-light', { comparatorOptions, timeout }),
    ).rejects.toThrow(/pixels.* differ/);
  });
});

test('another font is noticed', () => {
  expect(here).toMatch(/monospace: [\d.]+/);
  const [one, other] = ['serif', 'monospace'].map((name) => here.match(new RegExp(`^${name}: (.+)$`, 'm'))?.[1]);
  expect(one).not.toBe(other);
});
