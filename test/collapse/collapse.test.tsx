import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  closest,
  find,
  type Part,
  panelFor,
  recall,
  remember,
  targetOf,
  watchLinks,
} from '../../src/collapse/index.ts';
import { parts } from '../../src/components/parts.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
});

test('the parts that collapsing knows are parts of the contract', () => {
  const known: readonly Part[] = ['root', 'section', 'heading', 'trigger', 'panel', 'controls'];
  expect(known.filter((part) => !(parts as readonly string[]).includes(part))).toEqual([]);
});

test('parts are found up and down the tree', () => {
  document.body.innerHTML = '<div data-part="section"><b data-part="heading"><i></i></b></div>';
  const inner = document.querySelector('i') as Element;
  const section = closest(inner, 'section');
  expect(section?.tagName).toBe('DIV');
  expect(section && find(section, 'heading')?.tagName).toBe('B');
  expect(closest(inner, 'root')).toBeNull();
});

describe('memory', () => {
  test('keeps ids once, in the order in which they were opened, and forgets them', () => {
    expect(recall()).toEqual([]);
    remember(['a'], true);
    remember(['b'], true);
    remember(['a'], true);
    expect(recall()).toEqual(['b', 'a']);
    remember(['b'], false);
    expect(recall()).toEqual(['a']);
    remember(['a'], false);
    expect(recall()).toEqual([]);
  });

  test('is one for each address, the query included', () => {
    history.replaceState(null, '', '/jobs?id=1');
    remember(['a'], true);
    history.replaceState(null, '', '/jobs?id=2');
    expect(recall()).not.toContain('a');
    history.replaceState(null, '', '/jobs?id=1#hash');
    expect(recall()).toContain('a');
  });

  test('does nothing where storage is blocked or full', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(() => remember(['a'], true)).not.toThrow();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    expect(recall()).toEqual([]);
  });
});

describe('links', () => {
  test('the target of a hash, percent-encoded or broken', () => {
    document.body.innerHTML = '<p id="über"></p><p id="%E0%A4%A"></p>';
    expect(targetOf('#%C3%BCber')?.id).toBe('über');
    expect(targetOf('#über')?.id).toBe('über');
    expect(targetOf('#%E0%A4%A')?.id).toBe('%E0%A4%A');
    expect(targetOf('#nothing')).toBeNull();
    expect(targetOf('')).toBeNull();
  });

  test('the panel around a target, or that of the section', () => {
    document.body.innerHTML =
      '<div data-part="section" id="s"><h2 id="h"></h2><div data-part="panel" id="p"><b id="in"></b></div></div><i id="out"></i>';
    const panelOf = (id: string) => panelFor(document.getElementById(id) as Element)?.id;
    expect(['s', 'p', 'in', 'h', 'out'].map(panelOf)).toEqual(['p', 'p', 'p', undefined, undefined]);
  });

  test('are watched until they are not', () => {
    document.body.innerHTML =
      '<b id="t"></b><a href="#t"><i>in</i></a><a href="/elsewhere#t">out</a><a href="#">top</a><a href="#none">none</a>';
    const shown: string[] = [];
    const stop = watchLinks((target) => void shown.push(target.id));
    const click = () => {
      for (const link of document.querySelectorAll('a'))
        link.addEventListener('click', (event) => event.preventDefault());
      document.querySelector('i')?.click();
      for (const link of [...document.querySelectorAll('a')].slice(1)) link.click();
    };
    click();
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(shown).toEqual(['t']);
    history.replaceState(null, '', '#t');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(shown).toEqual(['t', 't']);
    stop();
    click();
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(shown).toEqual(['t', 't']);
  });
});
