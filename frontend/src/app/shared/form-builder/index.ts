export * from './question-builder.ts';
