import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { enStates, type StateLabels, type StateWords } from '../i18n/index.ts';
import { element, headingTag } from './element.ts';
import { partElement } from './part-element.ts';
import type { RootProps } from './props.ts';

export { enStates, type StateLabels, type StateWords };

/** Props of a state: its own, and every attribute of a `<div>`. */
export interface StateProps extends RootProps<ComponentPropsWithRef<'div'>> {
  /**
   * The words.
   *
   * @default English
   */
  readonly labels?: StateLabels | undefined;
  /**
   * Level of the heading; beyond 6 it is an `<h6>` with `aria-level`. `JobLoading` has none.
   *
   * @default 1
   */
  readonly headingLevel?: number | undefined;
  /** Stands after the words: a link to all openings, for example, or a button that tries again. */
  readonly children?: ReactNode;
}

/**
 * Says that there is no such job, or no longer. Renders a `<div>` element with a heading. Send the page with the HTTP
 * status 404 or 410, so that search engines forget the job.
 */
export function JobNotFound(props: StateProps): ReactElement {
  return stateElement('not-found', props, (props.labels ?? enStates).notFound);
}

/**
 * Says that the openings cannot be shown: the hiring system does not answer. Renders a `<div>` element with a heading; a
 * screen reader that is already on the page reads it (`role="status"`).
 */
export function BoardUnavailable(props: StateProps): ReactElement {
  return stateElement('unavailable', props, (props.labels ?? enStates).unavailable, 'status');
}

/**
 * Says that there are no openings, on the whole board or for what was searched. Renders a `<div>` element with a heading;
 * a screen reader that is already on the page reads it (`role="status"`).
 */
export function NoOpenings(props: StateProps): ReactElement {
  return stateElement('no-openings', props, (props.labels ?? enStates).noOpenings, 'status');
}

/**
 * Holds the place of a post that is on its way. Renders a `<div>` element with one sentence, which a screen reader that
 * is already on the page reads (`role="status"`). A page that a server renders whole needs it nowhere.
 */
export function JobLoading(props: StateProps): ReactElement {
  const { labels = enStates, children } = props;
  return notice('loading', props, [element('p', {}, [labels.loading]), children], 'status');
}

function stateElement(state: string, props: StateProps, words: StateWords, role?: 'status'): ReactElement {
  const { headingLevel = 1, children } = props;
  const own = {};
  const content = [
    element(headingTag(headingLevel, own), own, [words.heading]),
    element('p', {}, [words.text]),
    children,
  ];
  return notice(state, props, content, role);
}

/** The labels' language is that of the whole, as a post's is of the post. */
function notice(state: string, props: StateProps, children: readonly ReactNode[], role?: 'status'): ReactElement {
  const { lang } = props.labels ?? enStates;
  const posting = { title: '', sections: [], lang };
  return partElement('div', 'notice', Object.assign({ role }, props, { posting }), children, { 'data-state': state });
}
