/**
 * Makes the sections of a post collapsible in a page that has no script of its own, and before the script of the page
 * that has one. Loaded in the head as a classic script, it acts on each panel as the parser meets it, so that nothing
 * is painted open and closed again.
 *
 * The page stays as readable as it was sent without it: headings become triggers, and panels close, only here. React
 * takes a heading that holds nothing but its text for the same heading when that text stands in a button, and replaces
 * the button with its own when it is ready.
 */
import {
  closest,
  find,
  panelFor,
  remember,
  remembers,
  selector,
  setMotion,
  setOpen,
  startsOpen,
  stateOf,
  targetOf,
  watchLinks,
} from '../collapse/index.ts';

/** Triggers that this script made; any other is somebody else's to handle. */
const triggers = new WeakMap<Element, HTMLElement>();

function ownTrigger(panel: HTMLElement): HTMLElement | undefined {
  const section = closest(panel, 'section');
  const trigger = section && find(section, 'trigger');
  return trigger && triggers.has(trigger) ? trigger : undefined;
}

/** How many sections of a root are closed: counted, because a post of many sections is taken over one by one. */
const closed = new WeakMap<Element, number>();

function show(panel: HTMLElement, open: boolean): void {
  const trigger = ownTrigger(panel);
  const root = closest(panel, 'root');
  if (!trigger || !root) return;
  const before = trigger.getAttribute('aria-expanded') === 'false' ? 1 : 0;
  const count = (closed.get(root) ?? 0) + (open ? 0 : 1) - before;
  closed.set(root, count);
  setOpen(panel, open);
  trigger.setAttribute('aria-expanded', String(open));
  const controls = find(root, 'controls');
  const button = controls?.firstElementChild;
  const text = count ? controls?.dataset.show : controls?.dataset.hide;
  if (button && triggers.has(button) && button.textContent !== text) button.textContent = text ?? '';
}

function button(inside: HTMLElement, panel: HTMLElement): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.append(...inside.childNodes);
  inside.append(made);
  triggers.set(made, panel);
  return made;
}

/** Takes over a panel that has just come into the page. */
function take(panel: HTMLElement): void {
  const section = closest(panel, 'section');
  const root = closest(panel, 'root');
  const heading = section && find(section, 'heading');
  // Without a state the section never collapses; with a trigger somebody else has taken it over.
  if (!root?.dataset.rolecall || !section?.dataset.state || !heading || find(heading, 'trigger')) return;
  const trigger = button(heading, panel);
  trigger.dataset.part = 'trigger';
  trigger.setAttribute('aria-controls', panel.id);
  const controls = find(root, 'controls');
  if (controls && !controls.firstElementChild) button(controls, root);
  show(panel, stateOf(panel) ?? startsOpen(panel));
}

function onClick(event: Event): void {
  const made = event.target instanceof Element ? event.target.closest('button') : null;
  const panel = made && triggers.get(made);
  if (!panel) return;
  const panels = closest(made, 'controls')
    ? [...panel.querySelectorAll<HTMLElement>(selector('panel'))].filter(ownTrigger)
    : [panel];
  const open = !panels.every(stateOf);
  setMotion(made, true);
  for (const each of panels) show(each, open);
  if (remembers(panel))
    remember(
      panels.map((each) => closest(each, 'section')?.id ?? ''),
      open,
    );
}

/** Opens the panel of a link's target, and brings it into view where the browser did not. */
function reveal(target: HTMLElement): void {
  const panel = panelFor(target);
  if (!panel || !ownTrigger(panel) || stateOf(panel)) return;
  setMotion(panel, false);
  show(panel, true);
  target.scrollIntoView();
}

function start(): void {
  customElements.define(
    'rolecall-panel',
    class extends HTMLElement {
      connectedCallback(): void {
        take(this);
      }
    },
  );
  document.addEventListener('click', onClick);
  document.addEventListener('beforematch', (event) => {
    const panel = event.target instanceof Element && closest(event.target, 'panel');
    if (!panel) return;
    setMotion(panel, false);
    show(panel, true);
  });
  watchLinks(reveal);
  document.addEventListener('DOMContentLoaded', () => {
    const target = location.hash && targetOf(location.hash);
    if (target) reveal(target);
  });
}

if (typeof document !== 'undefined' && !customElements.get('rolecall-panel')) start();
