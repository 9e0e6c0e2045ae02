export * from './keeping.ts';
export * from './kept.ts';
export * from './patience.ts';
export * from './receipt.ts';
export * from './waiting-rows.ts';
