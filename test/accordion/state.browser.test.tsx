import { useState } from 'react';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { JobPost, JobPostApply, type JobPostProps, JobPostSections, JobPostState } from '../../src/accordion/index.ts';
import { definePosting, type Posting } from '../../src/posting/index.ts';
import { leave, type Mode, posting, renderAgain, settled, visit } from '../browser/page.ts';
import { takeOver } from '../set-up/take-over.tsx';

const mode: Mode = { name: 'accordion', entry: 'accordion', hydrates: true, enhanced: false };
const all = ['about-us', 'the-role', 'über-uns'];

beforeEach(() => sessionStorage.clear());
afterEach(leave);

describe('controlled', () => {
  test('open says which sections are open, from the first paint on', async () => {
    const page = await visit(mode, { open: ['the-role'] });
    expect(page.closed()).toEqual(['about-us', 'über-uns']);
    expect(page.main.querySelector('[data-part=root]')).toHaveAttribute('data-default-open', 'job-the-role');
    await renderAgain({ open: ['about-us'] });
    expect(page.closed()).toEqual(['the-role', 'über-uns']);
  });

  test('asks with the ids of the posting, for every way to open a section', async () => {
    const asked: string[][] = [];
    const onOpenChange = (ids: string[]) => void asked.push(ids);
    const page = await visit(mode, { open: ['the-role'], onOpenChange });
    await userEvent.click(page.trigger('about-us'));
    await userEvent.click(page.trigger('the-role'));
    await userEvent.click(page.control());
    page.panel('über-uns').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    location.hash = '#job-about-us';
    await settled();
    expect(asked).toEqual([['the-role', 'about-us'], [], all, ['the-role', 'über-uns'], ['the-role', 'about-us']]);
  });

  test('goes back to what is rendered when the request is refused, also for what the browser has opened', async () => {
    const page = await visit(mode, { open: [], onOpenChange: () => undefined });
    await userEvent.click(page.trigger('about-us'));
    expect(page.closed()).toEqual(all);
    page.panel('about-us').dispatchEvent(new Event('beforematch', { bubbles: true }));
    page.panel('about-us').removeAttribute('hidden');
    await settled();
    expect(page.closed()).toEqual(all);
  });

  test('remembers nothing of its own', async () => {
    const page = await visit(mode, { defaultOpen: [] });
    await userEvent.click(page.trigger('the-role'));
    expect((await visit(mode, { open: [] })).closed()).toEqual(all);
  });
});

describe('uncontrolled', () => {
  test('says what the reader does, and two requests before a render both count', async () => {
    const onOpenChange = vi.fn();
    const page = await visit(mode, { defaultOpen: [], onOpenChange });
    page.panel('the-role').dispatchEvent(new Event('beforematch', { bubbles: true }));
    page.panel('about-us').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await settled();
    expect(page.closed()).toEqual(['über-uns']);
    expect(onOpenChange.mock.calls).toEqual([[['the-role']], [['the-role', 'about-us']]]);
  });

  test('triggers that a script uses all at once all count, and one that is used twice is as it was', async () => {
    const onOpenChange = vi.fn();
    const page = await visit(mode, { defaultOpen: all, onOpenChange });
    for (const id of [...all, 'the-role']) (page.trigger(id) as HTMLElement).click();
    await settled();
    expect(page.closed()).toEqual(['about-us', 'über-uns']);
    expect(onOpenChange).toHaveBeenLastCalledWith(['the-role']);
  });

  test('another posting in the same place starts as its own sections ask', async () => {
    const page = await visit(mode, { defaultOpen: [] });
    await userEvent.click(page.trigger('about-us'));
    const other = definePosting({
      title: 'Other',
      sections: ['One', 'Two'].map((name) => ({ kind: 'role', heading: name, blocks: [name] })),
    });
    await renderAgain({ posting: other, defaultOpen: ['two'] });
    expect(page.closed()).toEqual(['one']);
  });
});

describe('a page that was sent open', () => {
  test('does not close what the reader looks at, and does not move it', async () => {
    const long: Posting = definePosting({
      title: 'Long',
      sections: Array.from({ length: 12 }, (_, index) => ({
        kind: 'role',
        heading: `Section ${index}`,
        blocks: Array.from({ length: 12 }, () => 'A paragraph of a long section.'),
      })),
    });
    leave();
    const main = document.body.appendChild(document.createElement('main'));
    const post = <JobPost posting={long} defaultOpen={[]} />;
    main.innerHTML = renderToString(post);
    const section = main.querySelector('#job-section-6') as HTMLElement;
    section.scrollIntoView();
    const before = section.getBoundingClientRect().top;
    const root = await takeOver(main, post);
    await settled();
    const isClosed = (id: string) =>
      main.querySelector(`#job-section-${id} > [data-part=panel]`)?.hasAttribute('hidden');
    expect(isClosed('6')).toBe(false);
    expect([isClosed('0'), isClosed('3'), isClosed('11')]).toEqual([true, true, true]);
    expect(Math.abs(section.getBoundingClientRect().top - before)).toBeLessThan(2);
    root.unmount();
  });
});

describe('around a post', () => {
  let root: Root | undefined;
  afterEach(() => root?.unmount());

  async function show(node: React.ReactNode): Promise<HTMLElement> {
    leave();
    const main = document.body.appendChild(document.createElement('main'));
    main.innerHTML = renderToString(node);
    root = await takeOver(main, node);
    await settled();
    return main;
  }

  const openIds = (main: HTMLElement): string[] =>
    [...main.querySelectorAll('[data-part=section][data-state=open]')].map((section) => section.id);

  test('JobPostState controls a post that stands in it', async () => {
    function Controlled(props: Pick<JobPostProps, 'posting'>) {
      const [open, setOpen] = useState<readonly string[]>(['the-role']);
      return (
        <JobPostState open={open} onOpenChange={setOpen}>
          <p>{open.join(' ')}</p>
          <JobPostSections posting={props.posting} />
        </JobPostState>
      );
    }
    const main = await show(<Controlled posting={posting} />);
    expect(openIds(main)).toEqual(['job-the-role']);
    await userEvent.click(main.querySelector('#job-about-us button') as HTMLElement);
    expect(openIds(main)).toEqual(['job-about-us', 'job-the-role']);
    expect(main.querySelector('p')).toHaveTextContent('the-role about-us');
  });

  test('one state for two parts of a post: opening all of one leaves the other alone', async () => {
    function Controlled() {
      const [open, setOpen] = useState<readonly string[]>(['about-us']);
      return (
        <JobPostState open={open} onOpenChange={setOpen}>
          <JobPostSections posting={two} only={['intro', 'team']} />
          <JobPostSections posting={two} only={['role', 'skills']} />
        </JobPostState>
      );
    }
    const two = definePosting({
      title: 'x',
      sections: (['intro', 'team', 'role', 'skills'] as const).map((kind) => ({
        kind,
        heading: kind === 'intro' ? 'About us' : kind,
        blocks: [kind],
      })),
    });
    const main = await show(<Controlled />);
    const [, second] = main.querySelectorAll<HTMLElement>('[data-part=controls] button');
    await userEvent.click(second as HTMLElement);
    expect(openIds(main)).toEqual(['job-about-us', 'job-role', 'job-skills']);
    await userEvent.click(second as HTMLElement);
    expect(openIds(main)).toEqual(['job-about-us']);
  });

  test.each<[string, (onApply: JobPostProps['onApply']) => React.ReactNode]>([
    ['a prop of the post', (onApply) => <JobPost posting={posting} onApply={onApply} />],
    [
      'a state around the post',
      (onApply) => (
        <JobPostState onApply={onApply}>
          <JobPost posting={posting} />
        </JobPostState>
      ),
    ],
    [
      'a state around the part',
      (onApply) => (
        <JobPostState onApply={onApply}>
          <JobPostApply posting={posting} />
        </JobPostState>
      ),
    ],
  ])('onApply as %s is called for the link alone, and can stop it', async (_, make) => {
    const onApply = vi.fn((event: React.MouseEvent) => event.preventDefault());
    const main = await show(make(onApply));
    const links = [...main.querySelectorAll<HTMLElement>('[data-part=apply] a')];
    for (const link of links) link.click();
    expect(onApply).toHaveBeenCalledTimes(links.length);
    main.querySelector<HTMLElement>('[data-part=apply]')?.click();
    expect(onApply).toHaveBeenCalledTimes(links.length);
  });

  test('a handler of the caller’s own on the part is called as well', async () => {
    const onClick = vi.fn((event: React.MouseEvent) => event.preventDefault());
    const onApply = vi.fn();
    const main = await show(
      <JobPostState onApply={onApply}>
        <JobPostApply posting={posting} onClick={onClick} />
      </JobPostState>,
    );
    main.querySelector<HTMLElement>('a')?.click();
    expect([onClick.mock.calls.length, onApply.mock.calls.length]).toEqual([1, 1]);
  });

  test('two posts with their own prefixes share a page', async () => {
    const main = await show(
      <>
        <JobPost posting={posting} idPrefix="one" defaultOpen={[]} />
        <JobPost posting={posting} idPrefix="two" defaultOpen={[]} />
      </>,
    );
    await userEvent.click(main.querySelector('#two-the-role button') as HTMLElement);
    expect(openIds(main)).toEqual(['two-the-role']);
    const ids = [...main.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a section that does not collapse stays whole beside those that do', async () => {
    const one = definePosting({ title: 'x', sections: [{ kind: 'role', heading: 'Only', blocks: ['text'] }] });
    const main = await show(<JobPost posting={one} defaultOpen={[]} />);
    expect(main.querySelector('[data-part=controls]')).toBeNull();
    expect(openIds(main)).toEqual([]);
    await userEvent.click(main.querySelector('button') as HTMLElement);
    expect(openIds(main)).toEqual(['job-only']);
  });
});
