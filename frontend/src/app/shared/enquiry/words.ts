export { enquiryWords } from '@igang/i18n/words/groups/enquiry';
