import type { ReactElement } from 'react';
import type { TraceEntry } from '../../src/import/index.ts';
import { Confidence } from './report.tsx';
import { traceRows } from './trace-rows.ts';

/** Source beside result, block by block: the markup, what it became, how sure and why. */
export function Inspection({
  trace,
  html,
}: {
  readonly trace: readonly TraceEntry[];
  readonly html: string;
}): ReactElement {
  if (trace.length === 0) return <p>There is no block with words in it.</p>;
  return (
    <ol className="pg-trace">
      {traceRows(trace, html).map(({ entry, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of one trace never change their order.
        <li key={index}>
          {/* biome-ignore lint/a11y: long markup scrolls, and the keyboard must reach it by a name. */}
          <pre role="group" tabIndex={0} aria-label={`Source of block ${index + 1}`}>
            {source ?? entry.text}
          </pre>
          <div>
            <p className="pg-verdict">
              <span className="pg-kind">{entry.kind}</span>
              {entry.heading && <span className="pg-heading">heading</span>}
              <Confidence value={entry.confidence} />
            </p>
            <p className="pg-excerpt">{entry.text}</p>
            <p className="pg-reason">{entry.reason}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
