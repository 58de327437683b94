import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { markHeadings } from '../../src/import/headings.ts';
import { apart, b, br, duties, h, headingTexts, hr, link, nested, p, prose, strong, ul, wordsOf } from './drafts.ts';

type Case = readonly [name: string, drafts: readonly Draft[], headings: readonly string[]];

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (_name, drafts, headings) => {
    const marked = markHeadings(drafts);
    expect(headingTexts(marked)).toEqual(headings);
    expect(wordsOf(marked.map(({ block }) => block))).toEqual(wordsOf(drafts.map(({ block }) => block)));
  });
}

describe('forms of headings', () => {
  check([
    [
      'h1 to h6 at odd levels',
      [h(1, 'The keeper'), prose, h(4, 'Your nights'), duties, h(2, 'Your pay'), prose],
      ['The keeper', 'Your nights', 'Your pay'],
    ],
    [
      'a heading tag on two lines is one heading',
      [h(2, 'Lighthouse keeper', br, 'Skerry North'), prose],
      ['Lighthouse keeper Skerry North'],
    ],
    [
      'heading tags with a full stop where all have one',
      [h(3, 'Who we are.'), prose, h(3, 'What you do.'), prose, h(3, 'What we give.'), prose],
      ['Who we are.', 'What you do.', 'What we give.'],
    ],
    ['a heading tag that exclaims', [h(2, 'Keep the light with us!'), prose], ['Keep the light with us!']],
    [
      'titles of the lists inside a list',
      [nested(['At sea', 'Steer the boat', 'Read the waves'], ['On land:', 'Write the log', 'Mend the nets'])],
      ['At sea', 'On land'],
    ],
    ['one title with a colon inside a list', [nested(['You are:', 'Patient', 'Calm'])], ['You are']],
    [
      'titles of different looks over one another',
      [b('Your life at Nordlicht'), b('Your work:'), b('Keeping the northern light'), prose],
      ['Your life at Nordlicht', 'Your work', 'Keeping the northern light'],
    ],
    [
      'labelled phases over prose',
      [b('Month one: lamp and log'), prose, b('Month two: boat and crew'), prose],
      ['Month one: lamp and log', 'Month two: boat and crew'],
    ],
    [
      'a plain title over a plain sub-title',
      [prose, apart('The crew'), prose, apart('Your tasks'), p('Lamp and log'), duties],
      ['The crew', 'Your tasks', 'Lamp and log'],
    ],
    [
      'typed rules around',
      [p('--- Your tasks ---'), duties, p('=== Your pay ==='), duties],
      ['Your tasks', 'Your pay'],
    ],
    [
      'stars and underscores around',
      [p('*Your tasks*'), duties, p('__Your pay__'), duties],
      ['Your tasks', 'Your pay'],
    ],
    ['a star that leads to a note', [b('Your pay *'), prose, b('Your boat*'), prose], ['Your pay *', 'Your boat*']],
    [
      'numbered lines over prose',
      [p('1. Your tasks'), prose, p('2. Your pay'), prose],
      ['1. Your tasks', '2. Your pay'],
    ],
    ['a name with a sign', [b('Writing C #'), prose], ['Writing C #']],
    ['an emoji with a skin tone stays', [b('👋🏽 Who we are'), prose], ['👋🏽 Who we are']],
    ['nothing but marks and a word', [b('🚀 ✨ Who we are 🚀'), prose], ['Who we are 🚀']],
    ['a plain line that the lexicons know, in running text', [prose, p('About the team'), prose], ['About the team']],
    ['two dots after a lead-in', [prose, b('In your third month..'), duties], ['In your third month..']],
    ['a name at the very start over facts', [p('Nordlicht'), p('Place: Skerry'), p('Hours: 38'), prose], ['Nordlicht']],
    [
      'the name of an API field, also when nothing follows',
      [h(0, 'Night work:'), duties, h(0, 'Anything else')],
      ['Night work', 'Anything else'],
    ],
    ['a bold paragraph', [b('Who we are'), prose, b('What you do'), duties], ['Who we are', 'What you do']],
    ['bold with the colon outside', [p(strong('Scope of work'), ':'), duties], ['Scope of work']],
    ['bold in two pieces', [p(strong('T'), strong('elework')), prose], ['Telework']],
    ['an emoji before bold', [p('🚀 ', strong('Where this leads')), prose], ['Where this leads']],
    ['an underlined paragraph', [{ ...p('Your watch'), underlined: true }, duties], ['Your watch']],
    ['capitals', [p('YOUR TASKS'), duties, p('WIR BIETEN'), prose], ['YOUR TASKS', 'WIR BIETEN']],
    ['Markdown', [p('## Your tasks'), duties], ['Your tasks']],
    [
      'a plain lead-in of at most eight words before a list',
      [prose, p('In your first month you will:'), duties],
      ['In your first month you will'],
    ],
    ['a lead-in that trails off', [prose, b('In your second month…'), duties], ['In your second month…']],
    ['a plain short line before a list', [prose, p('Nice to have'), duties], ['Nice to have']],
    [
      'a plain question before a list',
      [prose, p('What do we expect from you?'), duties],
      ['What do we expect from you?'],
    ],
    [
      'a long bold line with a colon before a list',
      [prose, b('As the only keeper of the northern light you will, on every single night:'), duties],
      ['As the only keeper of the northern light you will, on every single night'],
    ],
    [
      'the first line of a paragraph',
      [p(strong('Who we are'), br, 'We keep the lights of the whole northern coast burning.')],
      ['Who we are'],
    ],
    [
      'a bold line inside a paragraph',
      [p('We keep lights.', br, strong('What you do'), br, 'You keep the lights.')],
      ['What you do'],
    ],
    [
      'a label whose value follows on the next line',
      [b('Travel required:'), p('None'), p('Hours per week:'), p('38')],
      ['Travel required', 'Hours per week'],
    ],
    ['a plain label over an amount', [prose, p('Yearly base pay'), p('$84,000—$99,000 USD')], ['Yearly base pay']],
    [
      'a title at the very start',
      [p('Job offer'), b('The northern light'), prose],
      ['Job offer', 'The northern light'],
    ],
    [
      'lone bullets over text, three times',
      [ul('Keep the lamp'), prose, ul('Know the fog'), prose, ul('Call the harbour'), prose],
      ['Keep the lamp', 'Know the fog', 'Call the harbour'],
    ],
    [
      'plain lines in gaps, twice',
      [prose, apart('About the crew'), prose, apart('About the light'), prose],
      ['About the crew', 'About the light'],
    ],
    [
      'plain first lines of paragraphs, twice',
      [
        prose,
        p(
          'First round – a call',
          br,
          'You meet the harbour master for a short call and ask whatever you would like to know.',
        ),
        p(
          'Second round – a visit',
          br,
          'You climb the tower with us and see for yourself how the lamp, the log and the fog horn work.',
        ),
      ],
      ['First round – a call', 'Second round – a visit'],
    ],
  ]);
});

describe('languages and scripts', () => {
  check([
    [
      'German compounds',
      [b('Aufgabenschwerpunkte und Verantwortungsbereiche'), duties, b('Einstellungsvoraussetzungen:'), duties],
      ['Aufgabenschwerpunkte und Verantwortungsbereiche', 'Einstellungsvoraussetzungen'],
    ],
    ['French with a space before the colon', [b('Votre mission :'), duties], ['Votre mission']],
    ['Spanish question', [b('¿Qué harás?'), duties], ['¿Qué harás?']],
    ['Polish lead-in', [prose, p('Oferujemy:'), duties], ['Oferujemy']],
    ['Czech capitals', [p('CO NABÍZÍME'), duties], ['CO NABÍZÍME']],
    ['Japanese brackets stay', [p('【仕事内容】'), prose, p('【応募資格】'), duties], ['【仕事内容】', '【応募資格】']],
    [
      'Japanese square',
      [p('■勤務地'), p('北の岬の灯台です。船で二十分ほどかかりますので、荷物はなるべく少なくしてください。')],
      ['勤務地'],
    ],
    ['Japanese lead-in with a wide colon', [prose, p('歓迎するスキル：'), duties], ['歓迎するスキル']],
    ['Chinese bold', [p(strong('岗位职责')), duties], ['岗位职责']],
    ['Korean plain line before a list', [prose, p('자격 요건'), duties], ['자격 요건']],
    ['Arabic bold question', [b('ماذا ستفعل؟'), duties], ['ماذا ستفعل؟']],
    ['Hebrew lead-in', [prose, p('דרישות התפקיד:'), duties], ['דרישות התפקיד']],
  ]);
});

describe('what only looks like a heading', () => {
  check([
    ['a run-in label', [p(strong('Pay:'), ' 84,000 a year'), p(strong('Where'), ': on the rock'), prose], []],
    ['a bold sentence', [b('Hiring is for people who live within a day by boat of the northern light.'), prose], []],
    ['a bold list of names', [b('Lamp; Fog horn; Log book; Boat house; Radio; Weather; Stores'), prose], []],
    ['bold names in a row', [b('Northern light'), b('Southern light'), b('Eastern light'), prose], ['Eastern light']],
    ['facts in a row', [b('Place: Skerry'), b('Start: May 2031'), b('Pay: 84,000'), prose], []],
    ['one bold fact', [prose, b('Place: Skerry'), prose], []],
    ['a bold slogan at the end', [prose, b('Come and keep the light burning')], []],
    ['a heading tag with nothing under it', [prose, h(3, 'Apply now!')], []],
    [
      'a paragraph in a heading tag',
      [
        h(2, 'We keep the lights of the coast. It is quiet work, and it asks for patience and for a steady hand.'),
        prose,
      ],
      [],
    ],
    [
      'every paragraph in one level of tag',
      [
        h(4, 'We keep the lights of the coast. It is quiet work, and it asks for patience.'),
        h(4, 'You live on the rock. A boat comes once in a week and brings the post.'),
        h(4, 'Bring a warm coat'),
        h(4, 'Write to the harbour master. She answers within a week.'),
      ],
      [],
    ],
    ['a sentence in a heading tag', [prose, h(3, 'This job is offered by Nordlicht.'), prose], []],
    ['heading tags in a row', [prose, h(3, 'Free boat.'), h(3, 'Warm coat.'), h(3, 'Long nights.'), prose], []],
    [
      'bullets in heading tags',
      [h(3, 'What we give'), h(3, '- A free boat'), h(3, '- A coat'), duties],
      ['What we give'],
    ],
    ['one item that goes on in its list', [nested(['Knowledge of tides and of', 'Weather', 'Stars'])], []],
    ['items of which one has a list', [nested(['At sea', 'Steer'], ['Keep the log'])], []],
    ['one bold fact with a number', [b('Post: 4711'), b('Who we are'), prose], ['Who we are']],
    [
      'a long bold fact over a heading',
      [b('This job reports to: Harbour Master'), b('Who we are'), prose],
      ['Who we are'],
    ],
    [
      'items whose lines are broken',
      [
        ul('Trim the wick and the'),
        p('lamp of the light'),
        ul('Log the ships and the'),
        p('boats in the bay'),
        ul('Call the harbour and the'),
        p('coast guard in fog'),
      ],
      [],
    ],
    ['a known word straight under a heading', [b('Location'), p('Remote'), prose], ['Location']],
    ['a known word with a mark before it', [prose, p('> Benefits'), prose], []],
    ['an abbreviation in capitals', [prose, p('GMDS'), prose], []],
    ['a bold amount', [prose, b('$84,000—$99,000 USD'), prose], []],
    ['a bold link', [prose, p(strong(link('https://nordlicht.example/life', 'Life on the rock'))), prose], []],
    ['hashtags and rules', [prose, p('#LI-Remote'), prose, b('________'), prose, b('#night #sea'), prose], []],
    ['an address after a colon', [prose, p('Apply here:'), p('https://nordlicht.example/apply')], []],
    ['a remark in brackets', [prose, b('(for keepers of the second watch)'), prose], []],
    [
      'a lead-in of more than eight words',
      [prose, p('Over the course of your very first winter here you will:'), duties],
      [],
    ],
    ['a plain short line between paragraphs', [prose, p('By Maren Holt'), prose], []],
    ['a greeting', [prose, p('Kind regards,'), p('Maren Holt')], []],
    [
      'capitals in a row',
      [prose, p('EQUAL CHANCES ARE THE LAW'), p('NOTICE OF RIGHTS FOR KEEPERS'), p('SAFETY AT SEA'), prose],
      [],
    ],
    [
      'emoji bullets',
      [prose, p('🏖 thirty days of leave'), p('🎉 a feast in spring'), p('🏡 a house on the rock'), prose],
      [],
    ],
    ['one lone bullet', [prose, ul('Keep the lamp'), prose], []],
    ['a literal escape', [prose, b('\\n'), prose], []],
    ['nothing at all', [], []],
  ]);
});

describe('consistency within a post', () => {
  const long = b('Everything that we would love to hear from you about lamps and logs and boats');
  check([
    ['a long bold line alone is none', [prose, long, prose], []],
    [
      'three sure ones of the same look make it one',
      [b('Who we are'), prose, b('What you do'), prose, b('What we give'), prose, long, prose],
      [
        'Who we are',
        'What you do',
        'What we give',
        'Everything that we would love to hear from you about lamps and logs and boats',
      ],
    ],
  ]);
});

describe('a plain line in running text', () => {
  const french = [prose, p('Votre profil'), prose];
  it('is known by the lexicon of the stated language', () => {
    expect(headingTexts(markHeadings(french, 'fr-CA'))).toEqual(['Votre profil']);
  });

  it('is not looked for in every language', () => {
    expect(headingTexts(markHeadings(french))).toEqual([]);
  });
});

describe('a bold sentence over a list', () => {
  const sentence = b('We give you more than a lamp.');
  check([
    ['is none by itself', [prose, sentence, duties], []],
    [
      'is one where others of its look are sure',
      [b('Who we are'), prose, b('What you do'), prose, b('What you know'), prose, sentence, duties],
      ['Who we are', 'What you do', 'What you know', 'We give you more than a lamp.'],
    ],
    [
      'is none over prose',
      [b('Who we are'), prose, b('What you do'), prose, b('You'), prose, sentence, prose],
      ['Who we are', 'What you do', 'You'],
    ],
  ]);
});

describe('what a marked draft holds', () => {
  it('cuts a paragraph at its heading and keeps the gap on the first piece', () => {
    const draft: Draft = {
      ...p('Lights.', br, strong('What you do'), br, 'You keep ', strong('the lamp'), '.', br, 'And the log.'),
      separated: true,
      zone: 'content-intro',
    };
    const [before, title, after] = markHeadings([draft, prose]);
    expect(before).toEqual({ ...p('Lights.'), separated: true, zone: 'content-intro' });
    expect(title?.block).toEqual({ type: 'heading', depth: 1, children: [{ type: 'text', value: 'What you do' }] });
    expect(title?.separated).toBeUndefined();
    expect(after).toEqual({ ...p('You keep ', strong('the lamp'), '.', br, 'And the log.'), zone: 'content-intro' });
  });

  it('reopens the marks of a line that is cut off', () => {
    const [, after] = markHeadings([
      p(strong('Who we are', br, 'We keep the lights of the coast, all year and in every weather.')),
    ]);
    expect(after).toEqual(p(strong('We keep the lights of the coast, all year and in every weather.')));
  });

  it('drops the boldness of a whole line but keeps a link in a heading tag', () => {
    const [plain, linked] = markHeadings([
      h(2, strong('Who we are')),
      h(3, 'Life at ', link('https://nordlicht.example/', 'Nordlicht'), ':'),
      prose,
    ]);
    expect(plain?.block).toMatchObject({ children: [{ type: 'text', value: 'Who we are' }] });
    expect(linked?.heading?.text).toBe('Life at Nordlicht');
    expect(linked?.block).toMatchObject({
      children: [{ value: 'Life at ' }, { type: 'link', url: 'https://nordlicht.example/' }],
    });
  });

  it('leaves a draft without a heading as it is', () => {
    const drafts = [prose, hr, duties];
    expect(markHeadings(drafts)).toEqual(drafts);
    expect(markHeadings(drafts)[0]?.block).toBe(prose.block);
  });

  it('turns a paragraph in a heading tag into a paragraph without a level', () => {
    const [first] = markHeadings([h(2, 'We keep lights. It is quiet work, and it asks for a steady hand.'), prose]);
    expect(first).toEqual(p('We keep lights. It is quiet work, and it asks for a steady hand.'));
  });

  it('keeps language and direction', () => {
    const draft: Draft = { block: { type: 'paragraph', lang: 'ar', dir: 'rtl', children: [strong('ماذا ستفعل؟')] } };
    expect(markHeadings([draft, duties])[0]?.block).toMatchObject({ type: 'heading', lang: 'ar', dir: 'rtl' });
  });

  it('ranks by form: the tag first, then bold, then the plain lead-in', () => {
    const ranks = markHeadings([
      h(0, 'A name'),
      duties,
      h(2, 'A tag'),
      duties,
      h(3, 'A lower tag'),
      duties,
      b('A bold line'),
      duties,
      b('A bold label:'),
      duties,
      p('A lead-in:'),
      duties,
    ]).flatMap(({ heading }) => heading?.rank ?? []);
    expect(ranks).toHaveLength(6);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(ranks).size).toBe(6);
  });

  it('takes only tags in an exported section', () => {
    const section = { index: 0 };
    const drafts = [h(2, 'Who we are'), b('Bold words'), duties, h(5, 'Deep')].map((draft) => ({ ...draft, section }));
    const marked = markHeadings(drafts);
    expect(headingTexts(marked)).toEqual(['Who we are', 'Deep']);
    expect(marked[1]).toEqual(drafts[1]);
    expect(marked[3]?.block).toMatchObject({ type: 'heading', depth: 3 });
  });
});
