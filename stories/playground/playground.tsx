import { type ReactElement, useDeferredValue, useId, useMemo, useState } from 'react';
import { JobPost } from '../parts.tsx';
import { Inspection } from './inspection.tsx';
import './playground.css';
import { toCode } from './code.ts';
import { type Reading, readSource, type Source } from './read-source.ts';
import { Report } from './report.tsx';
import { SourceForm } from './source-form.tsx';

/** A post to start with: what `npm start -- FILE` named. */
export interface PlaygroundFile {
  readonly name: string;
  readonly text: string;
}

export interface PlaygroundProps {
  /** A file that is open from the start. */
  readonly file?: PlaygroundFile | undefined;
  /** Language of the post, where the source does not say it. */
  readonly lang?: string;
}

/** Larger files are no job posts, and would only stall the page. */
const maximumBytes = 5_000_000;

const views = { post: 'Post', blocks: 'Block by block', code: 'Code' } as const;
type View = keyof typeof views;

/** Paste or drop a post of a hiring system: see the page that it becomes, beside what was repaired, guessed or refused. */
export function Playground({ file, lang = 'en' }: PlaygroundProps): ReactElement {
  const [source, setSource] = useState<Source>(() => fromFile(file, lang));
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState<string>();
  const read = useDeferredValue(source);
  const reading = useMemo(() => readSource(read), [read]);
  const busy = loading || read !== source;

  async function open(chosen: File): Promise<void> {
    setFailed(undefined);
    if (chosen.size > maximumBytes) {
      setFailed(`${chosen.name} is larger than 5 MB. A job post is not: was it the right file?`);
      return;
    }
    setLoading(true);
    try {
      setSource(fromFile({ name: chosen.name, text: await chosen.text() }, lang));
    } catch {
      setFailed(`${chosen.name} could not be read. Was it moved or is it still open elsewhere?`);
    }
    setLoading(false);
  }

  return (
    <div className="pg">
      <header>
        <h1>Playground</h1>
        <p>Paste what your hiring system emits and see the page that it becomes. Nothing leaves this window.</p>
      </header>
      <SourceForm
        source={source}
        jobs={reading.state === 'read' ? reading.jobs : []}
        titled={reading.state === 'read' && reading.form !== 'HTML'}
        loading={busy}
        onChange={(changed) => {
          setFailed(undefined);
          setSource(changed);
        }}
        onFile={(chosen) => void open(chosen)}
      />
      {failed === undefined ? (
        <Result reading={reading} busy={busy} />
      ) : (
        <Broken message={failed} hint="Your last source is still in the field." />
      )}
    </div>
  );
}

function fromFile(file: PlaygroundFile | undefined, lang: string): Source {
  const title = file?.name.replace(/\.[a-z]+$/i, '').replaceAll(/[-_]+/g, ' ') ?? '';
  return { text: file?.text.trim() ?? '', title: title.charAt(0).toUpperCase() + title.slice(1), lang, job: 0 };
}

function Result({ reading, busy }: { readonly reading: Reading; readonly busy: boolean }): ReactElement {
  const id = useId();
  const [view, setView] = useState<View>('post');
  if (reading.state === 'empty') {
    return busy ? (
      <p className="pg-state" role="status">
        Reading…
      </p>
    ) : (
      <p className="pg-state">No post yet. Paste one, drop a file, or try a sample.</p>
    );
  }
  if (reading.state === 'broken') return <Broken message={reading.message} hint={reading.hint} />;
  const { result, html } = reading;
  return (
    <>
      <Report result={result} form={reading.form} />
      <section className="pg-result" aria-labelledby={`${id}-heading`} aria-busy={busy}>
        <h2 id={`${id}-heading`}>Result</h2>
        <fieldset className="pg-views">
          <legend>View</legend>
          {(Object.keys(views) as View[]).map((name) => (
            <label key={name}>
              <input type="radio" name={id} value={name} checked={view === name} onChange={() => setView(name)} />
              {views[name]}
            </label>
          ))}
        </fieldset>
        {view === 'post' && (
          <div className="pg-post" dir={result.posting.sections.some(({ dir }) => dir === 'rtl') ? 'rtl' : undefined}>
            <JobPost posting={result.posting} headingLevel={3} idPrefix="playground" remember={false} />
          </div>
        )}
        {view === 'blocks' &&
          (result.trace === undefined ? (
            <p>A stored posting has no source to compare with.</p>
          ) : (
            <Inspection trace={result.trace} html={html} />
          ))}
        {view === 'code' && (
          // biome-ignore lint/a11y: code scrolls, and the keyboard must reach it by a name.
          <pre className="pg-code" role="group" tabIndex={0} aria-label="Code of the posting">
            {toCode(result.posting)}
          </pre>
        )}
      </section>
    </>
  );
}

function Broken({ message, hint }: { readonly message: string; readonly hint: string }): ReactElement {
  return (
    <div className="pg-state" data-broken role="alert">
      <p>
        <strong>{message}</strong>
      </p>
      <p>{hint}</p>
    </div>
  );
}
