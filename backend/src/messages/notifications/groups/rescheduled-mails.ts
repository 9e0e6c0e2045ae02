import { localDate, type MeetingHours } from '@igang/domain';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Moved {
  readonly groupId: string;
  readonly place: string;
  readonly starter: string;
  readonly before: MeetingHours;
  readonly now: MeetingHours;
  readonly isComing: boolean;
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** A starter has moved a meeting: to each coordinator of the group's office, who can move it back. Not when that is done already. */
export async function rescheduledMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'group.rescheduled', sessionId: string): Promise<Addressed[]> {
  const facts = await one<Moved>(tx, MOVED, [sessionId, tx.now]);
  if (facts === undefined) return [];
  const { groupId, place, starter, before, now, isComing, office } = facts;
  const says = JSON.stringify(now);
  return facts.coordinators.map(({ id, name, called, email, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name, called), starter, place, before, now };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/grupper/${groupId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: isComing, says, write };
  });
}

const MOVED = `
  SELECT g.id AS "groupId", m.name AS place, p.name AS starter, s.state = 'planned' AND lower(s.period) > $2 AS "isComing",
    json_build_object('date', s.moved_from_date, 'startsAt', to_char(s.moved_from_starts_at, 'HH24:MI'), 'endsAt', to_char(s.moved_from_ends_at, 'HH24:MI')) AS before,
    json_build_object('date', s.date, 'startsAt', to_char(s.starts_at, 'HH24:MI'), 'endsAt', to_char(s.ends_at, 'HH24:MI')) AS now,
    ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators
  FROM group_session s JOIN self_help_group g ON g.id = s.group_id JOIN municipality m ON m.code = g.municipality_code
    JOIN office o ON o.id = g.office_id JOIN person p ON p.id = s.moved_by_id
  WHERE s.id = $1`;
