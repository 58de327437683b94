import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** One session of a browser behind a WebDriver: https://www.w3.org/TR/webdriver2/ */
export interface DriverSession {
  command<Result>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Result>;
  close(): Promise<void>;
}

interface Answer {
  readonly value: { readonly error?: string; readonly message?: string } | null;
}

async function ask(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer;
  if (typeof value === 'object' && value?.error !== undefined) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts the driver of WebKitGTK on a port of its own. */
async function startDriver(driver: string, display: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const running: ChildProcess = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // A test machine has neither user namespaces for root nor a graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const stop = (): void => void running.kill();
  for (let attempt = 0; running.exitCode === null; attempt += 1) {
    try {
      await ask('GET', `${url}/status`);
      return { url, stop };
    } catch (error) {
      if (attempt === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  // Another program has taken the port in between.
  return startDriver(driver, display);
}

/** Starts the driver of WebKitGTK and a browser of it on a display. */
export async function startWebKit(driver: string, browser: string, display: string): Promise<DriverSession> {
  const { url, stop } = await startDriver(driver, display);
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const capabilities = { alwaysMatch: options };
  const { sessionId } = (await ask('POST', `${url}/session`, { capabilities })) as { readonly sessionId: string };
  const session = `${url}/session/${sessionId}`;
  return {
    command: (method, path, body) => ask(method, session + path, body) as never,
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      stop();
    },
  };
}
