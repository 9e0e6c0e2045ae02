import type { Lang } from '@igang/i18n';
import type { Announced, Tx } from './transaction.ts';

/** Says of such jobs whom they would tell; asked in the transaction that is rolled back afterwards, in the reader's language. */
export type Foreteller = (tx: Tx, announced: readonly Announced[], lang: Lang) => Promise<object>;

/** Leaves the transaction of a change that was only looked at: nothing of it is kept, and this is the answer. */
export class Foretold extends Error {
  override readonly name = 'Foretold';
  readonly answer: object;

  constructor(answer: object) {
    super('Looked ahead');
    this.answer = answer;
  }
}
