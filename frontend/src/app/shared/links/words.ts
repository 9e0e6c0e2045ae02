export { publicLinksWords as linkWords } from '@igang/i18n/words/organisation/public-links';
