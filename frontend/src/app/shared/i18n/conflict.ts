export { conflictWords } from '@igang/i18n/words/conflict';
