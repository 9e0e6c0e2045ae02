export { nationalWords } from '@igang/i18n/words/insight/national';

export { nationalOfficesWords as officesWords } from '@igang/i18n/words/organisation/national-offices';
export { officeWorkWords } from '@igang/i18n/words/organisation/office-work';
export { nationalTypesWords as typeWords } from '@igang/i18n/words/training/national-types';
export { officeParticipantWords as formWords } from '@igang/i18n/words/training/office-participant';
export { beginningWords } from '@igang/i18n/words/transfer/beginning';
