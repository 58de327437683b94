import '../../src/enhance/enhance.ts';
import { afterEach, expect, test } from 'vitest';
import { checkControls, checkPage } from '../../src/testing/index.ts';
import { leave, type Mode, visit } from '../browser/page.ts';

const modes: readonly Mode[] = [
  { name: 'static', entry: 'static', hydrates: false, enhanced: true },
  { name: 'accordion', entry: 'accordion', hydrates: true, enhanced: true },
];

afterEach(leave);

test.each(modes)('$name: every control works, and everything is as it was', async (mode) => {
  sessionStorage.clear();
  const page = await visit(mode, { defaultOpen: ['role'] });
  expect(await checkControls(document)).toEqual([]);
  expect(page.closed()).toEqual(['about-us', 'über-uns']);
  expect(checkPage(document).filter(({ element }) => element && page.main.contains(element))).toEqual([]);
});

test.each(modes)('$name: a control that does nothing is found', async (mode) => {
  const page = await visit(mode, { defaultOpen: ['role'] });
  page.trigger('the-role').addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  expect((await checkControls(document)).map(({ element }) => element)).toEqual([page.trigger('the-role')]);
});

test('a panel that a style sheet takes from the search is found', async () => {
  const page = await visit(modes[0] as Mode, { defaultOpen: [] });
  page.panel('the-role').style.setProperty('display', 'none', 'important');
  const elements = checkPage(document).flatMap(({ code, element }) => (code === 'hidden-text' ? [element] : []));
  expect(elements).toEqual([page.panel('the-role')]);
});
