export * from './conflict.ts';
export * from './language.ts';
export * from './problems.ts';
export * from './states.ts';
export * from './today.ts';
export * from './words.ts';
export * from './questions.ts';
