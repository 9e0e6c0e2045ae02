export * from './acute-help.ts';
export * from './arrival.ts';
export * from './button.ts';
export * from './icon.ts';
export * from './mark.ts';
export * from './page.ts';
export * from './problem-notice.ts';
export * from './skeleton.ts';
