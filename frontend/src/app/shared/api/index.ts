export * from './accept-language.ts';
export * from './api.ts';
export * from './guards.ts';
export * from './pages.ts';
export * from './problem.ts';
export * from './read.ts';
export * from './session.ts';
export * from './submission.ts';
