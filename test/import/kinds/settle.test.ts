import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../../src/import/index.ts';

const filler = `<p><b>About us</b></p><p>Nordlicht was founded in 1998 and is a leading provider of lighthouse lamps in 40 countries.</p>`;

function kinds(html: string): readonly string[] {
  return fromHtml(html, { title: 'Lamp keeper' }).posting.sections.map(({ kind }) => kind);
}

describe('an invitation under a heading of another kind', () => {
  test('stays when it does not tell how to apply', () => {
    expect(kinds(`${filler}<p>Sounds like you? We would love to hear from you!</p>`)).toEqual(['intro']);
  });

  test.each([
    ['names the way', 'Sounds like you? Send us your CV and a cover letter.'],
    ['has a link', 'Sounds like you? <a href="https://nordlicht.example/apply">We would love to hear from you!</a>'],
    ['has a date', 'Sounds like you? We would love to hear from you until 30 June!'],
  ])('is a section of its own when it %s', (_, text) => {
    expect(kinds(`${filler}<p>${text}</p>`)).toEqual(['intro', 'process']);
  });
});

describe('wishes', () => {
  const list = '<ul><li>Experience with oil lamps</li><li>Knowledge of optics</li><li>Fluent Finnish</li></ul>';

  test('are the requirements of a post that has no others', () => {
    expect(kinds(`${filler}<p><b>Desirable skills and knowledge</b></p>${list}`)).toContain('skills');
  });

  test('stay wishes beside requirements, and where the heading says nothing else', () => {
    const required = '<p><b>Requirements</b></p><ul><li>3+ years of experience at sea</li></ul>';
    expect(kinds(`${filler}${required}<p><b>Nice to have</b></p>${list}`)).toEqual(['intro', 'skills', 'preferred']);
    expect(kinds(`${filler}<p><b>Nice to have</b></p>${list}`)).toContain('preferred');
  });
});

describe('a paragraph of names', () => {
  test('goes on with the text that it belongs to', () => {
    const teams = '<p><b>Application Security; Payments; Ledger, Risk; Mobile Apps; Rail Scheduling</b></p>';
    const hiring = '<p><b>Our teams</b></p><p>The team that you join works with lamps. These teams are hiring:</p>';
    expect(kinds(`${filler}${hiring}${teams}`)).toEqual(['intro', 'team']);
  });
});
