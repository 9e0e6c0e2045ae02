export { publicRoleWords as roleWords } from '@igang/i18n/words/organisation/public-role';
export { identityWords } from '@igang/i18n/words/organisation/identity';
