import { describe, expect, it } from 'vitest';
import { isCountry, isEverywhere } from '../../src/export/json-ld/regions.ts';

describe('isCountry', () => {
  it.each([
    ...['Germany', 'germany ', 'United States', 'USA', 'US', 'U.S.', 'UK', 'United Kingdom', 'The Netherlands'],
    ...['Hong Kong', 'South Korea', 'Czechia', 'Czech Republic', 'Côte d’Ivoire'],
  ])('knows %s', (name) => {
    expect(isCountry(name)).toBe(true);
  });

  it('knows names in the language of the post, and in English beside them', () => {
    expect(isCountry('Österreich', 'de-AT')).toBe(true);
    expect(isCountry('日本', 'ja')).toBe(true);
    expect(isCountry('Austria', 'de')).toBe(true);
    expect(isCountry('Österreich')).toBe(false);
    expect(isCountry('Austria', 'x-no-language-1_2')).toBe(true);
  });

  it.each(['Europe', 'European Union', 'California', 'EMEA', 'Remote', 'DE', 'CA', ''])(
    'does not take %s for one',
    (name) => {
      expect(isCountry(name)).toBe(false);
    },
  );
});

describe('isEverywhere', () => {
  it.each(['Anywhere', 'anywhere in the world', 'Worldwide', 'world-wide', 'Global', ' Remote '])(
    'knows %s',
    (name) => {
      expect(isEverywhere(name)).toBe(true);
    },
  );

  it.each(['Germany', 'Globe, Arizona', 'Remote Islands'])('does not take %s for it', (name) => {
    expect(isEverywhere(name)).toBe(false);
  });
});
