import type { Catalogue } from '@igang/i18n';
import type { OfficeCourseWords } from '@igang/i18n/training/courses/office.courses.nb';
import type { OfficePlanningWords } from '@igang/i18n/training/planning/office.planning.nb';

export { officeWords } from '@igang/i18n/words/insight/office';

export const courseWords: Catalogue<OfficeCourseWords> = {
  nb: () => import('@igang/i18n/training/courses/office.courses.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/courses/office.courses.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/courses/office.courses.en').then((words) => words.en),
};

export { officeCourseStepsWords as courseStepWords } from '@igang/i18n/words/training/office-course-steps';

export { officeGroupsWords as groupWords } from '@igang/i18n/words/groups/office-groups';

export { officeMatchingWords as matchingWords } from '@igang/i18n/words/groups/office-matching';

export const planningWords: Catalogue<OfficePlanningWords> = {
  nb: () => import('@igang/i18n/training/planning/office.planning.nb').then((words) => words.nb),
  nn: () => import('@igang/i18n/training/planning/office.planning.nn').then((words) => words.nn),
  en: () => import('@igang/i18n/training/planning/office.planning.en').then((words) => words.en),
};
export { officeParticipantWords as participantWords } from '@igang/i18n/words/training/office-participant';

export { officeImportsWords as importWords } from '@igang/i18n/words/transfer/office-imports';

export { officeDemandWords as demandWords } from '@igang/i18n/words/training/office-demand';

export { officeSettingsWords as settingWords } from '@igang/i18n/words/organisation/office-settings';

export { officeBulkWords as bulkWords } from '@igang/i18n/words/groups/office-bulk';

export { officePhoneWords as phoneWords } from '@igang/i18n/words/organisation/office-phone';

export { officeEnquiriesWords as inboxWords } from '@igang/i18n/words/groups/office-enquiries';

export { officeAfterwardsWords as afterwardsWords } from '@igang/i18n/words/groups/office-afterwards';

export { officePointsWords as pointWords } from '@igang/i18n/words/organisation/office-points';
