import { describe, expect, it } from 'vitest';
import { readPay } from '../../src/import/pay-text.ts';

describe('readPay', () => {
  it.each([
    ['$19.00 - $27.00 / hr', 'US', { currency: 'USD', min: 19, max: 27, interval: 'hour' }],
    ['$160,000+', 'US', { currency: 'USD', min: 160_000 }],
    ['$123,684—$254,644 USD', undefined, { currency: 'USD', min: 123_684, max: 254_644 }],
    ['up to CA$90k per year', undefined, { currency: 'CAD', max: 90_000, interval: 'year' }],
    ['€ 48.000 – 60.000 pro Jahr', undefined, { currency: 'EUR', min: 48_000, max: 60_000, interval: 'year' }],
    ['60 000 PLN', undefined, { currency: 'PLN', min: 60_000, max: 60_000 }],
    ["CHF 90'000.50 annually", undefined, { currency: 'CHF', min: 90_000.5, max: 90_000.5, interval: 'year' }],
    ['£50-60k', undefined, { currency: 'GBP', min: 50_000, max: 60_000 }],
    ['12,50 € par heure', undefined, { currency: 'EUR', min: 12.5, max: 12.5, interval: 'hour' }],
    ['from 2.500 EUR monatlich', undefined, { currency: 'EUR', min: 2500, interval: 'month' }],
  ])('reads %j in %s', (words, country, pay) => {
    expect(readPay(words, country)).toEqual({ kind: 'salary', ...pay });
  });

  it.each([
    ['$19 - $27', undefined],
    ['$19 - $27', 'MX'],
    ['Competitive', 'US'],
    ['$50,000 or €45,000', 'US'],
    ['$50k, 10% bonus and 401k', 'US'],
    ['$50k - $60k plus a bonus', 'US'],
    ['15% of sales', 'US'],
    ['$90 down to $20', 'US'],
    [`€5 ${'x'.repeat(300)}`, undefined],
  ])('keeps the words of %j in %s', (words, country) => {
    expect(readPay(words, country)).toEqual({ kind: 'salary', text: words });
  });
});
