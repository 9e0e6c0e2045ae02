export * from './question.entity.ts';
export { formOf, formsOf, QUESTION, ruleOf } from './question.ts';
export { QuestionsModule } from './questions.module.ts';
export { QuestionsHttpModule } from './questions-http.module.ts';
export { addQuestion } from './add-question.ts';
