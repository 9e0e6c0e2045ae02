import type { CourseTypeDetail, Words } from '@igang/contracts';
import { NewCourseType } from '@igang/contracts/training/course-types';
import * as z from 'zod';

/** What the form holds: numbers that may be off are beside their switch. */
export interface TypeModel {
  names: Words;
  days: number;
  consecutive: boolean;
  allDaysRequired: boolean;
  modules: Words[];
  audience: CourseTypeDetail['audience'];
  qualifies: boolean;
  validityMonths: number;
  renewable: boolean;
  renewalDays: number;
  countsForRenewal: boolean;
  offerHours: number;
  approvalRequired: boolean;
}

const { validityMonths, renewalDays, ...rest } = NewCourseType.shape;
export const TypeForm = z.object({
  ...rest,
  qualifies: z.boolean(),
  validityMonths: validityMonths.unwrap(),
  renewable: z.boolean(),
  renewalDays: renewalDays.unwrap(),
});

const NO_WORDS: Words = { nb: '', nn: '', en: '' };

export function emptyType(): TypeModel {
  return {
    names: { ...NO_WORDS },
    days: 1,
    consecutive: false,
    allDaysRequired: true,
    modules: [],
    audience: 'anyone',
    qualifies: false,
    validityMonths: 36,
    renewable: false,
    renewalDays: 1,
    countsForRenewal: false,
    offerHours: 48,
    approvalRequired: false,
  };
}

export function typeModel(type: CourseTypeDetail): TypeModel {
  const { names, days, consecutive, allDaysRequired, modules, audience, countsForRenewal, offerHours, approvalRequired } = type;
  return {
    ...{ names, days, consecutive, allDaysRequired, modules, audience, countsForRenewal, offerHours, approvalRequired },
    qualifies: type.validityMonths !== null,
    validityMonths: type.validityMonths ?? 36,
    renewable: type.renewalDays !== null,
    renewalDays: type.renewalDays ?? 1,
  };
}

/** What is switched off is nothing; days in a row need several days. */
export function typeBody({ qualifies, renewable, ...type }: TypeModel): NewCourseType {
  return {
    ...type,
    consecutive: type.consecutive && type.days > 1,
    validityMonths: qualifies ? type.validityMonths : null,
    renewalDays: qualifies && renewable ? type.renewalDays : null,
  };
}

export function withModule(type: TypeModel): TypeModel {
  return { ...type, modules: [...type.modules, { ...NO_WORDS }] };
}
