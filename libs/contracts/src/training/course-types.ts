import * as z from 'zod';
import { Id, line, pageOf, Words } from '../common.ts';
import { AudienceName } from './courses.ts';

/** Something in every language of the product, each at most `max` characters. */
const inAllLanguages = (max: number) => z.strictObject({ nb: line(max), nn: line(max), en: line(max) });

const TYPE = {
  names: inAllLanguages(80),
  days: z.number().int().min(1).max(20),
  consecutive: z.boolean(),
  modules: z.array(inAllLanguages(120)).max(30),
  audience: AudienceName,
  allDaysRequired: z.boolean(),
  /** Passing makes somebody a starter who may be asked, for so many months; null qualifies for nothing. */
  validityMonths: z.number().int().min(1).max(120).nullable(),
  /** So many days of refreshers renew; null renews only by passing again. */
  renewalDays: z.number().int().min(1).max(20).nullable(),
  /** Days of this type count when somebody renews. */
  countsForRenewal: z.boolean(),
  /** How long a freed place is held for the first on the list. */
  offerHours: z.number().int().min(1).max(336),
  approvalRequired: z.boolean(),
};

interface Renewal {
  validityMonths: number | null;
  renewalDays: number | null;
}
const renewsWhatQualifies = ({ validityMonths, renewalDays }: Renewal) => renewalDays === null || validityMonths !== null;
const RENEWAL = { path: ['renewalDays'], params: { reason: 'only-when-qualifying' } };
const runsOn = ({ days, consecutive }: { days: number; consecutive: boolean }) => days > 1 || !consecutive;
const ONE_DAY = { path: ['consecutive'], params: { reason: 'only-several-days' } };

export const NewCourseType = z
  .strictObject(TYPE)
  .refine(renewsWhatQualifies, RENEWAL)
  .refine(runsOn, ONE_DAY)
  .meta({ id: 'NewCourseType' });
export type NewCourseType = z.infer<typeof NewCourseType>;
export const CourseTypeChange = z
  .strictObject({ ...TYPE, version: z.number().int() })
  .refine(renewsWhatQualifies, RENEWAL)
  .refine(runsOn, ONE_DAY)
  .meta({ id: 'CourseTypeChange' });
export type CourseTypeChange = z.infer<typeof CourseTypeChange>;

/** A type as the national office keeps it. */
export const CourseTypeDetail = z
  .strictObject({
    ...TYPE,
    id: Id,
    code: z.string(),
    names: Words,
    modules: z.array(Words),
    version: z.number().int(),
    closedOn: z.string().nullable(),
    /** Courses that stand on it: announced, held or completed. Some of it cannot change under them. */
    courses: z.number().int(),
    history: z.array(z.strictObject({ version: z.number().int(), at: z.string(), by: z.string().nullable() })),
  })
  .meta({ id: 'CourseTypeDetail' });
export type CourseTypeDetail = z.infer<typeof CourseTypeDetail>;
export const CourseTypeDetailPage = pageOf(CourseTypeDetail).meta({ id: 'CourseTypeDetailPage' });
