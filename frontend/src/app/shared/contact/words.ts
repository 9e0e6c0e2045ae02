export { contactWords } from '@igang/i18n/words/organisation/contact';
