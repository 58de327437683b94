import type { ReactNode } from 'react';
import { JobPost } from 'rolecall';
import { fromHtml } from 'rolecall/import';
import { definePosting, type Posting, parsePosting } from 'rolecall/posting';
import { JobPost as StaticJobPost } from 'rolecall/static';

const { posting, issues } = fromHtml('<p>Text</p>', { title: 'Title' });
export const codes: readonly string[] = issues.map((issue) => issue.code);
export const parsed: Posting | undefined = parsePosting({}).posting;
export const defined: Posting = definePosting({ title: 'Title', sections: [{ kind: 'role', blocks: ['Text'] }] });
export const pages: readonly ReactNode[] = [
  <JobPost key="a" posting={posting} defaultOpen={['role']} />,
  <StaticJobPost key="b" posting={posting} headingLevel={2} />,
];

// @ts-expect-error A title is required.
fromHtml('<p>Text</p>', {});
// @ts-expect-error There is no such kind of section.
definePosting({ title: 'Title', sections: [{ kind: 'perks', blocks: [] }] });
// @ts-expect-error A posting is required.
export const bare: ReactNode = <JobPost />;
// @ts-expect-error A mistyped name in the map of components is an error.
export const typo: ReactNode = <StaticJobPost posting={posting} components={{ lnik: 'a' }} />;
