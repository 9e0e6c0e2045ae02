import type { Done, NewSessionLog } from '@igang/contracts';
import { mayCorrectLog, type SessionState } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { contentOf, demandNoIdNumber, demandOpenToNewcomers, type LogContent, write } from './log-session.ts';
import { type LockedMeeting, lockMeeting } from './session.ts';
import { SessionLog } from './session-log.entity.ts';

interface Written extends LogContent {
  readonly outcome: SessionState;
  readonly writtenAt: Date;
  readonly writtenById: string;
  readonly onBehalfOfId: string | null;
}

/**
 * The log of a meeting is this: corrected when it was written before, written when it was not. So a correction that was made without
 * network is right whether the first log had come through or not.
 */
export async function putLog(tx: Tx, id: string, log: NewSessionLog): Promise<Done> {
  const locked = await lockMeeting(tx, id, 'session.log');
  const written = await one<Written>(tx, WRITTEN, [id]);
  return written === undefined ? write(tx, locked, log) : correct(tx, locked, written, log);
}

async function correct(tx: Tx, { group, meeting }: LockedMeeting, written: Written, log: NewSessionLog): Promise<Done> {
  if (!('personId' in tx.actor)) throw new Refusal('access.sign-in-needed');
  const isHers = [written.writtenById, written.onBehalfOfId].includes(tx.actor.personId);
  demand(mayCorrectLog({ ...written, isHers }, tx.now, log.outcome));
  demandNoIdNumber(log.note ?? '');
  if ((log.newcomers ?? 0) > 0) await demandOpenToNewcomers(tx, meeting);
  const content = contentOf(log);
  if (isSame(written, content)) return { done: true };
  await tx.manager.update(SessionLog, { sessionId: meeting.id }, { ...content, correctedAt: tx.now });
  // Counts only: what the note said before is nobody's business any more.
  await record(tx, {
    action: 'session.correct-log',
    subject: ['session', meeting.id],
    officeId: group.officeId,
    reason: `present ${written.present ?? '-'} → ${content.present ?? '-'}`,
  });
  return { done: true };
}

const CONTENT = [
  'present',
  'absentWithNotice',
  'absentWithoutNotice',
  'newcomers',
  'readiness',
  'steppingIn',
  'nextAgreed',
  'frames',
  'note',
] as const satisfies readonly (keyof LogContent)[];

function isSame(written: Written, content: LogContent): boolean {
  return CONTENT.every((name) => JSON.stringify(written[name]) === JSON.stringify(content[name]));
}

const WRITTEN = `
  SELECT outcome, written_at AS "writtenAt", written_by_id AS "writtenById", on_behalf_of_id AS "onBehalfOfId", present,
    absent_with_notice AS "absentWithNotice", absent_without_notice AS "absentWithoutNotice", newcomers, readiness, stepping_in AS "steppingIn",
    next_agreed AS "nextAgreed", frames, note
  FROM session_log WHERE session_id = $1`;
