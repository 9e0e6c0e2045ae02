export { officeWords } from '@igang/i18n/words/insight/office';

export { officeCoursesWords as courseWords } from '@igang/i18n/words/training/office-courses';

export { officeCourseStepsWords as courseStepWords } from '@igang/i18n/words/training/office-course-steps';

export { officeGroupsWords as groupWords } from '@igang/i18n/words/groups/office-groups';

export { officeMatchingWords as matchingWords } from '@igang/i18n/words/groups/office-matching';

export { officePlanningWords as planningWords } from '@igang/i18n/words/training/office-planning';
export { officeParticipantWords as participantWords } from '@igang/i18n/words/training/office-participant';

export { officeImportsWords as importWords } from '@igang/i18n/words/transfer/office-imports';

export { officeDemandWords as demandWords } from '@igang/i18n/words/training/office-demand';

export { officeSettingsWords as settingWords } from '@igang/i18n/words/organisation/office-settings';

export { officeBulkWords as bulkWords } from '@igang/i18n/words/groups/office-bulk';

export { officePhoneWords as phoneWords } from '@igang/i18n/words/organisation/office-phone';

export { officeEnquiriesWords as inboxWords } from '@igang/i18n/words/groups/office-enquiries';

export { officeAfterwardsWords as afterwardsWords } from '@igang/i18n/words/groups/office-afterwards';

export { officeRolesWords as staffWords } from '@igang/i18n/words/organisation/office-roles';

export { officePointsWords as pointWords } from '@igang/i18n/words/organisation/office-points';
