import type { AdapterOptions } from './adapter.ts';
import { fromAshby } from './ashby.ts';
import { fromBambooHr } from './bamboohr.ts';
import { fromGreenhouse } from './greenhouse.ts';
import { type Ats, jobsIn } from './jobs-in.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromLever } from './lever.ts';
import { fromPersonio } from './personio.ts';
import { fromRecruitee } from './recruitee.ts';
import type { ImportResult } from './result.ts';
import { fromSmartRecruiters } from './smartrecruiters.ts';
import { fromTeamtailor } from './teamtailor.ts';
import { fromWorkable } from './workable.ts';
import { fromWorkday } from './workday.ts';

/** The importer of each system. */
export const importers: Readonly<Record<Ats, (job: unknown, options?: AdapterOptions) => ImportResult>> = {
  greenhouse: fromGreenhouse,
  lever: fromLever,
  ashby: fromAshby,
  smartrecruiters: fromSmartRecruiters,
  workable: fromWorkable,
  recruitee: fromRecruitee,
  teamtailor: fromTeamtailor,
  personio: fromPersonio,
  bamboohr: fromBambooHr,
  workday: fromWorkday,
  'json-ld': fromJsonLd,
};

/** Options of `fromAny`. */
export interface AnyOptions extends AdapterOptions {
  /** The system, where it is known: `jobsIn` tells it of each job. Then `payload` is a single job. */
  readonly ats?: Ats;
}

/** What `fromAny` gives: the posting, and where it came from. */
export interface AnyImportResult extends ImportResult {
  /** The system that was recognised; left out when none was. */
  readonly ats?: Ats;
}

/**
 * Turns a job of any hiring system that Rolecall knows into a posting: it recognises the system by the fields. The payload
 * may also be the list or feed of a board (`jobsIn` splits those) or a page that carries JSON-LD, of which the first job
 * is read. Where you know the system, call its own importer: it is smaller, and an odd payload is not mistaken.
 *
 * Total: `payload` may be anything. When no job is recognised, the posting has no sections and an issue says so.
 */
export function fromAny(payload: unknown, options: AnyOptions = {}): AnyImportResult {
  const { ats, ...shared } = options;
  const isKnown = ats !== undefined && Object.hasOwn(importers, ats);
  const [found, ...others] = ats === undefined ? jobsIn(payload) : isKnown ? [{ ats, job: payload }] : [];
  if (found === undefined) {
    const message =
      ats === undefined
        ? 'This is no job of a hiring system that Rolecall knows. Pass a single job as the API sends it, or its HTML to fromHtml.'
        : `Rolecall knows no hiring system called ${String(ats)}: it knows ${Object.keys(importers).join(', ')}.`;
    return {
      posting: { title: '', sections: [] },
      issues: [{ code: 'job-missing', level: 'error', path: [], message }],
    };
  }
  const result = importers[found.ats](found.job, shared);
  if (others.length === 0) return { ats: found.ats, ...result };
  const message = `The payload has ${others.length} more jobs, which were not read. Split it with jobsIn.`;
  return {
    ats: found.ats,
    ...result,
    issues: [{ code: 'more-jobs', level: 'warning', path: [], message }, ...result.issues],
  };
}
