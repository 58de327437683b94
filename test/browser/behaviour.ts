import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { leave, type Mode, settled, visit } from './page.ts';

const all = ['about-us', 'the-role', 'über-uns'];

/** What every way of collapsing does alike. */
export function describeBehaviour(mode: Mode): void {
  beforeEach(() => sessionStorage.clear());
  afterEach(leave);

  describe(`${mode.name}: how sections start`, () => {
    test('open, when nothing else is asked for', async () => {
      const page = await visit(mode);
      expect(page.closed()).toEqual([]);
      expect(page.control()).toHaveTextContent('Hide all sections');
      expect(page.complaints).toEqual([]);
    });

    test('closed but those that are listed', async () => {
      const page = await visit(mode, { defaultOpen: ['role'] });
      expect(page.closed()).toEqual(['about-us', 'über-uns']);
      expect(page.control()).toHaveTextContent('Show all sections');
      expect(page.complaints).toEqual([]);
    });

    test('notices and sections without a heading have no trigger', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      expect(page.closed()).toEqual(all);
      expect(page.section('equal-opportunity').querySelector('button')).toBeNull();
      expect(page.section('workplace').querySelector('button')).toBeNull();
    });

    test('no text is missing while closed', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      for (const word of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Notice']) expect(page.main.textContent).toContain(word);
    });
  });

  describe(`${mode.name}: structure`, () => {
    test('a heading holds nothing but its trigger, which names its panel in both states', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      for (const step of ['closed', 'open']) {
        const trigger = page.trigger('the-role');
        expect(trigger.parentElement?.childNodes, step).toHaveLength(1);
        expect(trigger).toHaveTextContent('The role');
        expect(trigger.type).toBe('button');
        expect(document.getElementById(trigger.getAttribute('aria-controls') ?? '')).toBe(page.panel('the-role'));
        await userEvent.click(trigger);
      }
    });

    test('adds no region, no inline style and no id but its own', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      await userEvent.click(page.control());
      expect(page.main.querySelectorAll('[role=region], [aria-labelledby], [style]')).toHaveLength(0);
      for (const element of page.main.querySelectorAll('[id]')) expect(element.id).toMatch(/^job-/);
    });
  });

  describe(`${mode.name}: pointer and keyboard`, () => {
    test('a trigger opens and closes its own section, and keeps the focus', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      await userEvent.click(page.trigger('the-role'));
      expect(page.closed()).toEqual(['about-us', 'über-uns']);
      expect(document.activeElement).toBe(page.trigger('the-role'));
      await userEvent.click(page.trigger('the-role'));
      expect(page.closed()).toEqual(all);
    });

    test.each(['{Enter}', ' '])('%j works a trigger', async (key) => {
      const page = await visit(mode, { defaultOpen: [] });
      page.trigger('about-us').focus();
      await userEvent.keyboard(key);
      expect(page.closed()).toEqual(['the-role', 'über-uns']);
      await userEvent.keyboard(key);
      expect(page.closed()).toEqual(all);
      expect(document.activeElement).toBe(page.trigger('about-us'));
    });

    test('arrow keys, Home and End neither move the focus nor are taken from the browser', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      const trigger = page.trigger('the-role');
      trigger.focus();
      const taken: string[] = [];
      const listen = (event: KeyboardEvent) => void (event.defaultPrevented && taken.push(event.key));
      window.addEventListener('keydown', listen);
      await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowLeft}{ArrowRight}{Home}{End}');
      window.removeEventListener('keydown', listen);
      expect(taken).toEqual([]);
      expect(document.activeElement).toBe(trigger);
    });

    test('Tab meets the control first, then the triggers in order', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      const before = document.createElement('button');
      page.main.before(before);
      before.focus();
      const stops: string[] = [];
      for (let press = 0; press < 5; press += 1) {
        await userEvent.tab();
        stops.push(document.activeElement?.textContent ?? '');
      }
      before.remove();
      expect(stops).toEqual(['Show all sections', 'Apply: Engineer', 'About us', 'The role', 'Über uns']);
    });

    test('one control opens all, then closes all, and says which', async () => {
      const page = await visit(mode, { defaultOpen: ['role'] });
      page.control().focus();
      await userEvent.keyboard('{Enter}');
      expect(page.closed()).toEqual([]);
      expect(page.control()).toHaveTextContent('Hide all sections');
      await userEvent.keyboard('{Enter}');
      expect(page.closed()).toEqual(all);
      expect(page.control()).toHaveTextContent('Show all sections');
      expect(document.activeElement).toBe(page.control());
    });

    test('the control follows what the triggers do', async () => {
      const page = await visit(mode, { defaultOpen: ['role', 'intro'] });
      await userEvent.click(page.trigger('über-uns'));
      expect(page.control()).toHaveTextContent('Hide all sections');
      await userEvent.click(page.trigger('about-us'));
      expect(page.control()).toHaveTextContent('Show all sections');
    });

    test('focus in a panel that closes goes to its trigger', async () => {
      const page = await visit(mode);
      const inside = page.panel('the-role').appendChild(document.createElement('button'));
      inside.focus();
      page.trigger('the-role').click();
      await settled();
      expect(document.activeElement).toBe(page.trigger('the-role'));
    });
  });

  describe(`${mode.name}: search and links`, () => {
    test('the browser opens a section that it finds, and the state follows', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      // What a browser does for a match, step by step: https://html.spec.whatwg.org/#ancestor-revealing-algorithm
      page.panel('the-role').dispatchEvent(new Event('beforematch', { bubbles: true }));
      page.panel('the-role').removeAttribute('hidden');
      await settled();
      expect(page.closed()).toEqual(['about-us', 'über-uns']);
      expect(page.main.querySelector('[data-motion]')).toBeNull();
    });

    test('the address leads to a section, in any script', async () => {
      const page = await visit(mode, { defaultOpen: [] }, '#job-%C3%BCber-uns');
      expect(page.closed()).toEqual(['about-us', 'the-role']);
    });

    test('the address leads to what is inside a section', async () => {
      const page = await visit(mode, { defaultOpen: [] }, '#job-über-uns--time-off');
      expect(page.closed()).toEqual(['about-us', 'the-role']);
    });

    test.each(['job-über-uns', 'job-über-uns--time-off'])('a link to %s opens it, again and again', async (id) => {
      const page = await visit(mode, { defaultOpen: [] });
      const link = page.main.appendChild(document.createElement('a'));
      link.href = `#${id}`;
      link.textContent = 'link';
      for (let time = 0; time < 2; time += 1) {
        link.click();
        await settled();
        expect(page.closed()).toEqual(['about-us', 'the-role']);
        const { top } = (document.getElementById(id) as HTMLElement).getBoundingClientRect();
        expect(top).toBeLessThan(window.innerHeight);
        await userEvent.click(page.trigger('über-uns'));
        expect(page.closed()).toEqual(all);
      }
    });

    test('a change of the address opens its target', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      location.hash = '#job-the-role';
      await settled();
      expect(page.closed()).toEqual(['about-us', 'über-uns']);
    });

    test('an address that is broken or leads nowhere changes nothing', async () => {
      const page = await visit(mode, { defaultOpen: [] }, '#%E0%A4%A');
      expect(page.closed()).toEqual(all);
      location.hash = '#nothing';
      await settled();
      expect(page.closed()).toEqual(all);
    });
  });

  describe(`${mode.name}: memory`, () => {
    test('what the reader opened is open on the next visit; what was closed again is not', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      await userEvent.click(page.trigger('about-us'));
      await userEvent.click(page.trigger('the-role'));
      await userEvent.click(page.trigger('the-role'));
      expect((await visit(mode, { defaultOpen: [] })).closed()).toEqual(['the-role', 'über-uns']);
    });

    test('opening all is remembered, closing all is forgotten', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      await userEvent.click(page.control());
      const again = await visit(mode, { defaultOpen: [] });
      expect(again.closed()).toEqual([]);
      await userEvent.click(again.control());
      expect((await visit(mode, { defaultOpen: [] })).closed()).toEqual(all);
    });

    test('what a search or a link opened is not kept', async () => {
      const page = await visit(mode, { defaultOpen: [] });
      page.panel('the-role').dispatchEvent(new Event('beforematch', { bubbles: true }));
      location.hash = '#job-about-us';
      await settled();
      expect(page.closed()).toEqual(['über-uns']);
      expect((await visit(mode, { defaultOpen: [] })).closed()).toEqual(all);
    });

    test('can be switched off', async () => {
      const page = await visit(mode, { defaultOpen: [], remember: false });
      await userEvent.click(page.control());
      expect(sessionStorage).toHaveLength(0);
      expect((await visit(mode, { defaultOpen: [], remember: false })).closed()).toEqual(all);
    });

    test('storage that is blocked is no error', async () => {
      const blocked = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      const get = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
      const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
      const page = await visit(mode, { defaultOpen: [] });
      get.mockImplementation(blocked);
      set.mockImplementation(blocked);
      await userEvent.click(page.trigger('the-role'));
      expect(page.closed()).toEqual(['about-us', 'über-uns']);
      expect(page.complaints).toEqual([]);
    });
  });

  test(`${mode.name}: what the reader opens may move, what is found may not`, async () => {
    const page = await visit(mode, { defaultOpen: [] });
    const root = page.main.querySelector('[data-part=root]');
    await userEvent.click(page.trigger('the-role'));
    expect(root).toHaveAttribute('data-motion');
    page.panel('about-us').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(root).not.toHaveAttribute('data-motion');
  });

  test(`${mode.name}: a browser that cannot find hidden text starts with everything open`, async () => {
    const support = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'onbeforematch');
    Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
    const page = await visit(mode, { defaultOpen: [] });
    if (support) Object.defineProperty(HTMLElement.prototype, 'onbeforematch', support);
    expect(page.closed()).toEqual([]);
    await userEvent.click(page.trigger('the-role'));
    expect(page.closed()).toEqual(['the-role']);
  });
}
