import { isFilled, type ReadJob } from '../adapter.ts';
import type { FieldReader } from '../fields.ts';
import { bodyOf } from '../json-ld/body.ts';
import { jobFacts } from '../json-ld/facts.ts';
import { words } from '../json-ld/words.ts';

/** An item of the JSON Feed: title, address and body are its own, the facts are those of the JobPosting inside. */
export function readFeedItem(item: FieldReader): ReadJob {
  const job = item.record('_jobposting');
  const html = item.raw('content_html');
  const facts = jobFacts(job);
  const url = item.url('url') ?? facts.url;
  const postedOn = facts.postedOn ?? item.date('date_published');
  const id = item.key('id') ?? facts.id;
  return {
    title: item.title('title') ?? job.title('title'),
    lang: words(job, 'inLanguage')[0],
    parts: isFilled(html) ? [{ html, path: ['content_html'] }] : bodyOf(job),
    facts: {
      ...facts,
      ...(id === undefined ? {} : { id }),
      ...(postedOn === undefined ? {} : { postedOn }),
      ...(url === undefined ? {} : { url, applyUrl: facts.applyUrl ?? url }),
    },
  };
}
