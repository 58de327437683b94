import { render } from '@testing-library/react';
import { createElement, createRef, type FunctionComponent } from 'react';
import { describe, expect, test } from 'vitest';
import * as accordion from '../../src/accordion/index.ts';
import * as plain from '../../src/components/index.ts';
import { definePosting, type Posting, paragraph, sectionKinds } from '../../src/posting/index.ts';

/** Shows every part: each kind of section, a fact, a way to apply. */
const posting: Posting = definePosting({
  title: 'Engineer',
  lang: 'en',
  workplace: 'remote',
  applyUrl: 'https://jobs.example/apply',
  sections: sectionKinds.map((kind) => ({ kind, heading: `About ${kind}`, blocks: [kind] })),
});

type AnyPart = FunctionComponent<object>;

const parts: Readonly<Record<string, readonly [part: string, element: string]>> = {
  JobPost: ['root', 'ARTICLE'],
  JobPostHeader: ['header', 'HEADER'],
  JobPostFacts: ['facts', 'DL'],
  JobPostSections: ['root', 'DIV'],
  JobPostIntro: ['root', 'DIV'],
  JobPostRole: ['root', 'DIV'],
  JobPostSkills: ['root', 'DIV'],
  JobPostBenefits: ['root', 'DIV'],
  JobPostEeo: ['root', 'DIV'],
  JobPostApply: ['apply', 'DIV'],
  RichText: ['text', 'DIV'],
};

/** Everything that a part does not do to its root element although it should. */
function faultsOf(Part: AnyPart, part: string, element: string): string[] {
  const ref = createRef<HTMLElement>();
  const { container } = render(
    createElement(Part, {
      posting,
      ref,
      className: 'mine',
      id: 'own-id',
      lang: 'de',
      title: 'given',
      'data-test': 'yes',
      blocks: [paragraph('text')],
    } as object),
  );
  const root = container.firstElementChild;
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  check(container.childElementCount === 1, 'not one root element');
  check(root?.tagName === element, `a ${root?.tagName}, not a ${element}`);
  check(ref.current === root, 'ref');
  check(root?.classList.contains('mine') === true, 'className');
  check(root?.getAttribute('data-test') === 'yes', 'data attributes');
  check(root?.id === 'own-id', 'id');
  check(root?.getAttribute('lang') === 'de', 'lang of the caller before that of the post');
  check(root?.getAttribute('title') === 'given', 'title');
  check(root?.getAttribute('data-part') === part, 'data-part');
  check(root?.hasAttribute('data-rolecall') === true, 'data-rolecall');
  const known = /^(?:class|id|lang|title|dir|data-(?:part|rolecall|test))$/;
  check(root?.getAttributeNames().every((name) => known.test(name)) === true, 'an attribute that nobody asked for');
  return faults;
}

describe.each(Object.entries({ static: plain, accordion }))('%s', (_, entry) => {
  test('every component is checked below', () => {
    const components = Object.keys(entry).filter((name) => /^(?:JobPost|RichText)/.test(name));
    expect(components.filter((name) => name !== 'JobPostState').toSorted()).toEqual(Object.keys(parts).toSorted());
  });

  test.each(Object.entries(parts))('%s', (name, [part, element]) => {
    expect(faultsOf(entry[name as keyof typeof entry] as unknown as AnyPart, part, element)).toEqual([]);
  });
});

test('a part that keeps its props to itself is found', () => {
  const Careless = () => createElement('div', { 'data-part': 'root' });
  expect(faultsOf(Careless, 'root', 'DIV')).toEqual(
    expect.arrayContaining(['ref', 'className', 'data attributes', 'id', 'data-rolecall']),
  );
});
