import { type ReactElement, useState } from 'react';

type State = 'ready' | 'copied' | 'failed';

/** Copies a text and says so; where the browser forbids it, the text is shown to copy by hand. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): ReactElement {
  const [state, setState] = useState<State>('ready');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <button type="button" onClick={() => void copy()} onBlur={() => state === 'copied' && setState('ready')}>
        {label}
      </button>
      <span role="status">{state === 'copied' && 'Copied'}</span>
      {state === 'failed' && (
        <textarea readOnly value={text()} rows={8} aria-label={`${label}: select and copy`} spellCheck={false} />
      )}
    </>
  );
}
