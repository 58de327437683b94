import { describe, expect, it } from 'vitest';
import { fromLever, fromRecruitee } from '../../src/import/index.ts';
import { payInBody } from '../../src/import/pay-in-body.ts';
import { paragraph, type SectionKind } from '../../src/posting/index.ts';
import { recruitee } from '../../stories/samples/payloads.ts';

const pay = (texts: readonly string[], kind: SectionKind = 'compensation', heading?: string) =>
  payInBody([{ id: 'a', kind, blocks: texts.map((text) => paragraph(text)), ...(heading ? { heading } : {}) }], 'US');

describe('payInBody', () => {
  it.each([
    [
      'The base salary range for this position is $81,000-$86,000, depending on experience. We add equity.',
      81_000,
      86_000,
    ],
    ['Pay: $60,000 - $97,000/year. You also get a bonus.', 60_000, 97_000, 'year'],
    ['The annual salary is between nothing and all: $140,000 to $250,000 USD.', 140_000, 250_000, 'year'],
    ['Salary Range: $100k – $120k per year, plus a 25% commission plan', 100_000, 120_000, 'year'],
    ['Your pay is $21.50-$25 per hour.', 21.5, 25, 'hour'],
  ])('reads %j', (text, min, max, interval?: string) => {
    const read = { kind: 'salary', currency: 'USD', min, max, ...(interval ? { interval } : {}) };
    expect(pay([text])).toEqual([read]);
  });

  it('lets the heading speak of pay, and reads other currencies', () => {
    expect(pay(['€48.000 bis 60.000 (Kiel)'], 'compensation', 'Gehalt')).toEqual([
      { kind: 'salary', currency: 'EUR', min: 48_000, max: 60_000 },
    ]);
    expect(pay(['€48.000 bis 60.000 (Kiel)'])).toEqual([]);
  });

  it.each([
    [['Salary: $50,000/year - $80,000/year. For Colorado, the salary is $55,000 - $75,000.']],
    [['The salary range is $50,000 - $60,000.', 'In New York the salary range is $70,000 - $80,000.']],
    [['The salary range is $50,000 - $60,000.', 'You get $5,000 for moving.']],
    [['The OTE for this salaried job is $100,000 - $120,000.']],
    [['Your pay is $100,000 - $120,000 OTE.']],
    [['We raised $100,000 - $120,000 in 1990.']],
    [['The salary range is 50,000 - 60,000.']],
    [['The salary is competitive.']],
    [[]],
  ])('leaves %j to the text', (texts) => {
    expect(pay(texts)).toEqual([]);
  });

  it('reads compensation sections only', () => {
    expect(pay(['The salary range is $50,000 - $60,000.'], 'benefits')).toEqual([]);
  });

  it('looks through a long text once', () => {
    const digits = '1'.repeat(2_000_000);
    expect(pay([`Salary ${digits} $${'1 '.repeat(200_000)}`])).toEqual([]);
  });
});

describe('an importer', () => {
  const text = '<h2>Compensation</h2><p>The base salary range for this position is $81,000-$86,000.</p>';

  it('takes pay from the text where no field has it, in the dollars of the country', () => {
    const offer = { title: 'T', description: text, country: 'Canada' };
    expect(fromRecruitee(offer).posting.pay).toEqual([{ kind: 'salary', currency: 'CAD', min: 81_000, max: 86_000 }]);
    expect(fromRecruitee({ ...offer, salary: recruitee.salary }).posting.pay?.[0]?.currency).toBe('EUR');
  });

  it('knows no dollar where the places are in several countries, or in none', () => {
    const posting = {
      text: 'T',
      descriptionBody: text,
      categories: { allLocations: ['Ottawa, Canada', 'Bath, England'] },
    };
    expect(fromLever(posting).posting.pay).toBeUndefined();
    expect(fromLever({ ...posting, categories: {} }).posting.pay).toBeUndefined();
  });
});
