import { announce } from '../../platform/outbox.ts';
import type { Tx } from '../../platform/transaction.ts';

/** The group asks for help: its office is told at once, as it promises to ring within a few days. */
export function tellOffice(tx: Tx, followUpId: string): Promise<void> {
  return announce(tx, { job: 'mail.send', payload: { kind: 'group.help-wanted', subjectId: followUpId } });
}
