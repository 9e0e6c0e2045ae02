import { withoutWords } from '../../platform/service/told-of-error.ts';
import { NotPossible } from './manifest.ts';

export const EXIT_USAGE = 64;

/** What a command came to: 0, or 1 and a sentence that says why. */
export async function saying(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    process.stderr.write(`${inWords(error)}\n`);
    return 1;
  }
}

/** Errors of the database quote what people wrote: theirs are told without words. */
function inWords(error: unknown): string {
  if (error instanceof NotPossible) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  return `It did not work: ${withoutWords(message)}${code === undefined ? '' : ` (${code})`}`;
}
