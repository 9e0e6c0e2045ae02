import { FormField, FormRoot } from '@angular/forms/signals';
import { FormAttempt } from './attempt.ts';
import { ErrorSummary } from './error-summary.ts';
import { Field, InputControl } from './field.ts';

export * from './date-input.ts';
export * from './attempt.ts';
export * from './draft.ts';
export * from './editing.ts';
export * from './error-summary.ts';
export * from './field.ts';
export * from './file-input.ts';
export { dayAfterKey } from './month-sheet.ts';
export * from './near-of.ts';
export * from './other-change.ts';
export * from './place-search.ts';
export * from './sentence.ts';
export * from './submitting.ts';
export * from './time-input.ts';

/** Everything a template with a form needs: `imports: [FORM, Button]`. */
export const FORM = [FormRoot, FormField, FormAttempt, Field, InputControl, ErrorSummary] as const;
