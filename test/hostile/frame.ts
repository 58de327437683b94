/** What a piece of a page did in a frame that lets scripts run and tells on them, and lets nothing out. */
export interface Deeds {
  /** What a script called. */
  readonly ran: readonly string[];
  /** What the policy stopped: `img-src`, `style-src-attr`, … */
  readonly stopped: readonly string[];
}

/**
 * Scripts in the page may run, so that they can be caught running. All else that a page can ask for is stopped by the
 * policy, and told: a request that nobody lets out is still a request.
 */
const policy = "default-src 'none'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Functions by which a script makes itself known. */
const sinks = ['alert', 'confirm', 'prompt', 'print', 'open', 'fetch', 'postMessage', 'eval'];

const events = (
  'click dblclick contextmenu pointerdown pointerup mousedown mouseup mouseover mouseenter mousemove mouseout focus ' +
  'focusin blur keydown keyup input change submit reset invalid select copy cut paste dragstart drop wheel scroll load ' +
  'error abort toggle beforetoggle animationstart animationend transitionend pageshow hashchange message beforematch ' +
  'play loadstart touchstart touchend'
).split(' ');

type Told = Window & { readonly ran: string[]; readonly stopped: string[] };

/** In the frame, before the page: hooks what scripts call, hears what is stopped, and follows no link that leads away. */
function listen(names: readonly string[]): void {
  const world = window as unknown as Record<string, unknown> & Told;
  Object.assign(world, { ran: [], stopped: [] });
  for (const name of names) world[name] = (...words: unknown[]) => void world.ran.push(`${name}(${words.join()})`);
  document.addEventListener('securitypolicyviolation', (event) => world.stopped.push(event.effectiveDirective));
  window.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link !== null && /^(?:https?|mailto|tel):/.test(link.href)) event.preventDefault();
  });
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

/**
 * Parses `html` as a page of its own, waits for what happens by itself, then lets every event happen to every element.
 * `look` sees the page before it goes.
 */
export async function deedsOf(html: string, look?: (page: Document) => void): Promise<Deeds> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  const listener = `<script>(${listen.toString()})(${JSON.stringify(sinks)})</script>`;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">${listener}${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  await turn();
  const { ran, stopped, document: page } = frame.contentWindow as Told;
  for (const element of page.querySelectorAll('*')) {
    for (const type of events) {
      const options = { bubbles: true, cancelable: true };
      element.dispatchEvent(type === 'click' ? new MouseEvent(type, options) : new Event(type, options));
    }
  }
  await turn();
  look?.(page);
  if (frame.contentDocument !== page) ran.push('left the page');
  frame.remove();
  return { ran: [...ran], stopped: [...stopped] };
}
