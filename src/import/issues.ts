import type { Issue } from '../posting/index.ts';

/** Takes an issue as it is found. */
export type Note = (issue: Issue) => void;

/** Builds the list of issues, one of each code, URL and message: a post repeats its faults by the hundred. */
export interface IssueLog {
  readonly issues: readonly Issue[];
  readonly note: Note;
}

/** Starts an empty log. Issues stand in the order in which they were first found. */
export function createIssueLog(): IssueLog {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  return {
    issues,
    note(issue: Issue): void {
      const key = `${issue.code}\n${issue.path.join('\n')}\n${issue.url ?? ''}\n${issue.message}`;
      if (seen.has(key)) return;
      seen.add(key);
      issues.push(issue);
    },
  };
}
