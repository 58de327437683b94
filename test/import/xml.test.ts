import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/import/xml.ts';

const read = (source: string) => readXml(source, new Set(['html']));

describe('readXml', () => {
  it('reads elements, lists, references and CDATA', () => {
    expect(
      read(
        '<?xml version="1.0"?><!-- no <a> --><feed x="1 > 0"><job id=\'2\'><id>1</id><name>A &amp; B &#38; &#x43; &copy;</name><empty/></job><job><name><![CDATA[<b> & ]]></name></job></feed>',
      ),
    ).toEqual({ feed: { job: [{ id: '1', name: 'A & B & C &copy;', empty: '' }, { name: '<b> &' }] } });
  });

  it.each([
    ['<html><![CDATA[<p>a</html>b</p>]]></html>', '<p>a</html>b</p>'],
    ['<html>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</html>', '<p>a &amp; b</p>'],
    ['<html><p>a</p></html>', '<p>a</p>'],
    ['<html/>', ''],
    ['<html><p>never closed', '<p>never closed</job>'],
  ])('takes HTML out of %s', (source, html) => {
    expect(read(`<job>${source}</job>`)).toEqual({ job: { html } });
  });

  it('expands no entities of the source, and closes what is not closed', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x><y>&b;</y><z>1';
    expect(read(bomb)).toEqual({ x: { y: '&b;', z: '1' } });
    expect(read('<a><b>1</a><c>2</c>')).toEqual({ a: { b: '1' }, c: '2' });
    expect(read('</a>text')).toBe('text');
  });

  it('has no prototype to reach', () => {
    const value = read('<a><__proto__><polluted>1</polluted></__proto__></a>');
    expect(Object.hasOwn((value as { a: object }).a, '__proto__')).toBe(true);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it('never throws, however deep or broken', () => {
    expect(() => read('<a>'.repeat(100_000))).not.toThrow();
    expect(() => read('<a "'.repeat(50_000))).not.toThrow();
    const pieces = fc.constantFrom(
      '<a>',
      '</a>',
      '<html>',
      '</html>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '"',
      '<',
      '>',
      '&#0;',
      '&#xd800;',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        expect(JSON.parse(JSON.stringify(read(list.join(''))))).toEqual(read(list.join('')));
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});
