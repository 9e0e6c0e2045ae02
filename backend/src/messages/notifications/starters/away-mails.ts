import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
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
  readonly away: readonly MeetingInCalendar[];
  readonly hers: readonly MeetingInCalendar[];
  readonly office: Sender;
}

/**
 * A receipt to a starter who said that she is away, or is not after all: her calendar without the meetings of the group that she does not
 * come to, or with those that she comes to. Of her, only her own row at one of them is named.
 */
export async function awayMails(
  tx: Tx,
  { PUBLIC_URL }: Config,
  kind: 'starter.away' | 'starter.back',
  placeId: string,
): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [placeId, localDate(tx.now)]);
  if (facts === undefined) return [];
  const { name, called, email, lang, place, away, hers, office } = facts;
  // For the others the meeting stands; for her it is gone.
  const meetings = kind === 'starter.back' ? hers : away.map((meeting) => ({ ...meeting, isCancelled: true }));
  const days = meetings.map(({ date, startsAt, endsAt }) => ({ date, startsAt, endsAt }));
  const value = { today: localDate(tx.now), name: calledName(name, called), place, meetings: days };
  const write = () =>
    ({ kind, lang, office, link: `${PUBLIC_URL}/mine-grupper`, value, meetings: { site: PUBLIC_URL, meetings } }) as const;
  return [{ to: { name, address: email }, lang, isTrue: meetings.length > 0, write }];
}

const meetingsWhere = (which: string): string => `(SELECT coalesce(json_agg(t ORDER BY t.date), '[]') FROM (
    SELECT ${MEETING_COLUMNS} FROM group_session s JOIN session_starter b ON b.session_id = s.id AND b.person_id = p.id
    WHERE s.assignment_id = a.id AND s.state = 'planned' AND s.date >= $2 AND ${which}) t)`;
const FACTS = `
  SELECT p.name, p.called, p.email::text AS email, p.language AS lang, m.name AS place, ${SENDER} AS office,
    ${meetingsWhere('b.away_at IS NOT NULL')} AS away, ${meetingsWhere('b.released_at IS NULL')} AS hers
  FROM session_starter h JOIN group_session hs ON hs.id = h.session_id JOIN assignment a ON a.id = hs.assignment_id
  JOIN self_help_group g ON g.id = hs.group_id JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  JOIN person p ON p.id = h.person_id WHERE h.id = $1`;
