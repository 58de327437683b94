import { describe, expect, it } from 'vitest';
import { countryName, countryNamed, countryOf } from '../../src/import/countries.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

describe('the table of countries', () => {
  it('has the codes that the runtime has, but for codes that are no country or none any more', () => {
    const gone =
      'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ';
    const others = new Set(gone.split(' '));
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const known = codes.filter((code) => names.of(code) !== undefined && !others.has(code));
    expect(codes.filter((code) => countryName(code) !== undefined)).toEqual(known);
  });

  it('calls every country by a name that leads back to its code', () => {
    for (const first of letters) {
      for (const second of letters) {
        const name = countryName(first + second);
        if (name !== undefined) expect(countryOf(name)).toBe(first + second);
      }
    }
  });
});

it.each([
  ['de', 'DE'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['the netherlands', 'NL'],
  ['Trinidad & Tobago', 'TT'],
  ['Deutschland', 'DE'],
  ['Georgia', 'GE'],
  ['Atlantis', undefined],
  ['ZZ', undefined],
])('a field for the country: %j is %s', (value, code) => {
  expect(countryOf(value)).toBe(code);
});

it.each([
  ['CA', undefined],
  ['Georgia', undefined],
  ['New Mexico', undefined],
  ['Norway', 'NO'],
  ['UK', 'GB'],
])('the end of a free text: %j is %s', (value, code) => {
  expect(countryNamed(value)).toBe(code);
});
