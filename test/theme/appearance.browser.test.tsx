import type { CSSProperties } from 'react';
import { describe, expect, test } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { JobPost } from '../../src/components/index.ts';
import { definePosting, heading, list } from '../../src/posting/index.ts';
import { themes } from '../../stories/themes.ts';
import '../../src/theme/styles.css';

/*
 * Pictures of every theme, compared with those in `test/theme/appearance`. To take them anew, after looking at what
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

/** The sample post in a theme, at the width of a large phone. */
async function show(theme: string, scheme: 'light' | 'dark', radius?: string) {
  await page.viewport(520, 1400);
  const style = { colorScheme: scheme, inlineSize: '440px', padding: '16px', '--rolecall-radius': radius };
  const screen = await render(
    <div
      data-testid="stage"
      data-rolecall-theme={theme}
      style={{ ...style, background: 'var(--rolecall-background, Canvas)' } as CSSProperties}
    >
      <JobPost posting={posting} />
    </div>,
  );
  return screen.getByTestId('stage');
}

/** With the same fonts pictures differ by nothing: what is left is room for another machine's rounding. */
const comparatorOptions = { threshold: 0.15, allowedMismatchedPixels: 40 };

describe.runIf(comparable)('the look of', () => {
  test.each(
    ['default', ...themes.map(({ name }) => name)].flatMap((theme) =>
      (['light', 'dark'] as const).map((scheme) => [theme, scheme] as const),
    ),
  )('%s, %s', async (theme, scheme) => {
    await expect.element(await show(theme, scheme)).toMatchScreenshot(`${theme}-${scheme}`, { comparatorOptions });
  });

  // It would take the changed picture for the right one.
  test.skipIf(updates)('a change as small as the corners of one link is noticed', async () => {
    const changed = await show('default', 'light', '1.5rem');
    await expect(
      expect.element(changed, { timeout: 500 }).toMatchScreenshot('default-light', { comparatorOptions }),
    ).rejects.toThrow();
  });
});

test('another font is noticed', () => {
  expect(here).toMatch(/monospace: [\d.]+/);
  const [one, other] = ['serif', 'monospace'].map((name) => here.match(new RegExp(`^${name}: (.+)$`, 'm'))?.[1]);
  expect(one).not.toBe(other);
});
