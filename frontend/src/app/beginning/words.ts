export { beginningWords } from '@igang/i18n/words/transfer/beginning';
