/** A hiring system whose boards can be listed without a key. */
export type BoardAts = 'greenhouse' | 'lever' | 'ashby' | 'recruitee' | 'smartrecruiters' | 'workable';

/** A company's board. */
export interface BoardSource {
  readonly ats: BoardAts;
  /** The company's name in the addresses of its board: `acme` in `https://jobs.lever.co/acme`. */
  readonly board: string;
  /** Where the API is asked instead of its usual host: a proxy, a custom domain (Recruitee), or another region. */
  readonly origin?: string;
}

/** Hosts of boards and of their APIs, and where the company's name stands: in the path or before the host. */
const hosts: readonly (readonly [RegExp, BoardAts, RegExp | 'host'])[] = [
  [/^boards-api\.greenhouse\.io$/, 'greenhouse', /^\/v1\/boards\/([^/]+)/],
  [/^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/, 'greenhouse', /^\/([^/]+)/],
  [/^api(?:\.eu)?\.lever\.co$/, 'lever', /^\/v0\/postings\/([^/]+)/],
  [/^jobs(?:\.eu)?\.lever\.co$/, 'lever', /^\/([^/]+)/],
  [/^api\.ashbyhq\.com$/, 'ashby', /^\/posting-api\/job-board\/([^/]+)/],
  [/^jobs\.ashbyhq\.com$/, 'ashby', /^\/([^/]+)/],
  [/^api\.smartrecruiters\.com$/, 'smartrecruiters', /^\/v1\/companies\/([^/]+)/],
  [/^(?:jobs|careers)\.smartrecruiters\.com$/, 'smartrecruiters', /^\/([^/]+)/],
  [/^apply\.workable\.com$/, 'workable', /^\/(?:api\/v1\/widget\/accounts\/)?([^/]+)/],
  [/\.workable\.com$/, 'workable', 'host'],
  [/\.recruitee\.com$/, 'recruitee', 'host'],
];

/** The board that an address belongs to, of the board itself, of one of its jobs, or of its API; else `undefined`. */
export function boardAt(address: string): BoardSource | undefined {
  const url = parseUrl(address);
  if (url === undefined) return undefined;
  const found = hosts.find(([host]) => host.test(url.hostname));
  if (found === undefined) return undefined;
  const [, ats, place] = found;
  const embedded = url.pathname.startsWith('/embed/') ? url.searchParams.get('for') : null;
  const inPath = place === 'host' ? url.hostname.split('.', 1)[0] : place.exec(url.pathname)?.[1];
  const board = embedded ?? (inPath === undefined ? '' : decode(inPath));
  if (board === '') return undefined;
  const isEuropean = ats === 'lever' && url.hostname.includes('.eu.');
  return { ats, board, ...(isEuropean ? { origin: 'https://api.eu.lever.co' } : {}) };
}

function parseUrl(address: string): URL | undefined {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(full) ? new URL(full) : undefined;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
