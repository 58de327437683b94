'use client';

import { Root } from '@radix-ui/react-accordion';
import {
  type Context,
  createContext,
  createElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { closest, panelFor, remember, setMotion, setOpen, stateOf, watchLinks } from '../collapse/index.ts';
import { Inside } from './inside.ts';
import { keepFocus, panelOf, settle } from './settle.ts';
import { type JobPostStateProps, StateContext } from './state.ts';

/** What a root knows of its sections; without functions everything in it can cross from a server component. */
export interface CollapsibleProps extends JobPostStateProps {
  readonly idPrefix: string;
  /** Ids of the elements of the sections that can collapse. */
  readonly sections: readonly string[];
  readonly remembers: boolean;
  readonly children?: ReactNode;
}

/** What the sections, the control and the apply link of one root share. */
export interface Collapse {
  /** Ids of the elements of the open sections; `undefined` until React has taken the page over. */
  readonly open: readonly string[] | undefined;
  readonly sections: readonly string[];
  /** Asks for these sections to be open, on behalf of the reader. */
  readonly toggle: (open: readonly string[]) => void;
  readonly onApply: JobPostStateProps['onApply'];
}

export const CollapseContext: Context<Collapse | undefined> = createContext<Collapse | undefined>(undefined);

/**
 * Keeps which sections of one root are open. It adds no element to the page: the root's is the server's.
 *
 * Until it has taken over, headings are plain and what is open is whatever the page says: everything, as the server
 * sent it, or what `rolecall/enhance` and the reader made of that.
 */
export function Collapsible(props: CollapsibleProps): ReactElement {
  const { idPrefix, sections, remembers, children } = props;
  const outer = useContext(StateContext);
  const { open: given = outer.open, onOpenChange = outer.onOpenChange, onApply = outer.onApply } = props;
  const controlled = given?.map((id) => `${idPrefix}-${id}`);
  const all = sections.join(' ');
  const [kept, keep] = useState<{ readonly all: string; readonly open: readonly string[] }>();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const sent = useSyncExternalStore(subscribeToNothing, isNot, is);
  // What was kept of another posting in this place says nothing of this one.
  const ready = kept?.all === all;
  const open = ready ? (controlled ?? kept.open) : undefined;

  /** What is open, also between a request and the render that follows it. */
  const current = useRef<readonly string[]>([]);

  function request(next: readonly string[]): void {
    current.current = next;
    keep({ all, open: next });
    // Whoever controls the post may have refused: the panels then go back to what is rendered.
    renderAgain();
    onOpenChange?.(next.map((id) => id.slice(idPrefix.length + 1)));
  }

  function toggle(next: readonly string[]): void {
    const panel = panelOf(sections[0] ?? '');
    if (panel !== null) setMotion(panel, true);
    if (remembers && controlled === undefined) {
      const [after, before] = [new Set(next), new Set(current.current)];
      remember(
        sections.filter((id) => after.has(id) && !before.has(id)),
        true,
      );
      remember(
        sections.filter((id) => before.has(id) && !after.has(id)),
        false,
      );
    }
    request(next);
  }

  /** Radix counts from what is rendered; what was asked for since then is not to be taken back. */
  function use(next: readonly string[]): void {
    const [after, rendered, asked] = [new Set(next), new Set(open), new Set(current.current)];
    for (const id of sections) {
      if (after.has(id) === rendered.has(id)) continue;
      if (!asked.delete(id)) asked.add(id);
    }
    toggle([...asked]);
  }

  /** Opens a section that the browser found, or that a link leads to. */
  function reveal(panel: HTMLElement | null): boolean {
    const section = panel && closest(panel, 'section');
    if (!section || !sections.includes(section.id) || stateOf(panel)) return false;
    setMotion(panel, false);
    setOpen(panel, true);
    request([...current.current, section.id]);
    return true;
  }

  const latest = useRef(reveal);
  useLayoutEffect(() => {
    latest.current = reveal;
    current.current = open ?? [];
  });

  const giveFocusBack = useRef(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page is taken over once for each set of sections.
  useLayoutEffect(() => {
    giveFocusBack.current = keepFocus();
    keep({ all, open: settle(sections, controlled, sent) });
  }, [all]);

  useLayoutEffect(() => {
    if (ready) giveFocusBack.current();
  }, [ready]);

  useEffect(() => {
    const onFound = (event: Event): void => {
      if (event.target instanceof Element) latest.current(closest(event.target, 'panel'));
    };
    document.addEventListener('beforematch', onFound);
    const stop = watchLinks((target) => {
      if (latest.current(panelFor(target))) target.scrollIntoView();
    });
    return () => {
      document.removeEventListener('beforematch', onFound);
      stop();
    };
  }, []);

  return createElement(
    Root,
    { type: 'multiple', asChild: true, value: [...(open ?? sections)], onValueChange: use },
    createElement(
      Inside,
      null,
      createElement(CollapseContext, { value: { open, sections, toggle, onApply } }, children),
    ),
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}

function is(): boolean {
  return true;
}

function isNot(): boolean {
  return false;
}
