import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { SectionKind } from '../posting/index.ts';
import { openFrame } from './frame.ts';
import { JobPostSections } from './job-post-sections.ts';
import { partKinds } from './kinds-of-parts.ts';
import type { PartProps, RootProps } from './props.ts';

/** Props of a part that shows the sections of some kinds: its own, and every attribute of a `<div>`. */
export interface SinglePartProps extends PartProps, RootProps<ComponentPropsWithRef<'div'>> {}

/**
 * The company and the team: sections of the kinds `intro` and `team`, open. Renders a `<div>` element, or nothing when
 * there is no such section.
 */
export function JobPostIntro(props: SinglePartProps): ReactElement | null {
  return openSections(partKinds.intro, props);
}

/**
 * The job: sections of the kinds `role`, `responsibilities` and `workplace`, open. Renders a `<div>` element, or
 * nothing when there is no such section.
 */
export function JobPostRole(props: SinglePartProps): ReactElement | null {
  return openSections(partKinds.role, props);
}

/**
 * What is asked for and what is welcome: sections of the kinds `skills` and `preferred`, open. Renders a `<div>`
 * element, or nothing when there is no such section.
 */
export function JobPostSkills(props: SinglePartProps): ReactElement | null {
  return openSections(partKinds.skills, props);
}

/**
 * What is offered: sections of the kinds `benefits` and `compensation`, open. Renders a `<div>` element, or nothing
 * when there is no such section.
 */
export function JobPostBenefits(props: SinglePartProps): ReactElement | null {
  return openSections(partKinds.benefits, props);
}

/**
 * The notices: sections of the kinds `eeo`, `accommodation` and `legal`, open. Renders a `<div>` element, or nothing
 * when there is no such section.
 */
export function JobPostEeo(props: SinglePartProps): ReactElement | null {
  return openSections(partKinds.eeo, props);
}

function openSections(only: readonly SectionKind[], props: SinglePartProps): ReactElement | null {
  return JobPostSections({ ...props, only }, openFrame);
}
