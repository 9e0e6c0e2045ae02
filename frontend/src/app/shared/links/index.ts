export * from './link-sent.ts';
export * from './lost-link.ts';
export * from './reach-us.ts';
export * from './send-links.ts';
export * from './sent-to.ts';
export * from './words.ts';
