export { identityWords } from '@igang/i18n/words/organisation/identity';
