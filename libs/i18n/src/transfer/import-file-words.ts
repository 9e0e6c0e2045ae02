import { en } from './office.imports.en.ts';
import { nb } from './office.imports.nb.ts';
import { nn } from './office.imports.nn.ts';

/** Headings of the file with the rows that were not taken, which must be known again when it comes in. */
export const importFileWords = {
  nb: { field: nb.field, reason: nb.refusedFile.reason, file: nb.refusedFile.name },
  nn: { field: nn.field, reason: nn.refusedFile.reason, file: nn.refusedFile.name },
  en: { field: en.field, reason: en.refusedFile.reason, file: en.refusedFile.name },
};

/** Why an enrolment that came with a file was cancelled, in the trail of what was done. Nobody's language is known there: it is kept in bokmål. */
export const IMPORT_UNDONE = 'Importen er angret';
