import { type ReactElement, useId } from 'react';
import type { ImportResult } from '../../src/import/index.ts';
import { type Issue, type Posting, plainText } from '../../src/posting/index.ts';
import { toCode } from './code.ts';
import { CopyButton } from './copy-button.tsx';
import { averageConfidence } from './trace-rows.ts';

const levels = { error: 'Error', warning: 'Warning', info: 'Repair' } as const;

/** What the importer made of the source: its notes, its sections, and the posting to take away. */
export function Report({ result, form }: { readonly result: ImportResult; readonly form: string }): ReactElement {
  const id = useId();
  const { posting, issues } = result;
  return (
    <section className="pg-report" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Report</h2>
      <p>
        {form}: {count(posting.sections.length, 'section')}, {count(wordsOf(posting), 'word')},{' '}
        {count(issues.length, 'note')}.
      </p>
      <p className="pg-copy">
        <CopyButton label="Copy as JSON" text={() => JSON.stringify(posting, null, 2)} />
        <CopyButton label="Copy as code" text={() => toCode(posting)} />
      </p>
      <h3>Notes</h3>
      {issues.length === 0 ? (
        <p>Nothing had to be repaired, refused or left out.</p>
      ) : (
        <ol className="pg-issues">
          {issues.map((issue) => (
            <IssueItem
              key={`${issue.code} ${issue.path.join('.')} ${issue.url ?? ''} ${issue.message}`}
              issue={issue}
            />
          ))}
        </ol>
      )}
      <h3>Sections</h3>
      <ol className="pg-sections">
        {posting.sections.map((section) => (
          <li key={section.id}>
            <span className="pg-kind">{section.kind}</span>
            <span>{section.heading ?? <em>without a heading</em>}</span>
            <Confidence value={averageConfidence(result, section)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How sure the importer is, as a bar and in words. */
export function Confidence({ value }: { readonly value: number | undefined }): ReactElement | null {
  if (value === undefined) return null;
  const percent = Math.round(value * 100);
  return (
    <span className="pg-confidence">
      <meter min={0} max={100} low={50} high={75} optimum={100} value={percent} aria-label="Confidence" /> {percent} %
    </span>
  );
}

function IssueItem({ issue }: { readonly issue: Issue }): ReactElement {
  return (
    <li data-level={issue.level}>
      <strong>{levels[issue.level]}</strong> <code>{issue.code}</code>
      <br />
      {issue.message}
      {issue.url !== undefined && (
        <>
          {' '}
          <code className="pg-url">{issue.url}</code>
        </>
      )}
    </li>
  );
}

function count(amount: number, noun: string): string {
  return `${amount.toLocaleString('en')} ${noun}${amount === 1 ? '' : 's'}`;
}

function wordsOf(posting: Posting): number {
  return plainText(
    posting.sections.flatMap((section) => [
      { type: 'text' as const, value: `${section.heading ?? ''} ` },
      ...section.blocks,
    ]),
  )
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
