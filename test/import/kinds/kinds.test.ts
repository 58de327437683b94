import { describe, expect, test, vi } from 'vitest';
import { judgeKinds } from '../../../src/import/kinds.ts';
import { plainText, sectionKinds } from '../../../src/posting/index.ts';
import { judged as given } from '../drafts.ts';
import { kindOf, kindsOf, post } from './posts.ts';

const equal =
  'Nordlicht is an equal opportunity employer. We do not discriminate on the basis of race, religion, color, national origin, gender, sexual orientation, age, marital status, veteran status or disability status.';

const whole = `
  # About us
  Nordlicht was founded in 1998 and is a leading provider of lighthouse lamps in more than 40 countries.
  # About the role
  We are looking for a Lamp Keeper to join our northern station.
  # What you will do
  - Maintain the lamp and its lenses
  - Manage supplies and work with the harbour
  - Ensure that the log is complete
  # Requirements
  - 3+ years of experience with oil lamps
  - Strong communication skills
  - Ability to work independently
  # Nice to have
  - Experience with Fresnel lenses
  # Benefits
  - Health insurance and pension plan
  - 30 days of paid vacation
  The base salary range for this role is $61,000 to $78,000 per year.
  ${equal}
  If you need a reasonable accommodation during the application process, please contact access@nordlicht.example.
  Offers are contingent upon a background check.`;

describe('a whole post', () => {
  test('has its parts in order, notices without a heading too', () => {
    expect(kindsOf(post(whole))).toEqual([
      'intro',
      'role',
      'responsibilities',
      'skills',
      'preferred',
      'benefits',
      'compensation',
      'eeo',
      'accommodation',
      'legal',
    ]);
  });

  test('is judged alike every time', () => {
    const marked = post(whole);
    expect(judgeKinds(marked, { title: 'Lamp keeper' })).toEqual(judgeKinds(marked, { title: 'Lamp keeper' }));
  });

  test('keeps every draft, in order and unchanged', () => {
    const marked = post(whole);
    const judged = judgeKinds(marked, { title: 'Lamp keeper' });
    expect(judged.map(({ block }) => block)).toEqual(marked.map(({ block }) => block));
  });

  test('has a kind and a confidence between 0 and 1 for every draft', () => {
    for (const { kind, confidence } of judgeKinds(post(whole), { title: 'Lamp keeper' })) {
      expect(sectionKinds).toContain(kind);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

test('a post without any heading is understood from its blocks', () => {
  const apart = post(whole).filter(({ heading }) => heading === undefined);
  const kinds = kindsOf(apart);
  for (const kind of ['intro', 'role', 'benefits', 'compensation', 'eeo', 'accommodation', 'legal'] as const) {
    expect(kinds).toContain(kind);
  }
});

test('a heading has the kind of what it introduces, and a list is of one kind', () => {
  const judged = judgeKinds(post(whole), { title: 'Lamp keeper' });
  judged.forEach(({ heading, kind }, index) => {
    if (heading !== undefined) expect(judged[index + 1]?.kind).toBe(kind);
  });
});

test('a notice inside the text below a heading is split off', () => {
  const text = `# Benefits\n- Health insurance\n- Paid vacation\n- Pension plan\n${equal}`;
  expect(kindsOf(post(text))).toEqual(['benefits', 'eeo']);
  expect(kindsOf(post(text.replace(equal, 'Dental insurance and parental leave are included, too.')))).toEqual([
    'benefits',
  ]);
});

test('an English notice below a German post is understood, whatever language is stated', () => {
  const german = `
    # Deine Aufgaben
    - Du pflegst die Lampe und ihre Linsen
    - Du führst das Logbuch und arbeitest eng mit dem Hafen zusammen
    # Dein Profil
    - Du hast mehrere Jahre Erfahrung mit Öllampen
    - Abgeschlossene Ausbildung und sehr gute Deutschkenntnisse
    ${equal}`;
  for (const context of [{}, { lang: 'de' }, { lang: 'de-AT' }, { lang: 'en' }]) {
    expect(kindsOf(post(german), context)).toEqual(['responsibilities', 'skills', 'eeo']);
  }
});

test('an unknown language still has an English heading, a notice and an amount', () => {
  const marked = post(`# Requirements\n- Labai geri įgūdžiai\n- Patirtis\n${equal}`);
  expect(kindOf(marked, 'Patirtis', { lang: 'lt' })).toBe('skills');
  expect(kindOf(marked, 'equal opportunity', { lang: 'lt' })).toBe('eeo');
});

describe('classify', () => {
  test('overrules and is told what it overrules', () => {
    const classify = vi.fn(({ heading }) => (heading === 'Benefits' ? ('team' as const) : undefined));
    const marked = post('# Requirements\n- 3+ years of experience\n# Benefits\n- Health insurance');
    const judged = judgeKinds(marked, { title: 'Lamp keeper', classify });
    expect(judged.map(({ kind }) => kind)).toEqual(['skills', 'skills', 'team', 'team']);
    expect(judged.at(-1)?.confidence).toBe(1);
    expect(classify).toHaveBeenCalledWith({
      heading: 'Benefits',
      text: 'Health insurance',
      kind: 'benefits',
      confidence: expect.any(Number),
    });
  });

  test('that throws or answers with no kind changes nothing', () => {
    const marked = post('# Benefits\n- Health insurance');
    const kinds = kindsOf(marked);
    expect(kindsOf(marked, { classify: () => 'perks' as never })).toEqual(kinds);
    expect(
      kindsOf(marked, {
        classify: () => {
          throw new Error('no');
        },
      }),
    ).toEqual(kinds);
  });
});

test('a kind that the source states is taken as it is', () => {
  const [draft] = post(equal);
  const marked = draft === undefined ? [] : [{ ...draft, section: { index: 0, kind: 'team' as const } }];
  const [judged] = judgeKinds(marked, { title: '', classify: () => 'intro' });
  expect(judged).toMatchObject({ kind: 'team', confidence: 1 });
});

test('explains itself when asked, for a person', () => {
  const marked = post(whole);
  const eeo = judgeKinds(marked, { title: 'Lamp keeper', explain: true }).find(
    ({ block }) => plainText(block) === equal,
  );
  expect(eeo?.reason).toMatch(/equal opportunity/);
  expect(judgeKinds(marked, { title: 'Lamp keeper' }).every(({ reason }) => reason === '')).toBe(true);
});

test('posts with nothing in them have nothing to judge', () => {
  expect(judgeKinds([], { title: '' })).toEqual([]);
  expect(kindsOf([given('intro', { block: { type: 'thematicBreak' } })])).toHaveLength(1);
});

test('very long posts and odd characters are judged', () => {
  const odd = `${'\ud800'} ${'word '.repeat(20_000)}\u0000 ß ﬁ ＡＢＣ ${'7'.repeat(5_000)} $ $ $`;
  expect(kindsOf(post(`# Benefits\n${odd}`))).toHaveLength(1);
  const many = post(Array.from({ length: 3_000 }, () => '# Benefits\n- Health insurance').join('\n'));
  expect(new Set(kindsOf(many))).toEqual(new Set(['benefits']));
});
