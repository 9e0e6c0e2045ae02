import * as z from 'zod';
import { Id, pageOf, PageQuery, Words } from './common.ts';
import { AudienceName } from './courses.ts';

export const CourseTypeView = z
  .strictObject({
    id: Id,
    code: z.string(),
    names: Words,
    days: z.number().int(),
    consecutive: z.boolean(),
    allDaysRequired: z.boolean(),
    qualifies: z.boolean(),
    audience: AudienceName,
  })
  .meta({ id: 'CourseType' });
export type CourseTypeView = z.infer<typeof CourseTypeView>;
export const CourseTypeList = z.strictObject({ items: z.array(CourseTypeView) }).meta({ id: 'CourseTypeList' });
export const OfficeQuery = PageQuery.extend({ officeId: Id, q: z.string().trim().max(60).optional() });
export const TrainerCard = z.strictObject({ id: Id, name: z.string() }).meta({ id: 'Trainer' });
export const TrainerPage = pageOf(TrainerCard).meta({ id: 'TrainerPage' });
