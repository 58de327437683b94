import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/import/characters.ts';

describe('cleanText', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a \n\t b', 'a b'],
    ['a\u00A0b', 'a b'],
    ['10\u00A0000\u202F€', '10\u00A0000 €'],
    ['Profil\u00A0: «\u00A0mer\u00A0»', 'Profil\u00A0: «\u00A0mer\u00A0»'],
    ['a\u00A0\u00A0b', 'a b'],
    ['全角\u3000字', '全角\u3000字'],
    ['soft\u00ADhyphen zero\u200Bwidth \uFEFFmark', 'softhyphen zerowidth mark'],
    ['\u202Eoverride\u202C \u2066isolate\u2069', 'override isolate'],
    ['mark\u200E stays', 'mark\u200E stays'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['👩\u200D🔧', '👩\u200D🔧'],
    ['🏴\u{E0067}\u{E0062}\u{E007F} x\u{E0068}\u{E0069}', '🏴\u{E0067}\u{E0062}\u{E007F} x'],
    ['half \uD800 and \uDC00', 'half \uFFFD and \uFFFD'],
    ['nul\0 bell\u0007', 'nul bell'],
    ['weâ\u0080\u0099re', 'weâ\u0080\u0099re'],
  ])('turns %j into %j', (value, expected) => {
    expect(cleanText(value)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const once = cleanText('a\u00A0 \u200B b\uD800\u00A0: \u3000\u3000c');
    expect(cleanText(once)).toBe(once);
  });
});
