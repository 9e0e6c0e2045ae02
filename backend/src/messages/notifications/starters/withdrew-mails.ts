import type { Lang } from '@igang/i18n';
import { localDate } from '@igang/domain';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { MEETING_COLUMNS, type MeetingInCalendar } from '../../../groups/sessions/index.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly place: string;
  readonly hasLeft: boolean;
  readonly meetings: readonly MeetingInCalendar[];
  readonly office: Sender;
}

/** A receipt to who gave a group back, and her calendar without its meetings. Of her, only her own row at a meeting is named. */
export async function withdrewMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'starter.withdrew', placeId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [placeId]);
  if (facts === undefined) return [];
  const { name, called, email, lang, place, hasLeft, office } = facts;
  // For the others the meeting stands; for her it is gone, and that is a newer edition of her entry.
  const meetings = facts.meetings.map((meeting) => ({ ...meeting, isCancelled: true, sequence: meeting.sequence + 1 }));
  const value = { today: localDate(tx.now), name: calledName(name, called), place };
  const write = () =>
    ({ kind, lang, office, link: `${PUBLIC_URL}/mine-grupper`, value, meetings: { site: PUBLIC_URL, meetings } }) as const;
  return [{ to: { name, address: email }, lang, isTrue: hasLeft, write }];
}

const FACTS = `
  SELECT p.name, p.called, p.email::text AS email, p.language AS lang, m.name AS place, ${SENDER} AS office,
    EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = a.id AND x.person_id = p.id AND x.end_kind = 'withdrew')
      AND NOT EXISTS (SELECT FROM assignment_starter x WHERE x.assignment_id = a.id AND x.person_id = p.id AND x.ended_at IS NULL) AS "hasLeft",
    (SELECT coalesce(json_agg(t ORDER BY t.date), '[]') FROM (
       SELECT ${MEETING_COLUMNS} FROM group_session s JOIN session_starter b ON b.session_id = s.id AND b.person_id = p.id
       WHERE s.assignment_id = a.id AND s.state = 'planned') t) AS meetings
  FROM session_starter h JOIN group_session hs ON hs.id = h.session_id JOIN assignment a ON a.id = hs.assignment_id
  JOIN self_help_group g ON g.id = hs.group_id JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  JOIN person p ON p.id = h.person_id WHERE h.id = $1`;
