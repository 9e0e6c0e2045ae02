export * from './answer-list.ts';
export * from './answer-rules.ts';
export * from './question-fields.ts';
