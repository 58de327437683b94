import { describe, expect, it } from 'vitest';
import { readStyle } from '../../src/import/style.ts';

describe('readStyle', () => {
  it.each([
    ['font-weight: 700', { bold: true }],
    ['FONT-WEIGHT:BOLD', { bold: true }],
    ['font-weight: 600; color: red', { bold: true }],
    ['font-weight: 400', { bold: false }],
    ['font-weight: bolder', { bold: true }],
    ['font-weight: heavy', {}],
    ['font: italic 700 12px serif', { bold: true, italic: true }],
    ['font: 12px serif', { bold: false, italic: false }],
    ['font-style: oblique 10deg', { italic: true }],
    ['text-decoration: underline dotted', { underlined: true, struck: false }],
    ['text-decoration-line: line-through', { underlined: false, struck: true }],
    ['vertical-align: super', { raised: 'super' }],
    ['vertical-align: baseline', { raised: 'none' }],
    ['white-space: pre-wrap', { keepsLines: true }],
    ['display:none', { display: 'none' }],
    ['visibility: collapse', { visible: false }],
    ['mso-list: l0 level2 lfo1', { listLevel: 2 }],
    ['mso-list:Ignore', { isListMarker: true }],
    ['color: red; margin: 0', {}],
    ['', {}],
    [':;:;;', {}],
  ])('reads %j', (style, look) => {
    expect(readStyle(style)).toEqual(look);
  });

  it('lets the last declaration win, but for an important one', () => {
    expect(readStyle('display: none; display: block')).toEqual({ display: 'block' });
    expect(readStyle('display: none !important; display: block')).toEqual({ display: 'none' });
  });

  it('is not misled by what stands in strings, parentheses and comments', () => {
    expect(readStyle('content: ";display:none;"')).toEqual({});
    expect(readStyle('background: url(a;display:none;b); font-weight: 700')).toEqual({ bold: true });
    expect(readStyle('/* display:none; */ font-weight: 700')).toEqual({ bold: true });
    expect(readStyle('content: "\\";display:none;')).toEqual({});
  });

  it('reads a declaration a million times', () => {
    expect(readStyle('font-weight:700;'.repeat(1_000_000))).toEqual({ bold: true });
  });
});
