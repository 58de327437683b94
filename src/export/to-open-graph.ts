import { isPermittedUrl, type Posting, plainText } from '../posting/index.ts';
import { stated } from './json-ld/stated.ts';

/** Settings of {@link toOpenGraph}. */
export interface ToOpenGraphOptions {
  /** Most characters of the description. @default 200 */
  readonly descriptionLength?: number;
}

/** Contents of `<meta property="og:…">` by their property: what a link to the page shows in a chat or a feed. */
export interface OpenGraph {
  readonly 'og:type': 'website';
  readonly 'og:title': string;
  /** The beginning of the section that says what the job is, on one line. */
  readonly 'og:description'?: string;
  readonly 'og:url'?: string;
  /** The employer. */
  readonly 'og:site_name'?: string;
  /** The employer's logo. */
  readonly 'og:image'?: string;
  readonly 'og:image:alt'?: string;
  /** Language and country, as in `de_AT`; only where the posting's language has a country. */
  readonly 'og:locale'?: string;
}

/**
 * The Open Graph values of a posting's page; what the posting does not say is left out. Each goes into the `content` of
 * a `<meta>`, which the caller escapes as any attribute. Source: https://ogp.me/
 */
export function toOpenGraph(posting: Posting, options: ToOpenGraphOptions = {}): OpenGraph {
  const { title, company, url, lang } = posting;
  const { descriptionLength = 200 } = options;
  const logo = company?.logo;
  const image = logo !== undefined && /^https?:/i.test(logo.src) && isPermittedUrl(logo.src) ? logo : undefined;
  return stated<OpenGraph>({
    'og:type': 'website',
    'og:title': title,
    'og:description': beginningOf(posting, descriptionLength),
    'og:url': isPermittedUrl(url) ? url : undefined,
    'og:site_name': company?.name,
    'og:image': image?.src,
    'og:image:alt': image === undefined ? undefined : image.alt || company?.name,
    'og:locale': localeOf(lang),
  });
}

/** What the job is, or else how the post begins; cut between words where there are any. */
function beginningOf({ sections }: Posting, length: number): string | undefined {
  const ordered = [...sections.filter(({ kind }) => kind === 'role'), ...sections];
  const text = ordered.map(({ blocks }) => plainText(blocks).replace(/\s+/g, ' ').trim()).find((words) => words !== '');
  if (text === undefined) return undefined;
  const characters = [...text.slice(0, 2 * length + 2)];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, Math.max(0, length - 1)).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

function localeOf(lang: string | undefined): string | undefined {
  const [, language, country] = /^([a-z]{2,3})(?:-[A-Z][a-z]{3})?-([A-Z]{2})$/.exec(lang ?? '') ?? [];
  return country === undefined ? undefined : `${language}_${country}`;
}
