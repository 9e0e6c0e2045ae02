import * as z from 'zod';
import { Id, Instant, pageOf, PageQuery } from '../common.ts';

/** What is stuck, each with its one next action; the page makes the sentence from `kind` and the values. */
export const StuckKind = z.enum([
  'group-without-starter',
  'meeting-without-starter',
  'starter-missing',
  'request-unanswered',
  'people-to-ring',
  'group-ready-to-call-in',
  'group-ready-to-start',
  'log-missing',
  'handover-overdue',
  'follow-up-due',
  'help-wanted',
  'enquiry-unanswered',
  'supervision-wanted',
  'course-too-few',
  'course-draft-soon',
  'review-waiting',
  'attendance-missing',
  'results-missing',
]);
export type StuckKind = z.infer<typeof StuckKind>;
export const StuckItem = z
  .strictObject({
    id: z.string(),
    kind: StuckKind,
    subjectId: Id,
    subject: z.string(),
    place: z.string(),
    since: Instant,
    dueOn: z.string().nullable(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    officeName: z.string(),
  })
  .meta({ id: 'StuckItem' });
export type StuckItem = z.infer<typeof StuckItem>;
export const StuckPage = pageOf(StuckItem).meta({ id: 'StuckPage' });
export const StuckQuery = PageQuery.extend({ officeId: Id.optional() });
export const OfficeCounts = z
  .strictObject({ stuck: z.number().int(), courses: z.number().int(), groups: z.number().int(), starters: z.number().int() })
  .meta({ id: 'OfficeCounts' });
export type OfficeCounts = z.infer<typeof OfficeCounts>;

export const ChainQuery = z.strictObject({ from: z.string(), until: z.string() });
/** A number; null when the reader is not to have it, since it tells of fewer than five or gives such a number away. */
const Count = z.number().int().nullable();
/** The whole chain as counts over a period, national and per office. `safe`: fewer than five are told nowhere, and the period is a year that is over. */
const ChainCounts = z.strictObject({
  coursesHeld: Count,
  coursesCancelled: Count,
  coursesPlanned: Count,
  enrolled: Count,
  qualified: Count,
  startersActive: Count,
  groupsForming: Count,
  groupsStarted: Count,
  groupsWithStarter: Count,
  sessionsHeld: Count,
  handedOver: Count,
  leaderless: Count,
  followedUp: Count,
  alive: Count,
});
export type ChainCounts = z.infer<typeof ChainCounts>;
export const Chain = z
  .strictObject({
    from: z.string(),
    until: z.string(),
    safe: z.boolean(),
    total: ChainCounts,
    offices: z.array(z.strictObject({ id: Id, name: z.string(), closed: z.boolean(), counts: ChainCounts })),
  })
  .meta({ id: 'Chain' });
export type Chain = z.infer<typeof Chain>;

const SurvivalShare = z.strictObject({
  day: z.number().int(),
  /** Groups that told, at the question of that day or since, that they lived then, … */
  alive: Count,
  /** … of those we know of: these, and those that told at the question that they had ended. */
  answers: Count,
  share: z.number(),
  low: z.number(),
  high: z.number(),
});
/**
 * How long groups live after their handover: at the handover, and at each question that ten groups or more have answered
 * (infra/docs/adr/0014). Without a curve while the groups are fewer than ten.
 */
export const Survival = z.strictObject({ groups: z.number().int(), curve: z.array(SurvivalShare).nullable() }).meta({ id: 'Survival' });
export type Survival = z.infer<typeof Survival>;
