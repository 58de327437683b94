import { black, distance, fromLch, hex, type Rgb, toLch, white } from './colour.ts';
import { ratio } from './contrast.ts';
import { nearest } from './nearest.ts';
import {
  type ColourName,
  hoverOf,
  type Level,
  levelOf,
  meets,
  type Palette,
  type Requirement,
  requirement,
  type Scheme,
  safe,
  tintOf,
} from './pairs.ts';

/** The colours that a brand states for one scheme. */
export type Stated = Readonly<Partial<Record<ColourName, Rgb>>>;

/** A stated colour that did not meet its pair. */
export interface Clash {
  readonly token: ColourName;
  readonly scheme: Scheme;
  /** As the brand states it. */
  readonly from: string;
  /** The nearest colour that passes. */
  readonly to: string;
  /** How far that is: ΔE in OKLab, times 100; about 2 is what an eye just sees. */
  readonly distance: number;
  /** The first pair that failed, with its ratio and the least that it must have. */
  readonly pair: string;
  readonly ratio: number;
  readonly needed: number;
}

/** A solved scheme: its colours, and the stated ones that had to give way. */
export interface Solved {
  readonly palette: Palette;
  readonly clashes: readonly Clash[];
}

/** Two colours that must meet a requirement when `colour` is chosen. */
interface Check {
  readonly pair: string;
  readonly need: Requirement;
  readonly colours: (colour: Rgb) => readonly [front: Rgb, ground: Rgb];
}

/**
 * Solves one scheme, from the ground up: the background, what else is painted behind text, the text, the accent with
 * its text, then what follows from them. Every step finds the colour nearest to the one that is stated or follows, of
 * the same hue, that meets all of its pairs; black or white always does, so a solution is always found.
 */
export function solve(stated: Stated, scheme: Scheme, level: Level, kept: ReadonlySet<ColourName>): Solved {
  const asked = levelOf(scheme, level);
  const [readable, seen] = [requirement('text', asked), requirement('part', asked)];
  const clashes: Clash[] = [];

  /** Notes that a stated colour gave way to `found`. */
  function settled(token: ColourName, found: Rgb, checks: readonly Check[]): Rgb {
    const from = stated[token];
    if (from === undefined || hex(from) === hex(found)) return found;
    const failed = checks.find((check) => !holds(check, from)) ?? checks[0];
    if (failed === undefined) return found;
    const [front, ground] = failed.colours(from);
    const measured = ratio(front, ground);
    const numbers = { distance: distance(from, found), ratio: measured, needed: failed.need.ratio };
    clashes.push({ token, scheme, from: hex(from), to: hex(found), pair: failed.pair, ...numbers });
    return found;
  }
  function settle(token: ColourName, wanted: Rgb, checks: readonly Check[]): Rgb {
    return settled(token, nearest(wanted, (colour) => checks.every((check) => holds(check, colour))) ?? wanted, checks);
  }

  // The ground: light enough for black, or dark enough for white, with a tint on it, too.
  const extremes = [black, white] as const;
  const grounds = (extreme: Rgb): readonly Check[] => [
    { pair: 'text on background', need: safe(readable), colours: (ground) => [extreme, ground] },
    { pair: 'text on tint', need: safe(readable), colours: (ground) => [extreme, tintOf(extreme, ground)] },
  ];
  const carries = (extreme: Rgb, ground: Rgb) => grounds(extreme).every((check) => holds(check, ground));
  const wantedGround = stated.background ?? (scheme.endsWith('dark') ? [18, 18, 18] : white);
  const found = nearest(wantedGround, (ground) => extremes.some((extreme) => carries(extreme, ground))) ?? white;
  const fits = extremes.filter((extreme) => carries(extreme, found));
  const leaning =
    stated.text === undefined ? undefined : ratio(stated.text, white) > ratio(stated.text, black) ? black : white;
  const best = ratio(black, found) >= ratio(white, found) ? black : white;
  const ink = fits.find((extreme) => extreme === leaning) ?? fits.find((extreme) => extreme === best) ?? best;
  const background = settled('background', found, grounds(ink));
  const under = (pair: string): readonly Check[] => [
    { pair: `text on ${pair}`, need: safe(readable), colours: (ground) => [ink, ground] },
  ];
  const surface = stated.surface ? settle('surface', stated.surface, under('surface')) : background;
  const statedTint = stated.tint && settle('tint', stated.tint, under('tint'));

  const onGrounds = (front: string, need: Requirement, tint: (colour: Rgb) => Rgb): readonly Check[] => [
    { pair: `${front} on background`, need, colours: (colour) => [colour, background] },
    { pair: `${front} on surface`, need, colours: (colour) => [colour, surface] },
    { pair: `${front} on tint`, need: statedTint ? need : safe(need), colours: (colour) => [colour, tint(colour)] },
  ];
  const text = settle(
    'text',
    stated.text ?? fromLch({ l: ink === black ? 0.21 : 0.95, c: 0.01, h: toLch(background).h }),
    onGrounds('text', readable, (colour) => statedTint ?? tintOf(colour, background)),
  );
  const tint = statedTint ?? tintOf(text, background);
  const muted = settle(
    'text-muted',
    stated['text-muted'] ?? between(text, background, 0.22),
    onGrounds('text-muted', readable, () => tint),
  );

  // The accent and what stands on it: whichever text lets the brand's own colour stand, or move least.
  const wantedAccent =
    stated.accent ?? fromLch(ink === black ? { l: 0.4, c: 0.065, h: 192 } : { l: 0.867, c: 0.071, h: 181 });
  const { h } = toLch(wantedAccent);
  const dark = fromLch({ l: 0.2, c: 0.03, h });
  const own = stated['on-accent'];
  const labels = own && kept.has('on-accent') ? [own] : [...(own ? [own] : []), white, dark, black];
  const accentChecks = (label: Rgb): readonly Check[] => [
    { pair: 'on-accent on accent', need: readable, colours: (colour) => [label, colour] },
    { pair: 'on-accent on accent-hover', need: safe(readable), colours: (colour) => [label, hoverOf(colour, text)] },
    { pair: 'accent on background', need: seen, colours: (colour) => [colour, background] },
    { pair: 'accent on surface', need: seen, colours: (colour) => [colour, surface] },
  ];
  const options = labels.flatMap((label) => {
    const accent = nearest(wantedAccent, (colour) => accentChecks(label).every((check) => holds(check, colour)));
    return accent === undefined ? [] : [{ label, accent, moved: distance(wantedAccent, accent) }];
  });
  // Of equals the first, which is the brand's own.
  const chosen = options.reduce<(typeof options)[number] | undefined>(
    (least, option) => (least === undefined || option.moved < least.moved - 0.01 ? option : least),
    undefined,
  ) ?? { label: own ?? white, accent: wantedAccent };
  const accent = settled('accent', chosen.accent, accentChecks(own ?? chosen.label));
  const onAccent = settled('on-accent', chosen.label, [
    { pair: 'on-accent on accent', need: readable, colours: (colour) => [colour, accent] },
    { pair: 'on-accent on accent-hover', need: safe(readable), colours: (colour) => [colour, hoverOf(accent, text)] },
  ]);

  const link = settle(
    'link',
    stated.link ?? accent,
    onGrounds('link', readable, () => tint),
  );
  const mark = settle('mark', stated.mark ?? between(text, background, 0.4), [
    { pair: 'mark on background', need: seen, colours: (colour) => [colour, background] },
    { pair: 'mark on tint', need: statedTint ? seen : safe(seen), colours: (colour) => [colour, tint] },
  ]);
  const focus = settle(
    'focus',
    stated.focus ?? fromLch(ink === black ? { l: 0.445, c: 0.18, h: 260 } : { l: 0.835, c: 0.08, h: 260 }),
    [
      { pair: 'focus on background', need: seen, colours: (colour) => [colour, background] },
      { pair: 'focus on surface', need: seen, colours: (colour) => [colour, surface] },
    ],
  );
  return {
    palette: { background, surface, tint, text, 'text-muted': muted, link, accent, 'on-accent': onAccent, mark, focus },
    clashes,
  };
}

function holds({ need, colours }: Check, colour: Rgb): boolean {
  const [front, ground] = colours(colour);
  return meets(front, ground, need);
}

/** A share of the way from one colour to another, in lightness and chroma, at the hue of the first. */
function between(one: Rgb, other: Rgb, share: number): Rgb {
  const [from, to] = [toLch(one), toLch(other)];
  return fromLch({ l: from.l + (to.l - from.l) * share, c: from.c, h: from.h });
}
