export * from './kept-drafts.ts';
export * from './receipt.ts';
