export type { AdapterOptions } from './adapter.ts';
export { type AshbyAddress, type AshbyJob, type AshbyPayComponent, fromAshby } from './ashby.ts';
export { type BambooHrJob, fromBambooHr } from './bamboohr.ts';
export { BoardError, type BoardErrorCode } from './fetch-board/board-error.ts';
export type { BoardAts, BoardSource } from './fetch-board/board-source.ts';
export { type BoardEntry, type BoardProgress, type FetchBoardOptions, fetchBoard } from './fetch-board.ts';
export { type AnyImportResult, type AnyOptions, fromAny } from './from-any.ts';
export { fromHtml } from './from-html.ts';
export { fromGreenhouse, type GreenhouseJob, type GreenhouseOptions } from './greenhouse.ts';
export { type Ats, type FoundJob, jobsIn } from './jobs-in.ts';
export { fromJsonLd, type JsonLdJobPosting, type JsonLdPay, type JsonLdPlace } from './json-ld.ts';
export { fromLever, type LeverPosting } from './lever.ts';
export type { Classify, ClassifyQuestion, ContentOptions, ImportLimits, ImportOptions } from './options.ts';
export type { Facts } from './parts.ts';
export { fromPersonio, type PersonioDescription, type PersonioOptions, type PersonioPosition } from './personio.ts';
export { fromRecruitee, type RecruiteeLocation, type RecruiteeOffer } from './recruitee.ts';
export type { ImportResult } from './result.ts';
export {
  fromSmartRecruiters,
  type SmartRecruitersPosting,
  type SmartRecruitersSalary,
  type SmartRecruitersSection,
} from './smartrecruiters.ts';
export {
  fromTeamtailor,
  type TeamtailorDocument,
  type TeamtailorFeedItem,
  type TeamtailorJob,
  type TeamtailorRssItem,
  type TeamtailorRssLocation,
} from './teamtailor.ts';
export type { TraceEntry } from './trace.ts';
export { fromWorkable, type WorkableJob, type WorkableLocation, type WorkableOptions } from './workable.ts';
export { fromWorkday, type WorkdayCountry, type WorkdayJob } from './workday.ts';
