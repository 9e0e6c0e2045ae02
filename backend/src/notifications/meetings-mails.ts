import { groupMachine, type GroupState, localDate, type LocalDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/mail';
import type { Config } from '../platform/config.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { ownEnquiryLink } from './enquiry-mails.ts';
import type { Addressed, Sender } from './mail.ts';
import { SENDER } from './sender.ts';

interface Reader {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
  /** Her own page is that of her enquiry. */
  readonly seeks: boolean;
}
interface Facts {
  readonly state: GroupState;
  readonly place: string;
  readonly dates: LocalDate[];
  readonly startsAt: string;
  readonly endsAt: string;
  readonly readers: readonly Reader[];
  readonly office: Sender;
}

/** The meetings as they are now: to the group's starters, and to those who have said yes to come and have an address. */
export async function meetingsMails(tx: Tx, config: Config, kind: 'group.meetings-changed', groupId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [groupId]);
  if (facts === undefined) return [];
  const { state, place, dates, startsAt, endsAt, office } = facts;
  return facts.readers.map((reader) => {
    const value = { today: localDate(tx.now), name: calledName(reader.name), place, dates, startsAt, endsAt };
    const write = () => ({ kind, lang: reader.lang, office, link: linkOf(reader, groupId, config, tx.now), value }) as const;
    const isTrue = dates.length > 0 && !groupMachine.isFinal(state);
    return {
      to: { name: reader.name, address: reader.email },
      ...(reader.seeks ? {} : { personId: reader.id }),
      lang: reader.lang,
      isTrue,
      write,
    };
  });
}

function linkOf({ id, seeks }: Reader, groupId: string, config: Config, now: Date): string {
  return seeks ? ownEnquiryLink(config, id, now) : `${config.PUBLIC_URL}/mine-grupper/${groupId}`;
}

const READERS = `
  SELECT p.id, p.name, p.email::text AS email, p.language AS lang, false AS seeks
  FROM assignment a JOIN assignment_starter x ON x.assignment_id = a.id AND x.ended_at IS NULL JOIN person p ON p.id = x.person_id
  WHERE a.group_id = g.id
  UNION ALL
  SELECT e.id, e.name, e.email::text, e.language, true FROM group_invitation i JOIN enquiry e ON e.id = i.enquiry_id
  WHERE i.group_id = g.id AND i.state = 'accepted' AND e.email IS NOT NULL`;
const FACTS = `
  SELECT g.state, m.name AS place, to_char(g.starts_time, 'HH24:MI') AS "startsAt", to_char(g.ends_time, 'HH24:MI') AS "endsAt", ${SENDER} AS office,
    ARRAY(SELECT s.date::text FROM group_session s WHERE s.group_id = g.id AND s.state = 'planned' ORDER BY s.date) AS dates,
    (SELECT coalesce(json_agg(r ORDER BY r.seeks, r.name, r.id), '[]') FROM (${READERS}) r) AS readers
  FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id WHERE g.id = $1`;
