/** Names of every state of every machine. */
export { statesWords as stateWords } from '@igang/i18n/words/states';
