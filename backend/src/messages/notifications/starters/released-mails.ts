import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { MEETING_COLUMNS, type MeetingInCalendar } from '../../../groups/sessions/index.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly personId: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly place: string;
  readonly support: boolean;
  readonly meetings: readonly MeetingInCalendar[];
  readonly office: Sender;
}

/**
 * The group ended, or its support was called off, while starters were with it: each is told that there is nothing left to do, and her
 * calendar that the meetings are gone. Also those she was away from: they may be in it from before.
 */
export async function releasedMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'starter.released', assignmentId: string): Promise<Addressed[]> {
  const today = localDate(tx.now);
  const all = await tx.query<Facts>(FACTS, [assignmentId]);
  return all.map(({ personId, name, called, email, lang, place, support, meetings, office }) => {
    const left = meetings.filter(({ date }) => date >= today);
    const days = left.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
    const value = { today, name: calledName(name, called), place, support, meetings: days };
    const write = () =>
      ({ kind, lang, office, link: `${PUBLIC_URL}/mine-grupper`, value, meetings: { site: PUBLIC_URL, meetings: left } }) as const;
    return { to: { name, address: email }, personId, lang, isTrue: true, write };
  });
}

const FACTS = `
  SELECT p.id AS "personId", p.name, p.called, p.email::text AS email, p.language AS lang, m.name AS place, a.kind = 'support' AS support, ${SENDER} AS office,
    (SELECT coalesce(json_agg(t ORDER BY t.date), '[]') FROM (
       SELECT ${MEETING_COLUMNS} FROM group_session s JOIN session_starter b ON b.session_id = s.id AND b.person_id = p.id
       WHERE s.assignment_id = a.id AND s.state = 'cancelled' AND s.state_changed_at >= x.ended_at) t) AS meetings
  FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id AND x.end_kind = 'dissolved' JOIN person p ON p.id = x.person_id
  JOIN self_help_group g ON g.id = a.group_id JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  WHERE a.id = $1 AND a.state = 'withdrawn' ORDER BY p.name, p.id`;
