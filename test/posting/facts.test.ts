import { describe, expect, it } from 'vitest';
import { type Posting, parsePosting } from '../../src/posting/index.ts';

/** What is left of these facts, and the codes of the issues about them. */
function facts(given: object): { facts: Partial<Posting>; codes: string[] } {
  const { posting, issues } = parsePosting({ title: 'Job', sections: [], ...given });
  const { title: _title, sections: _sections, ...rest } = posting ?? ({} as Posting);
  return { facts: rest, codes: issues.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('parsePosting on facts', () => {
  it.each<[string, object, object, string[]]>([
    ['an id that is a number', { id: 4711 }, { id: '4711' }, ['text-repaired id']],
    ['white space and controls', { team: ' a \n\0 b\t' }, { team: 'a b' }, []],
    ['an empty text', { team: ' ' }, {}, ['text-empty team']],
    [
      'a null',
      { team: null, url: null, pay: null, lang: null },
      {},
      ['language-invalid lang', 'null-ignored team', 'null-ignored pay', 'null-ignored url'],
    ],
    ['an object for a text', { team: { name: 'x' } }, {}, ['value-invalid team']],
    ['a language', { lang: 'de_AT' }, { lang: 'de-AT' }, ['language-repaired lang']],
    ['a language that is none', { lang: '"><script>' }, {}, ['language-invalid lang']],
    [
      'a company',
      { company: { name: 'A', url: 'https://a.example', x: 1 } },
      { company: { name: 'A', url: 'https://a.example/' } },
      ['property-unknown company', 'url-repaired company.url'],
    ],
    ['a company without a name', { company: { url: 'https://a.example/' } }, {}, ['property-missing company']],
    ['a company that is a string', { company: 'A' }, {}, ['value-invalid company']],
    [
      'a logo from a data URL',
      { company: { name: 'A', logo: { src: 'data:image/png;base64,', alt: '' } } },
      { company: { name: 'A' } },
      ['url-refused company.logo.src', 'property-missing company.logo'],
    ],
    [
      'a logo without words',
      { company: { name: 'A', logo: { src: 'https://a.example/l.png' } } },
      { company: { name: 'A' } },
      ['property-missing company.logo'],
    ],
    [
      'a country',
      { locations: [{ name: 'Kiel', country: 'de' }] },
      { locations: [{ name: 'Kiel', country: 'DE' }] },
      ['code-repaired locations.0.country'],
    ],
    [
      'a country that is a name',
      { locations: [{ name: 'Kiel', country: 'Germany' }] },
      { locations: [{ name: 'Kiel' }] },
      ['value-invalid locations.0.country'],
    ],
    [
      'locations of which one is bad',
      { locations: [{ name: 'Kiel' }, { city: 'Emden' }, 7] },
      { locations: [{ name: 'Kiel' }] },
      ['property-missing locations.1', 'value-invalid locations.2'],
    ],
    ['a workplace', { workplace: 'Remote' }, {}, ['value-invalid workplace']],
    [
      'names of prototypes for enums',
      { workplace: 'constructor', employmentTypes: ['__proto__', 'toString'] },
      {},
      ['value-invalid workplace', 'value-invalid employmentTypes.0', 'value-invalid employmentTypes.1'],
    ],
    [
      'types of employment',
      { employmentTypes: ['FULL_TIME', 'full-time'] },
      { employmentTypes: ['FULL_TIME'] },
      ['value-invalid employmentTypes.1'],
    ],
    ['an empty array', { remoteFrom: [] }, {}, []],
    [
      'pay',
      { pay: [{ kind: 'salary', currency: 'eur', min: 1, max: 2 }] },
      { pay: [{ kind: 'salary', currency: 'EUR', min: 1, max: 2 }] },
      ['code-repaired pay.0.currency'],
    ],
    [
      'pay from high to low',
      { pay: [{ kind: 'salary', min: 2, max: 1 }] },
      { pay: [{ kind: 'salary', min: 1, max: 2 }] },
      ['range-reversed pay.0'],
    ],
    [
      'pay in words and in nonsense',
      { pay: [{ kind: 'bonus', min: '1', max: -1, interval: 'YEAR', text: 'ask' }] },
      { pay: [{ kind: 'bonus', text: 'ask' }] },
      ['value-invalid pay.0.min', 'value-invalid pay.0.max', 'value-invalid pay.0.interval'],
    ],
    [
      'pay that is not finite',
      { pay: [{ kind: 'salary', min: Number.NaN, max: Number.POSITIVE_INFINITY }] },
      { pay: [{ kind: 'salary' }] },
      ['value-invalid pay.0.min', 'value-invalid pay.0.max'],
    ],
    ['pay without a kind', { pay: [{ min: 1 }] }, {}, ['property-missing pay.0']],
    [
      'dates',
      { postedOn: '2026-02-30', updatedOn: 0, closesOn: '2026-12-31' },
      { closesOn: '2026-12-31' },
      ['value-invalid postedOn', 'value-invalid updatedOn'],
    ],
    [
      'addresses to apply at',
      { applyUrl: 'mailto:a@b.example', url: 'mailto:a@b.example' },
      { applyUrl: 'mailto:a@b.example' },
      ['url-refused url'],
    ],
    [
      'addresses that are none',
      { applyUrl: 'javascript:alert(1)', url: '//evil.example' },
      {},
      ['url-refused applyUrl', 'url-refused url'],
    ],
    ['a telephone number to apply at', { applyUrl: 'tel:+491' }, {}, ['url-refused applyUrl']],
    ['a user name in an address', { url: 'https://a@evil.example/' }, {}, ['url-refused url']],
    [
      'a property that is not of the model',
      { image: 'x', dangerouslySetInnerHTML: {} },
      {},
      ['property-unknown ', 'property-unknown '],
    ],
  ])('reads %s', (_, given, expected, codes) => {
    expect(facts(given)).toEqual({ facts: expected, codes });
  });

  it('keeps the URL that it refused in the issue', () => {
    const { issues } = parsePosting({ title: 'Job', sections: [], url: 'javascript:alert(1)' });
    expect(issues).toMatchObject([{ code: 'url-refused', level: 'error', url: 'javascript:alert(1)' }]);
  });
});
