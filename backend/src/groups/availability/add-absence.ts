import type { Created, NewAbsence } from '@igang/contracts';
import { type Absence, decideAbsence, decideMeetings, localDate } from '@igang/domain';
import { lockGroup } from '../groups/index.ts';
import { leaveMeetings } from '../sessions/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { demand } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { lockStarter, myself } from '../../starters/starters/index.ts';
import { forgetLater } from './forget-absence.ts';
import { tellHer } from './tell-her.ts';
import { StarterAbsence } from './starter-absence.entity.ts';

/**
 * Days she is away. Of every meeting she has on them she says whether she comes all the same; from those she does not come
 * to her hours are free, and the office of each group is told.
 */
export async function addAbsence(tx: Tx, { firstDay, lastDay, meetings: answers }: NewAbsence): Promise<Created> {
  const personId = myself(tx, 'availability.own');
  demand(decideAbsence({ firstDay, lastDay }, localDate(tx.now)));
  const { officeId, hers } = await lockedMeetings(tx, personId, { firstDay, lastDay });
  demand(
    decideMeetings(
      hers.map(({ id }) => id),
      answers,
    ),
  );
  const id = tx.newId();
  await tx.manager.insert(StarterAbsence, { id, personId, firstDay, lastDay, createdAt: tx.now });
  await record(tx, { action: 'starter.away', subject: ['starter', personId], officeId });
  const staysAway = new Set(answers.flatMap(({ sessionId, coming }) => (coming ? [] : [sessionId])));
  await stayAway(
    tx,
    personId,
    hers.filter((meeting) => staysAway.has(meeting.id)),
  );
  await forgetLater(tx, id, lastDay);
  return { id };
}

interface HerMeeting {
  readonly id: string;
  readonly groupId: string;
  readonly officeId: string;
}

/** The groups are locked in the order of their ids, then she, then her meetings are read as they are now. */
async function lockedMeetings(tx: Tx, personId: string, days: Absence): Promise<{ officeId: string; hers: HerMeeting[] }> {
  const groups = [...new Set((await meetingsOn(tx, personId, days)).map(({ groupId }) => groupId))].sort();
  for (const groupId of groups) await lockGroup(tx, groupId, 'checked');
  // A yes to another group waits at her row, so no meeting comes between the reading and the answer.
  const { officeId } = await lockStarter(tx, personId);
  return { officeId, hers: await meetingsOn(tx, personId, days) };
}

function meetingsOn(tx: Tx, personId: string, { firstDay, lastDay }: Absence): Promise<HerMeeting[]> {
  return tx.query<HerMeeting>(
    `SELECT s.id, s.group_id AS "groupId", g.office_id AS "officeId"
     FROM session_starter x JOIN group_session s ON s.id = x.session_id JOIN self_help_group g ON g.id = s.group_id
     WHERE x.person_id = $1 AND x.released_at IS NULL AND s.state = 'planned' AND s.date BETWEEN $2 AND $3 AND lower(s.period) > $4
     ORDER BY s.date, s.id`,
    [personId, firstDay, lastDay, tx.now],
  );
}

async function stayAway(tx: Tx, personId: string, meetings: readonly HerMeeting[]): Promise<void> {
  const ids = meetings.map(({ id }) => id);
  if (ids.length === 0) return;
  const left = await leaveMeetings(tx, personId, ids);
  await record(
    tx,
    ...meetings.map(({ id, officeId }) => ({ action: 'session.starter-away', subject: ['session', id] as const, officeId })),
  );
  const groups = [...new Set(meetings.map(({ groupId }) => groupId))];
  await announce(tx, ...groups.map((subjectId) => ({ job: 'mail.send', payload: { kind: 'group.starter-missing', subjectId } }) as const));
  await tellHer(tx, 'starter.away', left);
}
