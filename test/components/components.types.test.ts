import type { ComponentType } from 'react';
import { expectTypeOf, test } from 'vitest';
import type { Components, JobPostProps, LinkProps } from '../../src/components/index.ts';
import type { Node } from '../../src/posting/index.ts';

// Types are checked by the compiler (`npm run typecheck`), which fails on an expected error that is none.

test('the map has a component for every node, the section shell and the two slots', () => {
  expectTypeOf<keyof Components>().toEqualTypeOf<Node['type'] | 'section' | 'header' | 'apply'>();
  expectTypeOf<Required<Components>['link']>().toEqualTypeOf<ComponentType<LinkProps>>();
});

test('a map of one component is a map', () => {
  const components: Components = { link: ({ href, children }) => `${href} ${children}` };
  expectTypeOf(components).toExtend<JobPostProps['components']>();
});

test('a typo is a compile error', () => {
  const right: JobPostProps['components'] = { link: () => null, section: ({ children }) => children };
  // @ts-expect-error the node is called `link`.
  const wrong: JobPostProps['components'] = { lnik: () => null };
  expectTypeOf([right, wrong]).toBeArray();
});

test('a component that needs more than it is given is a compile error', () => {
  const greedy = (_: { readonly href: string; readonly track: string }) => null;
  // @ts-expect-error `track` is not given.
  const wrong: JobPostProps['components'] = { link: greedy };
  expectTypeOf(wrong).not.toBeAny();
});

test('what a part decides itself is no attribute', () => {
  // @ts-expect-error the sections are the children.
  const children: JobPostProps = { posting: { title: '', sections: [] }, children: 'x' };
  // @ts-expect-error content is never HTML.
  const html: JobPostProps = { posting: { title: '', sections: [] }, dangerouslySetInnerHTML: { __html: '' } };
  expectTypeOf([children, html]).toBeArray();
});
