import { expectTypeOf, it } from 'vitest';
import type {
  AshbyJob,
  BambooHrJob,
  GreenhouseJob,
  JsonLdJobPosting,
  LeverPosting,
  RecruiteeOffer,
  SmartRecruitersPosting,
  TeamtailorDocument,
  TeamtailorFeedItem,
  TeamtailorJob,
  WorkableJob,
  WorkdayJob,
} from '../../src/import/index.ts';
import type { greenhouseJob } from '../../stories/samples/greenhouse-job.ts';
import type * as payloads from '../../stories/samples/payloads.ts';

it('what the systems send is what the published types say', () => {
  expectTypeOf<typeof greenhouseJob>().toExtend<GreenhouseJob>();
  expectTypeOf<typeof payloads.lever>().toExtend<LeverPosting>();
  expectTypeOf<typeof payloads.ashby>().toExtend<AshbyJob>();
  expectTypeOf<typeof payloads.smartrecruiters>().toExtend<SmartRecruitersPosting>();
  expectTypeOf<typeof payloads.workable>().toExtend<WorkableJob>();
  expectTypeOf<typeof payloads.recruitee>().toExtend<RecruiteeOffer>();
  expectTypeOf<typeof payloads.teamtailorFeedItem>().toExtend<TeamtailorFeedItem>();
  expectTypeOf<typeof payloads.teamtailorDocument>().toExtend<TeamtailorDocument>();
  expectTypeOf<typeof payloads.bamboohr.result.jobOpening>().toExtend<BambooHrJob>();
  expectTypeOf<typeof payloads.workday>().toExtend<WorkdayJob>();
  expectTypeOf<typeof payloads.jsonLd>().toExtend<JsonLdJobPosting>();
  expectTypeOf<TeamtailorFeedItem>().toExtend<TeamtailorJob>();
  expectTypeOf<{ readonly title: number }>().not.toExtend<GreenhouseJob>();
});
