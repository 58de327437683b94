import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Brand, createTheme, type Level, type Theme } from '../../src/theme/index.ts';
import { apca, type Channels, composite, evaluate, oklabMix, wcag } from './independent-contrast.ts';

/** How many brands are drawn. All 10,000 with `ROLECALL_BRANDS=10000`: that takes some minutes. */
const runs = Number(process.env.ROLECALL_BRANDS ?? 250);

type Declarations = Readonly<Record<string, string>>;

function declarations(css: string): Declarations {
  return Object.fromEntries(
    [...css.matchAll(/--rolecall-([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

/** Every pair that is too weak in the style sheet itself, as a second computation sees it. */
function weak({ css }: Pick<Theme, 'css'>, level: Level): readonly string[] {
  const [base = '', more = ''] = css.split('@media');
  const usual = declarations(base);
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    for (const contrast of [false, true]) {
      const stated = contrast ? { ...usual, ...declarations(more) } : usual;
      const of = (name: string) => (stated[name] === undefined ? undefined : evaluate(stated[name], scheme));
      const must = (name: string) => of(name) ?? (expect.unreachable(`${name} is missing`) as never);
      const [text, background, accent, label] = ['text', 'background', 'accent', 'on-accent'].map(must) as [
        Channels,
        Channels,
        Channels,
        Channels,
      ];
      // As src/theme/modes.css has it: with more contrast nothing is softened and nothing tinted.
      const muted = contrast ? text : must('text-muted');
      const mark = contrast ? text : must('mark');
      const tint = contrast ? background : (of('tint') ?? composite(text, 0.04, background));
      const surface = of('surface') ?? background;
      const hover = oklabMix(accent, 0.86, text);
      const high = contrast || level === 'AAA';
      const readable = [
        ...[text, muted, must('link')].flatMap((front) => [background, tint, surface].map((ground) => [front, ground])),
        ...[accent, hover].map((ground) => [label, ground]),
      ] as [Channels, Channels][];
      const seen = [
        ...[accent, must('focus')].flatMap((front) => [background, surface].map((ground) => [front, ground])),
        ...[background, tint].map((ground) => [mark, ground]),
      ] as [Channels, Channels][];
      for (const [front, ground] of readable) {
        if (wcag(front, ground) < (high ? 7 : 4.5) || (high && apca(front, ground) < 75)) {
          found.push(`${scheme} text ${front} on ${ground}: ${wcag(front, ground)}, Lc ${apca(front, ground)}`);
        }
      }
      for (const [front, ground] of seen) {
        if (wcag(front, ground) < 3) found.push(`${scheme} part ${front} on ${ground}: ${wcag(front, ground)}`);
      }
    }
  }
  return found;
}

const colour = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 }))).map((rgb) => `rgb(${rgb.join(' ')})`);
const maybe = fc.option(fc.oneof(colour, fc.record({ light: colour, dark: colour })), { nil: undefined, freq: 2 });
const brands = fc.record({
  ...{ name: fc.constant('any'), accent: colour, background: colour, surface: maybe, text: maybe, tint: maybe },
  ...{ link: maybe, 'on-accent': maybe, 'text-muted': maybe, mark: maybe, focus: maybe },
}) as fc.Arbitrary<Brand>;

function themeOf(brand: Brand, level: Level = 'AA'): Theme {
  const { theme, issues } = createTheme(brand, { level });
  if (theme === undefined) throw new Error(JSON.stringify(issues));
  return theme;
}

test('a level that does not exist is an issue', () => {
  const { theme, issues } = createTheme({ name: 'brand', accent: '#0b5351' }, { level: 'AAAA' as Level });
  expect(theme).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'bad-level', level: 'error', path: ['level'] }]);
});

describe('any brand', () => {
  test('has every pair at its ratio in every scheme', () => {
    fc.assert(
      fc.property(brands, fc.constantFrom('AA', 'AAA'), (brand, level) => {
        const theme = themeOf(brand, level);
        expect(weak(theme, level)).toEqual([]);
        expect(theme.contrast.filter((row) => row.ratio < row.needed.ratio)).toEqual([]);
      }),
      { seed: 2026, numRuns: runs },
    );
  }, 600_000);

  test('that may not be moved stands as it is, or is refused with a colour that passes', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.record({ name: fc.constant('any'), accent: colour, background: colour }), (brand) => {
        const { theme, issues } = createTheme(brand, { keep: ['accent'] });
        if (theme) {
          expect(theme.moved.filter(({ token, scheme }) => token === 'accent' && scheme === 'light')).toEqual([]);
          return;
        }
        refused += 1;
        const [, nearest = ''] = /nearest colour that passes is (#[\da-f]+)/.exec(issues[0]?.message ?? '') ?? [];
        expect(createTheme({ ...brand, accent: nearest }, { keep: ['accent'] }).issues).toEqual([]);
      }),
      { seed: 2026, numRuns: Math.ceil(runs / 4) },
    );
    expect(refused).toBeGreaterThan(0);
  }, 600_000);

  test('would be caught with a pair that is too weak', () => {
    const { css } = themeOf({ name: 'any', accent: '#063' });
    expect(weak({ css: css.replace(/--rolecall-text-muted: [^;]+/, '--rolecall-text-muted: #999') }, 'AA')).not.toEqual(
      [],
    );
  });

  test('in whatever shape never throws', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.object({ key: fc.constantFrom('rolecall', '$value', 'accent', '$extensions') }),
        (a, b) => {
          for (const brand of [a, b, { rolecall: b }])
            expect(Array.isArray(createTheme(brand as Brand).issues)).toBe(true);
        },
      ),
      { seed: 2026, numRuns: runs },
    );
  }, 600_000);
});

describe('a brand’s own colour', () => {
  test('stays where its pairs allow it', () => {
    const theme = themeOf({ name: 'any', accent: '#0b5351', text: '#222' });
    expect([theme.colours.light.accent, theme.colours.light.text]).toEqual(['#0b5351', '#222222']);
    expect(theme.moved.filter(({ scheme }) => scheme === 'light')).toEqual([]);
  });

  test('that gives way is named with its pair, its ratio and how far it went', () => {
    const { moved, colours } = themeOf({ name: 'any', text: '#aaa' });
    expect(moved).toContainEqual(
      expect.objectContaining({
        token: 'text',
        scheme: 'light',
        from: '#aaa',
        pair: 'text on background',
        needed: 4.5,
      }),
    );
    expect(moved[0]?.ratio).toBeCloseTo(2.32, 2);
    expect(moved[0]?.distance).toBeGreaterThan(5);
    expect(colours.light.text).not.toBe('#aaaaaa');
  });
});

/** What may change when one input does. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  accent: ['accent', 'on-accent', 'link'],
  'on-accent': ['on-accent', 'accent', 'link'],
  link: ['link'],
  mark: ['mark'],
  focus: ['focus'],
  'text-muted': ['text-muted'],
  tint: ['tint', 'text', 'text-muted', 'link', 'mark', 'accent', 'on-accent'],
  text: ['text', 'text-muted', 'mark', 'tint', 'link', 'accent', 'on-accent'],
  surface: ['surface', 'text', 'text-muted', 'link', 'mark', 'accent', 'on-accent', 'focus', 'tint'],
  radius: ['radius'],
  font: ['font'],
};

describe('changing one input changes only what is derived from it', () => {
  const brand = { name: 'any', accent: '#0b5351', background: '#fdfaf4', radius: '4px' } as const;
  const usual = (of: Brand) => declarations(themeOf(of).css.split('@media')[0] ?? '');
  const before = usual(brand);
  const changes = {
    accent: '#7a1f5c',
    'on-accent': '#ffe',
    link: '#123c8c',
    mark: '#555',
    focus: '#a00',
    'text-muted': '#333',
  };
  const more = { tint: '#eee', text: '#2a1a10', surface: '#f0e8d8', radius: '1rem', font: 'Georgia' };
  test.each(Object.entries({ ...changes, ...more }))('%s', (input, value) => {
    const after = usual({ ...brand, [input]: value });
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (key) => before[key] !== after[key],
    );
    expect(changed).toContain(input);
    expect(changed.filter((name) => !dependents[input]?.includes(name))).toEqual([]);
  });
});

describe('a token file', () => {
  const file = {
    palette: {
      $type: 'color',
      ink: { $value: '#1c1714' },
      wine: { $value: { colorSpace: 'srgb', components: [0.42, 0.11, 0.16] } },
    },
    rolecall: {
      accent: { $type: 'color', $value: '{palette.wine}', $extensions: { rolecall: { dark: '#f3c6c0' } } },
      text: { $type: 'color', $value: { $ref: '#/palette/ink' } },
      radius: { $type: 'dimension', $value: { value: 2, unit: 'px' } },
      font: { $type: 'fontFamily', $value: ['Iowan Old Style', 'serif'] },
      $extensions: { rolecall: { name: 'ledger', level: 'AAA', chevron: 'polygon(0 0, 100% 0, 50% 100%)' } },
    },
  };

  test('gives types, aliases and extensions', () => {
    const { theme, issues } = createTheme(file);
    expect(issues).toEqual([]);
    expect(theme).toMatchObject({ name: 'ledger', level: 'AAA' });
    expect(theme?.colours.light).toMatchObject({ accent: '#6b1c29', text: '#1c1714' });
    expect(theme?.colours.dark.accent).toBe('#f3c6c0');
    expect(declarations(theme?.css ?? '')).toMatchObject({
      ...{ radius: '2px', font: '"Iowan Old Style",serif', chevron: 'polygon(0 0, 100% 0, 50% 100%)' },
    });
  });

  test('that was resolved gives the same colours again', () => {
    const { theme } = createTheme(file);
    const again = createTheme(theme?.tokens ?? {});
    expect(again.issues).toEqual([]);
    expect(again.theme?.colours.light).toEqual(theme?.colours.light);
    expect(again.theme?.colours.dark).toEqual(theme?.colours.dark);
    expect(again.theme?.moved).toEqual([]);
  });

  test.each([
    [
      'an alias that leads nowhere',
      { accent: { $value: '{palette.none}' } },
      'alias-missing',
      'rolecall.accent.$value',
    ],
    [
      'a circle',
      { accent: { $value: '{rolecall.link}' }, link: { $value: '{rolecall.accent}' } },
      'alias-cycle',
      'rolecall.accent.$value',
    ],
    ['a name with a slip', { acent: { $value: '#000' } }, 'unknown-token', 'rolecall.acent'],
    ['no colour', { accent: { $value: 'greenish' } }, 'bad-colour', 'rolecall.accent'],
    ['a colour one can see through', { accent: { $value: '#0008' } }, 'translucent-colour', 'rolecall.accent'],
    ['a length without a unit', { radius: { $value: 12 } }, 'bad-value', 'rolecall.radius'],
    [
      'a value that leaves its declaration',
      { shadow: { $value: '0 0 red; } body { display: none' } },
      'bad-value',
      'rolecall.shadow',
    ],
    ['a token without a value', { accent: '#000' }, 'no-value', 'rolecall.accent'],
  ])('with %s is refused by path, reason and fix', (_what, rolecall, code, path) => {
    const { theme, issues } = createTheme({ rolecall });
    expect(theme).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.path.join('.')])).toContainEqual([code, path]);
    expect(issues[0]?.message).toMatch(/[:;] ?\S/);
  });

  test('without the group says so', () => {
    expect(createTheme({ $schema: 'x' }).issues[0]?.code).toBe('no-group');
  });
});
