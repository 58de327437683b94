import { type ChangeEvent, type DragEvent, type ReactElement, useId, useState } from 'react';
import { lever, personio } from '../samples/payloads.ts';
import { greenhouseJob, hostile, meridianPost, wordPaste } from '../samples.ts';
import type { Source } from './read-source.ts';

const samples: readonly { readonly name: string; readonly source: Source }[] = [
  { name: 'Greenhouse HTML', source: of(meridianPost, 'Network Operations Engineer') },
  { name: 'Greenhouse JSON', source: of(JSON.stringify(greenhouseJob, null, 2), '') },
  { name: 'Lever JSON', source: of(JSON.stringify(lever, null, 2), '') },
  { name: 'Personio XML', source: { ...of(personio, ''), lang: 'de' } },
  { name: 'Word paste', source: of(wordPaste, 'Head of Night Nursing') },
  { name: 'Hostile HTML', source: of(hostile, 'Keeper of Keys') },
];

function of(text: string, title: string): Source {
  return { text: text.trim(), title, lang: 'en', job: 0 };
}

export interface SourceFormProps {
  readonly source: Source;
  readonly jobs: readonly string[];
  /** The title comes from the source itself. */
  readonly titled: boolean;
  readonly loading: boolean;
  readonly onChange: (source: Source) => void;
  readonly onFile: (file: File) => void;
}

/** Where the post comes from: pasted, dropped, opened, or one of the samples. */
export function SourceForm({ source, jobs, titled, loading, onChange, onFile }: SourceFormProps): ReactElement {
  const id = useId();
  const [over, setOver] = useState(false);
  const set = (change: Partial<Source>) => onChange({ ...source, ...change });

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
    else set({ text: event.dataTransfer.getData('text/html') || event.dataTransfer.getData('text/plain'), job: 0 });
  }

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    const [file] = event.target.files ?? [];
    if (file !== undefined) onFile(file);
    // The same file may be chosen again after it was changed.
    event.target.value = '';
  }

  return (
    <section className="pg-source" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Source</h2>
      <p className="pg-samples">
        <span id={`${id}-samples`}>Try a sample:</span>{' '}
        {samples.map(({ name, source: sample }) => (
          <button key={name} type="button" onClick={() => onChange(sample)}>
            {name}
          </button>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a drop is a short cut; the file button does the same. */}
      <div
        className="pg-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={`${id}-text`}>HTML, JSON or XML of a job post</label>
        <textarea
          id={`${id}-text`}
          value={source.text}
          onChange={(event) => set({ text: event.target.value, job: 0 })}
          spellCheck={false}
          rows={14}
          placeholder="Paste it here, or drop a file."
          aria-busy={loading}
        />
      </div>
      <p className="pg-file">
        <label htmlFor={`${id}-file`}>Open a file</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".html,.htm,.json,.xml,.txt,text/html,application/json,text/xml"
          onChange={choose}
        />
      </p>
      {jobs.length > 1 && (
        <p>
          <label htmlFor={`${id}-job`}>Job</label>
          <select id={`${id}-job`} value={source.job} onChange={(event) => set({ job: Number(event.target.value) })}>
            {jobs.map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: titles repeat, and the list never changes its order.
              <option key={index} value={index}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <div className="pg-fields">
        {!titled && (
          <p>
            <label htmlFor={`${id}-title`}>Job title</label>
            <input id={`${id}-title`} value={source.title} onChange={(event) => set({ title: event.target.value })} />
          </p>
        )}
        <p>
          <label htmlFor={`${id}-lang`}>Language tag</label>
          <input
            id={`${id}-lang`}
            value={source.lang}
            onChange={(event) => set({ lang: event.target.value.trim() })}
            placeholder="as the source says"
            autoCapitalize="none"
          />
        </p>
      </div>
    </section>
  );
}
