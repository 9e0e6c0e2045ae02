export * from './format.ts';
export * from './lang.ts';
export * from './words.ts';
