import type { MeetingHours } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { joinedPlace } from '@igang/i18n/text';
import type { CalendarEvent } from '../../documents/index.ts';

/** A meeting as calendars need it, from `MEETING_IN_CALENDAR`. */
export interface MeetingInCalendar extends MeetingHours {
  readonly id: string;
  readonly groupId: string;
  readonly isCancelled: boolean;
  readonly sequence: number;
  readonly changedAt: Date | string;
  readonly venue: string | null;
  readonly place: string | null;
  readonly office: { readonly name: string; readonly email: string };
}
export interface MeetingWish {
  readonly lang: Lang;
  readonly site: string;
}

/**
 * A meeting in a starter's calendar, by mail, from her page or read by itself: the same entry. Neither the group's name nor its
 * theme nor who takes part: what a group is about is health data, and calendars lie with others.
 */
export function meetingEvent(meeting: MeetingInCalendar, { lang, site }: MeetingWish, summary?: string): CalendarEvent {
  const { id, groupId, date, startsAt, endsAt, sequence, changedAt, office, isCancelled } = meeting;
  const [w, address] = [documentsIn[lang].calendar, `${site}/mine-grupper/${groupId}`];
  return {
    uid: `${id}@${new URL(site).hostname}`,
    sequence,
    stamp: new Date(changedAt),
    date,
    startsAt,
    endsAt,
    summary: summary ?? w.meeting,
    place: joinedPlace(meeting.venue, meeting.place),
    about: w.more({ address }),
    url: address,
    organizer: { name: `Igang, ${office.name}`, email: office.email },
    standing: isCancelled ? 'cancelled' : 'confirmed',
  };
}

/** The columns of a meeting `s` of the group `g` of the office `o` in the municipality `m`, need `a`. */
export const MEETING_COLUMNS = `s.id, s.group_id AS "groupId", s.date::text AS date, to_char(s.starts_at, 'HH24:MI') AS "startsAt",
  to_char(s.ends_at, 'HH24:MI') AS "endsAt", s.state = 'cancelled' OR (s.state = 'planned' AND is_in_pause(s.date, g.paused_at, g.paused_until)) AS "isCancelled", s.calendar_sequence AS sequence,
  greatest(a.created_at, (SELECT max(c.changed_at) FROM meeting_change c WHERE c.group_id = g.id AND (c.session_id = s.id OR c.session_id IS NULL)),
    CASE WHEN s.state = 'cancelled' THEN s.state_changed_at END) AS "changedAt",
  g.venue, CASE WHEN g.form = 'physical' THEN m.name END AS place, json_build_object('name', o.name, 'email', o.email) AS office`;
