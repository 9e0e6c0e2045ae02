export { questionsWords as questionWords } from '@igang/i18n/words/training/questions';
