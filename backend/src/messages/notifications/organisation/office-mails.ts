import { BEFORE_HELD, localDate } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { stuckByKind } from '../../../insight/reports/index.ts';
import { type Coordinator, coordinatorsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { dayOf, SENDER } from '../sender.ts';

interface TooFew {
  readonly isUndecided: boolean;
  readonly names: Readonly<Record<Lang, string>>;
  readonly days: readonly DayWithHours[];
  readonly venue: string | null;
  readonly taken: number;
  readonly minimum: number;
  readonly deadline: string;
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** Go or no-go: to each coordinator of the course's office. */
export async function tooFewMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'course.too-few', courseId: string): Promise<Addressed[]> {
  const facts = await one<TooFew>(
    tx,
    `SELECT c.state IN ${sqlSet(BEFORE_HELD)} AND c.confirmed_at IS NULL AND c.starts_at > $2 AS "isUndecided", t.names, ${SENDER} AS office,
       concat_ws(', ', v.name, v.address, nullif(concat_ws(' ', v.postal_code, p.place), '')) AS venue,
       c.places_taken AS taken, c.minimum_places AS minimum, c.enrolment_deadline AS deadline,
       (SELECT coalesce(json_agg(${dayOf('d')} ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days,
       ${coordinatorsOf('o.id')} AS coordinators
     FROM course c JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
     LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code p ON p.code = v.postal_code
     WHERE c.id = $1`,
    [courseId, tx.now],
  );
  if (facts === undefined) return [];
  const { names, days, venue, taken, minimum, deadline, office } = facts;
  const today = localDate(tx.now);
  return facts.coordinators.map(({ id, name, called, email, lang }) => {
    const course = { title: names[lang], days, venue: venue ?? '', accessNote: undefined };
    const value = { today, name: calledName(name, called), course, taken, minimum, openUntil: deadline < today ? undefined : deadline };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/kurs/${courseId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: facts.isUndecided && taken < minimum, write };
  });
}

interface DigestReader extends Omit<Coordinator, 'id'> {
  readonly officeIds: readonly string[];
  readonly office: Sender;
}

/** Monday's digest to one coordinator; nothing stuck, nothing sent. */
export async function digestMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'work.digest', personId: string): Promise<Addressed[]> {
  const reader = await one<DigestReader>(
    tx,
    `SELECT p.name, p.called, p.email, p.language AS lang, ${SENDER} AS office, mine.ids AS "officeIds"
     FROM person p
     CROSS JOIN LATERAL (SELECT array_agg(g.office_id ORDER BY g.granted_at, g.id) AS ids FROM role_grant g
       WHERE g.person_id = p.id AND g.role = 'coordinator' AND g.ended_at IS NULL) mine
     JOIN office o ON o.id = mine.ids[1] WHERE p.id = $1`,
    [personId],
  );
  if (reader === undefined) return [];
  const { name, called, email, lang, office } = reader;
  const today = localDate(tx.now);
  const items = (await stuckByKind(tx, reader.officeIds)).map(({ since, ...rest }) => ({ ...rest, since: localDate(since) }));
  const write = () =>
    ({ kind, lang, office, link: `${PUBLIC_URL}/kontor`, value: { today, name: calledName(name, called), items } }) as const;
  return [{ to: { name, address: email }, lang, isTrue: items.length > 0, write }];
}
