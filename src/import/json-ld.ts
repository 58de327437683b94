import { type AdapterOptions, importJob, noteMoreJobs } from './adapter.ts';
import { readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import { bodyOf } from './json-ld/body.ts';
import { jobFacts } from './json-ld/facts.ts';
import { jobPostingsIn } from './json-ld/find.ts';
import { words } from './json-ld/words.ts';
import type { ImportResult } from './result.ts';

/** A value of schema.org: alone or in a list. */
type OneOrMore<Value> = Value | readonly Value[];

/** A schema.org Place, as job postings have it. */
export interface JsonLdPlace {
  readonly name?: string | null;
  readonly address?: OneOrMore<
    | string
    | {
        readonly streetAddress?: string | null;
        readonly addressLocality?: string | null;
        readonly addressRegion?: string | null;
        readonly postalCode?: string | number | null;
        /** A code, a name, or a Country. */
        readonly addressCountry?: string | { readonly name?: string | null } | null;
      }
  > | null;
}

/** A schema.org MonetaryAmount. */
export interface JsonLdPay {
  readonly name?: string | null;
  readonly currency?: string | null;
  readonly value?:
    | number
    | string
    | {
        readonly value?: number | string | null;
        readonly minValue?: number | string | null;
        readonly maxValue?: number | string | null;
        readonly unitText?: string | null;
      }
    | null;
}

/**
 * A schema.org JobPosting in JSON-LD. Every field may be missing and none is trusted.
 *
 * Sources: https://schema.org/JobPosting,
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export interface JsonLdJobPosting {
  readonly '@type'?: OneOrMore<string>;
  readonly title?: string | null;
  readonly name?: string | null;
  /** HTML, HTML with its tags escaped once, or plain text. */
  readonly description?: string | null;
  readonly identifier?: string | number | { readonly value?: string | number | null } | null;
  readonly hiringOrganization?: OneOrMore<
    | string
    | {
        readonly name?: string | null;
        readonly url?: string | null;
        readonly sameAs?: OneOrMore<string> | null;
        readonly logo?: string | { readonly url?: string | null; readonly contentUrl?: string | null } | null;
      }
  > | null;
  /** The department. */
  readonly employmentUnit?: { readonly name?: string | null } | null;
  readonly jobLocation?: OneOrMore<string | JsonLdPlace> | null;
  /** `TELECOMMUTE` for remote jobs. */
  readonly jobLocationType?: OneOrMore<string> | null;
  readonly applicantLocationRequirements?: OneOrMore<{ readonly name?: string | null }> | null;
  readonly employmentType?: OneOrMore<string> | null;
  readonly baseSalary?: OneOrMore<JsonLdPay> | number | string | null;
  readonly salaryCurrency?: string | null;
  readonly incentiveCompensation?: OneOrMore<string> | null;
  readonly datePosted?: string | null;
  readonly dateModified?: string | null;
  readonly validThrough?: string | null;
  readonly inLanguage?: string | null;
  readonly url?: OneOrMore<string> | null;
  readonly responsibilities?: OneOrMore<string> | null;
  readonly qualifications?: OneOrMore<string> | null;
  readonly skills?: OneOrMore<string> | null;
  readonly jobBenefits?: OneOrMore<string> | null;
}

/**
 * Turns a schema.org JobPosting into a posting, from JSON-LD of any shape (an object, a list, a `@graph`, as text or as
 * data) or from the whole HTML of a page that carries it. Sections hold `description`; only where that is missing,
 * `responsibilities`, `qualifications`, `skills` and `jobBenefits`, which otherwise repeat parts of it.
 *
 * Total: `source` may be anything ({@link JsonLdJobPosting} says what is read). A value without a job gives a posting
 * without sections and issues that say why; of several jobs the first is read. Sources: https://schema.org/JobPosting,
 * https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function fromJsonLd(source: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const [job, ...others] = jobPostingsIn(source, log);
  if (job === undefined) {
    const message = 'There is no JobPosting in the JSON-LD. Pass the page of a single job.';
    log.note({ code: 'job-missing', level: 'error', path: [], message });
  }
  noteMoreJobs(others.length, log);
  const fields = readFields(job, log);
  return importJob(
    {
      title: fields.title('title') ?? fields.title('name'),
      lang: words(fields, 'inLanguage')[0],
      parts: bodyOf(fields),
      facts: jobFacts(fields),
    },
    job,
    options,
    log,
  );
}
