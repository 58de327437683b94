import { describe, expect, it } from 'vitest';
import { fromGreenhouse } from '../../src/import/greenhouse.ts';
import { describeDistrust } from './distrust.ts';
import { wordsOfPosting } from './words.ts';

const job = {
  id: 4711,
  internal_job_id: 815,
  title: ' Boatbuilder  (all genders) ',
  updated_at: '2026-08-25T17:40:40-04:00',
  first_published: '2026-02-03T15:19:01-05:00',
  application_deadline: '2026-12-31',
  requisition_id: 'NW-12',
  company_name: 'Nordlicht Werft',
  location: { name: 'Emden; Leer or Papenburg' },
  absolute_url: 'https://boards.example/nordlicht/jobs/4711?gh_jid=4711',
  language: 'en',
  metadata: [
    { id: 1, name: 'Employment Type', value_type: 'single_select', value: 'Full-time' },
    { id: 2, name: 'Workplace Type', value_type: 'single_select', value: 'On-site' },
    {
      id: 3,
      name: 'Budget Range',
      value_type: 'currency_range',
      value: { unit: 'EUR', min_value: '1', max_value: '2' },
    },
  ],
  departments: [{ id: 1, name: 'Hulls', child_ids: [], parent_id: null }],
  offices: [{ id: 1, name: 'Yard', location: 'Emden, Lower Saxony, Germany', child_ids: [], parent_id: null }],
  content:
    '&lt;div class=&quot;content-intro&quot;&gt;&lt;p&gt;We build boats &amp;amp; mend them.&lt;/p&gt;&lt;/div&gt;' +
    '&lt;p&gt;&lt;strong&gt;Your tasks&lt;/strong&gt;&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Plank&lt;/li&gt;&lt;li&gt;Paint&lt;/li&gt;&lt;/ul&gt;' +
    '&lt;div class=&quot;content-pay-transparency&quot;&gt;&lt;div class=&quot;pay-input&quot;&gt;&lt;div class=&quot;title&quot;&gt;Pay:&lt;/div&gt;' +
    '&lt;div class=&quot;pay-range&quot;&gt;&lt;span&gt;€40,000&lt;/span&gt;&lt;span class=&quot;divider&quot;&gt;&amp;mdash;&lt;/span&gt;&lt;span&gt;€50,000 EUR&lt;/span&gt;&lt;/div&gt;&lt;/div&gt;&lt;/div&gt;' +
    '&lt;div class=&quot;content-conclusion&quot;&gt;&lt;p&gt;All are welcome.&lt;/p&gt;&lt;/div&gt;',
};

describe('fromGreenhouse', () => {
  it('reads the facts', () => {
    const { posting, issues } = fromGreenhouse(job);
    const { sections: _, ...facts } = posting;
    expect(facts).toEqual({
      title: 'Boatbuilder  (all genders)',
      lang: 'en',
      id: '4711',
      requisition: 'NW-12',
      company: { name: 'Nordlicht Werft' },
      department: 'Hulls',
      locations: [
        { name: 'Emden', city: 'Emden', region: 'Lower Saxony', country: 'DE' },
        { name: 'Leer' },
        { name: 'Papenburg' },
      ],
      workplace: 'on-site',
      employmentTypes: ['FULL_TIME'],
      pay: [{ kind: 'salary', label: 'Pay', currency: 'EUR', min: 40_000, max: 50_000 }],
      postedOn: '2026-02-03T15:19:01-05:00',
      updatedOn: '2026-08-25T17:40:40-04:00',
      closesOn: '2026-12-31',
      url: job.absolute_url,
      applyUrl: job.absolute_url,
    });
    expect(issues).toEqual([]);
  });

  it('keeps the text of every part, decoded once', () => {
    const words = wordsOfPosting(fromGreenhouse(job).posting).join(' ');
    expect(words).toBe('We build boats & mend them. Your tasks Plank Paint Pay €40,000—€50,000 EUR All are welcome.');
    const twice = { ...job, content: '&lt;p&gt;Write &amp;lt;script&amp;gt; in capitals&lt;/p&gt;' };
    expect(wordsOfPosting(fromGreenhouse(twice).posting).join(' ')).toBe('Write <script> in capitals');
  });

  it('takes the tags of copies as they are', () => {
    const copy = { ...job, content: '<p>Plain &amp; simple</p>' };
    expect(wordsOfPosting(fromGreenhouse(copy).posting).join(' ')).toBe('Plain & simple');
  });

  it('reads pay in major units, with an interval only where words tell it', () => {
    const paid = {
      ...job,
      pay_input_ranges: [
        {
          min_cents: 4_000_000,
          max_cents: 5_000_050,
          currency_type: 'EUR',
          title: 'Yearly pay',
          blurb: '<p>plus tar</p>',
        },
        { min_cents: 1_950, max_cents: 2_100, currency_type: 'usd', title: 'Zone B', blurb: 'per hour' },
        { min_cents: 400, max_cents: 500, currency_type: 'JPY', title: 'Tokyo', blurb: '' },
        { min_cents: 0, max_cents: 0, currency_type: 'EUR', title: 'Nothing', blurb: null },
        { min_cents: 900, max_cents: 100, currency_type: 'EUR', title: 'Backwards' },
      ],
    };
    expect(fromGreenhouse(paid).posting.pay).toEqual([
      { kind: 'salary', label: 'Yearly pay', currency: 'EUR', min: 40_000, max: 50_000.5, interval: 'year' },
      { kind: 'salary', label: 'Zone B', currency: 'USD', min: 19.5, max: 21, interval: 'hour' },
    ]);
  });

  it('reads ranges of the company as pay where their names say so', () => {
    const value = { unit: 'GBP', min_value: '30000.0', max_value: '35000.0' };
    const named = (name: string) =>
      fromGreenhouse({ ...job, content: '', metadata: [{ name, value_type: 'currency_range', value }] }).posting.pay;
    expect(named('Salary Range')).toEqual([
      { kind: 'salary', label: 'Salary Range', currency: 'GBP', min: 30_000, max: 35_000 },
    ]);
    expect(named('Sign-on bonus')?.[0]?.kind).toBe('bonus');
    expect(named('Travel budget')).toBeUndefined();
  });

  it.each([
    ['Remote (Germany)', 'remote', ['Germany']],
    ['Remote - United States', 'remote', ['United States']],
    ['Remote, Italy', 'remote', ['Italy']],
    ['Remote within the EU', 'remote', ['the EU']],
    ['Remote', 'remote', undefined],
    ['Remote - Germany; Remote - France', 'remote', ['Germany', 'France']],
    ['Remote or Emden', undefined, undefined],
    ['Hybrid - Emden', 'hybrid', undefined],
    ['Emden', undefined, undefined],
  ])('reads %j as %s', (name, workplace, remoteFrom) => {
    const { posting } = fromGreenhouse({ ...job, metadata: null, location: { name } });
    expect(posting.workplace).toBe(workplace);
    expect(posting.remoteFrom).toEqual(remoteFrom);
  });

  it('names the offices only when the place is none', () => {
    const places = (name: string | null) => fromGreenhouse({ ...job, location: { name } }).posting.locations;
    const yard = { name: 'Emden, Lower Saxony, Germany', city: 'Emden', region: 'Lower Saxony', country: 'DE' };
    expect(places('Hybrid; Distributed')).toEqual([yard]);
    expect(places(null)).toEqual([yard]);
    expect(places('Leer')).toEqual([{ name: 'Leer' }]);
    expect(places('Leer\r\n Emden,\tGermany ')).toEqual([{ name: 'Leer' }, { name: 'Emden, Germany', country: 'DE' }]);
  });

  it('leaves unknown what is not said', () => {
    const bare = fromGreenhouse({
      title: 'Boatbuilder',
      content: '',
      metadata: null,
      requisition_id: 'See Opening ID',
    });
    expect(bare.posting).toEqual({ title: 'Boatbuilder', sections: [] });
    expect(bare.issues).toEqual([]);
  });

  it('reports fields of another shape and goes on', () => {
    const { posting, issues } = fromGreenhouse({
      title: 'Boatbuilder',
      content: 7,
      location: 'Emden',
      departments: {},
      absolute_url: 'javascript:alert(1)',
      first_published: 'yesterday',
      include_ai_disclaimer: true,
      ai_disclaimer: '<p>We use machines.</p>',
    });
    expect(posting).toEqual({ title: 'Boatbuilder', sections: [] });
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'field-not-imported ai_disclaimer',
      'field-ignored location',
      'field-ignored absolute_url',
      'field-ignored departments',
      'field-ignored first_published',
      'html-not-a-string content',
    ]);
  });

  it('reads the pay blocks of the text, a zone each', () => {
    const block = (title: string, range: string, description = '') =>
      `<div class="pay-input"><div class="description">${description}</div><div class="title">${title}</div><div class="pay-range">${range}</div></div>`;
    const content = `<p>Text</p><div class="content-pay-transparency">${block(
      'Zone A:',
      '<span>$190,800</span><span class="divider">&mdash;</span><span>$267,100 USD</span>',
      '<p>The range is <b>annualized</b>.</p>',
    )}${block('Zone B', '$21.50—$25 USD', 'An hourly wage')}${block('Zone C', '$50—$60')}</div>`;
    expect(fromGreenhouse({ ...job, content }).posting.pay).toEqual([
      { kind: 'salary', label: 'Zone A', currency: 'USD', min: 190_800, max: 267_100, interval: 'year' },
      { kind: 'salary', label: 'Zone B', currency: 'USD', min: 21.5, max: 25, interval: 'hour' },
      { kind: 'salary', label: 'Zone C', text: '$50—$60' },
    ]);
    const fields = [{ min_cents: 100, max_cents: 200, currency_type: 'USD', title: 'Field' }];
    expect(fromGreenhouse({ ...job, content, pay_input_ranges: fields }).posting.pay).toEqual([
      { kind: 'salary', label: 'Field', currency: 'USD', min: 1, max: 2 },
    ]);
  });

  it('locates a place by an office only where there is one of that name', () => {
    const offices = [{ name: 'Portland', location: 'Portland, Maine, United States' }];
    const located = (name: string, more: readonly object[] = []) =>
      fromGreenhouse({ ...job, location: { name }, offices: [...offices, ...more] }).posting.locations;
    expect(located('Portland')).toEqual([{ name: 'Portland', city: 'Portland', region: 'Maine', country: 'US' }]);
    expect(located('Portland, OR')).toEqual([{ name: 'Portland, OR' }]);
    const yard = { name: 'Oslo, OS', location: 'Oslo kommune, Norway' };
    expect(located('Oslo, OS', [yard])).toEqual([{ name: 'Oslo, OS', country: 'NO' }]);
    expect(located('Portland & Oslo, OS', [yard])?.map(({ name }) => name)).toEqual(['Portland', 'Oslo, OS']);
    expect(located('Portland & Bergen', [yard])).toEqual([{ name: 'Portland & Bergen' }]);
    expect(located('Portland', [{ name: 'West', location: 'Portland, Oregon, United States' }])).toEqual([
      { name: 'Portland' },
    ]);
  });

  it('makes the notice about automated decisions a legal section when asked to', () => {
    const noticed = { ...job, include_ai_disclaimer: true, ai_disclaimer: '<p>Machines read <b>first</b>.</p>' };
    const { posting, issues } = fromGreenhouse(noticed, { aiNotice: 'section' });
    const last = posting.sections.at(-1);
    expect(last?.kind).toBe('legal');
    expect(wordsOfPosting({ ...posting, sections: last ? [last] : [] }).join(' ')).toBe('Machines read first.');
    expect(issues).toEqual([]);
    const left = fromGreenhouse(noticed);
    expect(wordsOfPosting(left.posting)).not.toContain('Machines');
    expect(left.issues.map(({ code }) => code)).toEqual(['field-not-imported']);
    const hidden = fromGreenhouse({ ...noticed, include_ai_disclaimer: false }, { aiNotice: 'section' });
    expect(wordsOfPosting(hidden.posting)).not.toContain('Machines');
  });

  it('takes what the site knows better, and checks it', () => {
    const { posting, issues } = fromGreenhouse(job, {
      company: 'Werft Nordlicht',
      resolve: (facts, payload) => ({
        locations: (facts.locations ?? []).map((place) => ({ ...place, country: 'DE' })),
        team: payload === job ? 'Hulls' : 'Another',
        url: 'javascript:alert(1)',
      }),
    });
    expect(posting.company).toEqual({ name: 'Werft Nordlicht' });
    expect(posting.locations?.map(({ country }) => country)).toEqual(['DE', 'DE', 'DE']);
    expect(posting.team).toBe('Hulls');
    expect(posting.url).toBe(job.absolute_url);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['url-refused resolve.url']);
    expect(fromGreenhouse(job, { resolve: () => undefined }).posting.team).toBeUndefined();
  });

  it.each([new Error('no such office'), null])(
    'keeps what was read when the site\u2019s resolver fails: %s',
    (thrown) => {
      const { posting, issues } = fromGreenhouse(job, {
        resolve: () => {
          throw thrown;
        },
      });
      expect(posting).toEqual(fromGreenhouse(job).posting);
      expect(issues).toContainEqual(expect.objectContaining({ code: 'resolve-failed', path: ['resolve'] }));
    },
  );

  it('is not reached through a prototype, a getter or a proxy', () => {
    expect(fromGreenhouse(Object.create(job)).posting.title).toBe('');
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error('trap');
        },
      },
    );
    expect(fromGreenhouse(trap).posting.title).toBe('');
    expect(fromGreenhouse(JSON.parse('{"title":"Boatbuilder","__proto__":{"id":1}}')).posting.id).toBeUndefined();
    expect(({} as { id?: unknown }).id).toBeUndefined();
  });

  it.each([
    ['a list', [job], /This is a list: .* jobsIn/],
    ['the answer of a board', { jobs: [job], meta: { total: 1 } }, /split with jobsIn/],
    ['JSON as text', JSON.stringify(job), /This is a string: parse JSON first/],
    ['a promise', Promise.resolve(job), /await it first/],
    ['the answer of a server', Response.json(job), /answer\.json\(\)/],
    ['nothing', undefined, /not undefined/],
    ['null', null, /not null/],
  ])('says what to pass instead of %s', (_what, value, advice) => {
    const { issues } = fromGreenhouse(value);
    expect(issues.find(({ code }) => code === 'title-missing')?.message).toMatch(advice);
  });

  describeDistrust(fromGreenhouse, job);
});
