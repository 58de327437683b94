'use client';

import { type Context, createContext, createElement, type MouseEvent, type ReactElement, type ReactNode } from 'react';

/** Who decides which sections are open, and who is told. */
export interface JobPostStateProps {
  /** Ids of the sections (`section.id` of the posting) that are open. Without it the post keeps track itself. */
  readonly open?: readonly string[] | undefined;
  /**
   * Called with the ids of all sections that are to be open: the reader used a trigger or the control, searched the
   * page, or followed a link into a closed section.
   */
  readonly onOpenChange?: ((ids: string[]) => void) | undefined;
  /** Called when the apply link is followed; `event.preventDefault()` stops it. */
  readonly onApply?: ((event: MouseEvent<HTMLDivElement>) => void) | undefined;
}

/** What the nearest {@link JobPostState} says. */
export const StateContext: Context<JobPostStateProps> = createContext<JobPostStateProps>({});

/**
 * Controls the post below it from a client component, while the post itself may be rendered on the server: functions
 * cannot be handed from a server component to a client one, but a client component can be given a rendered post as its
 * children. Renders no element.
 *
 * ```tsx
 * 'use client';
 * export function Controlled({ children }: { children: ReactNode }) {
 *   const [open, setOpen] = useState<readonly string[]>(['about-the-role']);
 *   return <JobPostState open={open} onOpenChange={setOpen}>{children}</JobPostState>;
 * }
 * ```
 */
export function JobPostState(props: JobPostStateProps & { readonly children?: ReactNode }): ReactElement {
  const { children, ...state } = props;
  return createElement(StateContext, { value: state }, children);
}
