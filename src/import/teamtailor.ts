import { type AdapterOptions, importJob, noteMoreJobs } from './adapter.ts';
import { isRecord, own, readFields } from './fields.ts';
import { createIssueLog } from './issues.ts';
import type { JsonLdJobPosting } from './json-ld.ts';
import type { ImportResult } from './result.ts';
import { readFeedItem } from './teamtailor/feed-item.ts';
import { readResource } from './teamtailor/resource.ts';
import { teamtailorItems } from './teamtailor/rss-feed.ts';
import { readRssItem } from './teamtailor/rss-item.ts';

/** An item of the JSON Feed at `https://{site}/jobs.json`. Its facts stand in `_jobposting` alone. */
export interface TeamtailorFeedItem {
  readonly id?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly date_published?: string | null;
  readonly content_html?: string | null;
  readonly _jobposting?: JsonLdJobPosting | null;
}

/** A place in the RSS feed. */
export interface TeamtailorRssLocation {
  readonly 'tt:name'?: string | null;
  readonly 'tt:address'?: string | null;
  readonly 'tt:zip'?: string | null;
  readonly 'tt:city'?: string | null;
  readonly 'tt:country'?: string | null;
}

/** An item of the RSS feed at `https://{site}/jobs.rss`, as readers of XML give it; its namespace is part of the names. */
export interface TeamtailorRssItem {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly pubDate?: string | null;
  readonly link?: string | null;
  readonly guid?: string | null;
  /** `none`, `hybrid`, `temporary` or `fully`. */
  readonly remoteStatus?: string | null;
  readonly company_name?: string | null;
  readonly 'tt:department'?: string | null;
  readonly 'tt:locations'?: {
    readonly 'tt:location'?: TeamtailorRssLocation | readonly TeamtailorRssLocation[] | null;
  } | null;
}

/** A resource of Teamtailor's JSON:API, with what it relates to in `included`. */
export interface TeamtailorDocument {
  readonly data?: {
    readonly id?: string | null;
    readonly attributes?: {
      readonly title?: string | null;
      readonly pitch?: string | null;
      readonly body?: string | null;
      readonly 'created-at'?: string | null;
      readonly 'updated-at'?: string | null;
      readonly 'start-date'?: string | null;
      readonly 'end-date'?: string | null;
      readonly 'language-code'?: string | null;
      readonly 'remote-status'?: string | null;
      readonly 'employment-type'?: string | null;
      readonly 'min-salary'?: number | null;
      readonly 'max-salary'?: number | null;
      readonly currency?: string | null;
      readonly 'salary-time-unit'?: string | null;
      readonly status?: string | null;
    } | null;
    readonly links?: {
      readonly 'careersite-job-url'?: string | null;
      readonly 'careersite-job-apply-url'?: string | null;
    } | null;
    readonly relationships?: Readonly<Record<string, unknown>> | null;
  } | null;
  /** Resources of the types `departments` and `locations`, asked for with `include=department,locations`. */
  readonly included?: readonly unknown[] | null;
}

/** A job of Teamtailor, in any of the forms in which it publishes one. */
export type TeamtailorJob = TeamtailorFeedItem | TeamtailorRssItem | TeamtailorDocument;

/**
 * Turns a job of Teamtailor into a posting: an item of the JSON Feed, an item of the RSS feed (as an object or as XML), or
 * a resource of the JSON:API. Sections hold the body; in the JSON:API the pitch stands before it.
 *
 * Total: `job` may be anything ({@link TeamtailorJob} says what is read). A value that is no job gives a posting without
 * sections and issues that say why; of a whole RSS feed the first item is read, with an issue. Sources:
 * https://docs.teamtailor.com and the feeds of career sites.
 */
export function fromTeamtailor(job: unknown, options: AdapterOptions = {}): ImportResult {
  const log = createIssueLog();
  const [item, ...others] = typeof job === 'string' ? teamtailorItems(job) : [job];
  noteMoreJobs(others.length, log);
  const fields = readFields(item, log);
  const isResource = isRecord(own(item, 'data')) || isRecord(own(item, 'attributes'));
  const isFeedItem = own(item, '_jobposting') !== undefined || own(item, 'content_html') !== undefined;
  const read = isResource ? readResource(fields) : isFeedItem ? readFeedItem(fields) : readRssItem(fields);
  return importJob(read, job, options, log);
}
