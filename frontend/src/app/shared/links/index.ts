export * from './lost-link.ts';
export * from './reach-us.ts';
export * from './send-links.ts';
export * from './words.ts';
