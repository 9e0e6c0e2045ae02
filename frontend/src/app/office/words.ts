import type { Catalogue } from '@igang/i18n';
import type { BulkWords } from '@igang/i18n/groups/groups/office.bulk.nb';
import type { OfficeAfterwardsWords } from '@igang/i18n/groups/follow-ups/office.afterwards.nb';
import type { CourseStepWords } from '@igang/i18n/training/courses/office.course-steps.nb';
import type { OfficeCourseWords } from '@igang/i18n/training/courses/office.courses.nb';
import type { OfficeDemandWords } from '@igang/i18n/training/demand/office.demand.nb';
import type { OfficeEnquiryWords } from '@igang/i18n/groups/enquiries/office.enquiries.nb';
import type { OfficeMatchingWords } from '@igang/i18n/groups/matching/office.matching.nb';
import type { OfficeGroupWords } from '@igang/i18n/groups/groups/office.groups.nb';
import type { OfficePointWords } from '@igang/i18n/organisation/office.points.nb';
import type { OfficePlanningWords } from '@igang/i18n/training/planning/office.planning.nb';
import type { ParticipantWords } from '@igang/i18n/training/enrolments/office.participant.nb';
import type { OfficeImportWords } from '@igang/i18n/transfer/office.imports.nb';
import type { PhoneWords } from '@igang/i18n/organisation/office.phone.nb';
import type { OfficeSettingWords } from '@igang/i18n/organisation/office.settings.nb';
import type { OfficeWords } from '@igang/i18n/insight/office.nb';

export const officeWords: Catalogue<OfficeWords> = {
  nb: () => import('@igang/i18n/insight/office.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/insight/office.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/insight/office.en').then((words) => words.en),
};

export const courseWords: Catalogue<OfficeCourseWords> = {
  nb: () => import('@igang/i18n/training/courses/office.courses.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/courses/office.courses.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/courses/office.courses.en').then((words) => words.en),
};

export const courseStepWords: Catalogue<CourseStepWords> = {
  nb: () => import('@igang/i18n/training/courses/office.course-steps.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/courses/office.course-steps.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/courses/office.course-steps.en').then((words) => words.en),
};

export const groupWords: Catalogue<OfficeGroupWords> = {
  nb: () => import('@igang/i18n/groups/groups/office.groups.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/groups/office.groups.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/groups/office.groups.en').then((words) => words.en),
};

export const matchingWords: Catalogue<OfficeMatchingWords> = {
  nb: () => import('@igang/i18n/groups/matching/office.matching.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/matching/office.matching.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/matching/office.matching.en').then((words) => words.en),
};

export const planningWords: Catalogue<OfficePlanningWords> = {
  nb: () => import('@igang/i18n/training/planning/office.planning.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/planning/office.planning.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/planning/office.planning.en').then((words) => words.en),
};
export const participantWords: Catalogue<ParticipantWords> = {
  nb: () => import('@igang/i18n/training/enrolments/office.participant.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/enrolments/office.participant.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/enrolments/office.participant.en').then((words) => words.en),
};
export const importWords: Catalogue<OfficeImportWords> = {
  nb: () => import('@igang/i18n/transfer/office.imports.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/transfer/office.imports.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/transfer/office.imports.en').then((words) => words.en),
};

export const demandWords: Catalogue<OfficeDemandWords> = {
  nb: () => import('@igang/i18n/training/demand/office.demand.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/demand/office.demand.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/demand/office.demand.en').then((words) => words.en),
};

export const settingWords: Catalogue<OfficeSettingWords> = {
  nb: () => import('@igang/i18n/organisation/office.settings.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/office.settings.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/office.settings.en').then((words) => words.en),
};

export const bulkWords: Catalogue<BulkWords> = {
  nb: () => import('@igang/i18n/groups/groups/office.bulk.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/groups/office.bulk.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/groups/office.bulk.en').then((words) => words.en),
};

export const phoneWords: Catalogue<PhoneWords> = {
  nb: () => import('@igang/i18n/organisation/office.phone.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/office.phone.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/office.phone.en').then((words) => words.en),
};

export const inboxWords: Catalogue<OfficeEnquiryWords> = {
  nb: () => import('@igang/i18n/groups/enquiries/office.enquiries.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/enquiries/office.enquiries.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/enquiries/office.enquiries.en').then((words) => words.en),
};

export const afterwardsWords: Catalogue<OfficeAfterwardsWords> = {
  nb: () => import('@igang/i18n/groups/follow-ups/office.afterwards.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/groups/follow-ups/office.afterwards.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/groups/follow-ups/office.afterwards.en').then((words) => words.en),
};

export const pointWords: Catalogue<OfficePointWords> = {
  nb: () => import('@igang/i18n/organisation/office.points.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/organisation/office.points.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/organisation/office.points.en').then((words) => words.en),
};
