/**
 * The parts as the stories show them: each in the entry that the toolbar asks for. The docstring and the props of a
 * part are those of the package.
 */
import type { ReactElement } from 'react';
import type {
  JobPostApplyProps,
  JobPostFactsProps,
  JobPostHeaderProps,
  JobPostProps,
  JobPostSectionsProps,
  RichTextProps,
  SinglePartProps,
} from '../src/accordion/index.ts';
import * as accordion from '../src/accordion/index.ts';
import * as plain from '../src/components/index.ts';
import { ByEntry, useIds } from './entry.tsx';

/**
 * A whole post: title and facts, one control that opens and closes all sections, the way to apply, the sections, and
 * the way to apply again. Renders an `<article>` element.
 */
export function JobPost(given: JobPostProps): ReactElement {
  const props = useIds(given);
  const { open: _open, onOpenChange: _onOpenChange, onApply: _onApply, ...rest } = props;
  return <ByEntry accordion={<accordion.JobPost {...props} />} plain={<plain.JobPost {...rest} />} />;
}

/**
 * The sections of a post, or those of some kinds, with one control that opens and closes all. Renders a `<div>`
 * element, or nothing when there is no such section.
 */
export function JobPostSections(given: JobPostSectionsProps): ReactElement {
  const props = useIds(given);
  const { open: _open, onOpenChange: _onOpenChange, ...rest } = props;
  return <ByEntry accordion={<accordion.JobPostSections {...props} />} plain={<plain.JobPostSections {...rest} />} />;
}

/** The employer's name and the job's title. Renders a `<header>` element. */
export function JobPostHeader(props: JobPostHeaderProps): ReactElement {
  return <ByEntry accordion={<accordion.JobPostHeader {...props} />} plain={<plain.JobPostHeader {...props} />} />;
}

/**
 * Where, how, how much and until when, as a description list. Renders a `<dl>` element, or nothing when the posting
 * states no fact.
 */
export function JobPostFacts(props: JobPostFactsProps): ReactElement {
  return <ByEntry accordion={<accordion.JobPostFacts {...props} />} plain={<plain.JobPostFacts {...props} />} />;
}

/** The way to apply, or a notice when the posting is closed. Renders a `<div>` element. */
export function JobPostApply(props: JobPostApplyProps): ReactElement {
  return <ByEntry accordion={<accordion.JobPostApply {...props} />} plain={<plain.JobPostApply {...props} />} />;
}

/** The company and the team: sections of the kinds `intro` and `team`, open. Renders a `<div>` element. */
export function JobPostIntro(given: SinglePartProps): ReactElement {
  const props = useIds(given);
  return <ByEntry accordion={<accordion.JobPostIntro {...props} />} plain={<plain.JobPostIntro {...props} />} />;
}

/** The job: sections of the kinds `role`, `responsibilities` and `workplace`, open. Renders a `<div>` element. */
export function JobPostRole(given: SinglePartProps): ReactElement {
  const props = useIds(given);
  return <ByEntry accordion={<accordion.JobPostRole {...props} />} plain={<plain.JobPostRole {...props} />} />;
}

/** What is asked for and what is welcome: the kinds `skills` and `preferred`, open. Renders a `<div>` element. */
export function JobPostSkills(given: SinglePartProps): ReactElement {
  const props = useIds(given);
  return <ByEntry accordion={<accordion.JobPostSkills {...props} />} plain={<plain.JobPostSkills {...props} />} />;
}

/** What is offered: the kinds `benefits` and `compensation`, open. Renders a `<div>` element. */
export function JobPostBenefits(given: SinglePartProps): ReactElement {
  const props = useIds(given);
  return <ByEntry accordion={<accordion.JobPostBenefits {...props} />} plain={<plain.JobPostBenefits {...props} />} />;
}

/** The notices: the kinds `eeo`, `accommodation` and `legal`, open. Renders a `<div>` element. */
export function JobPostEeo(given: SinglePartProps): ReactElement {
  const props = useIds(given);
  return <ByEntry accordion={<accordion.JobPostEeo {...props} />} plain={<plain.JobPostEeo {...props} />} />;
}

/** Blocks of a section on their own. Renders a `<div>` element. */
export function RichText(props: RichTextProps): ReactElement {
  return <ByEntry accordion={<accordion.RichText {...props} />} plain={<plain.RichText {...props} />} />;
}
