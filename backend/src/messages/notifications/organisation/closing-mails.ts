import { type GrantedRole, type LocalDate, localDate, type OfficeWorkCounts } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Closed {
  readonly name: string;
  readonly from: LocalDate;
  /** Set when all is handed over; an office that was opened again has none. */
  readonly work: OfficeWorkCounts | null;
  /** Who took over, and answers. */
  readonly office: Sender;
}
interface Hers extends Closed {
  readonly personId: string;
  readonly called: string | null;
  readonly person: string;
  readonly email: string;
  readonly lang: Lang;
  readonly role: GrantedRole;
  readonly goesOn: GrantedRole | null;
}

/** The office she worked for is closed: what becomes of her role. The id is that of the role that has ended. */
export async function officeClosedMails(tx: Tx, _: Config, kind: 'office.closed', id: string): Promise<Addressed[]> {
  const facts = await one<Hers>(tx, HERS, [id]);
  if (facts === undefined) return [];
  const { name: closed, from, work, office, personId, called, person, email, lang, role, goesOn } = facts;
  const about = { office: closed, heir: office.name, from, role, goesOn: goesOn ?? undefined };
  const value = { today: localDate(tx.now), name: calledName(person, called), ...about };
  return [{ to: { name: person, address: email }, personId, lang, isTrue: work !== null, write: () => ({ kind, lang, office, value }) }];
}

/** One mail to the office that has taken over, with all that it has. */
export async function takenOverMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'office.taken-over', id: string): Promise<Addressed[]> {
  const facts = await one<Closed>(tx, TAKEN, [id]);
  if (facts === undefined || facts.work === null) return [];
  const { name, from, work, office } = facts;
  const value = { today: localDate(tx.now), office: name, heir: office.name, from, work };
  const write = () => ({ kind, lang: 'nb', office, link: `${PUBLIC_URL}/kontor`, value }) as const;
  return [{ to: { address: office.email }, lang: 'nb', isTrue: true, write }];
}

const CLOSED = `closed.name, closed.closed_on AS from, closed.handed_over AS work, ${SENDER} AS office`;
const TAKEN = `SELECT ${CLOSED} FROM office closed JOIN office o ON o.id = closed.heir_id WHERE closed.id = $1`;
const HERS = `
  SELECT ${CLOSED}, p.id AS "personId", p.name AS person, p.called, p.email::text AS email, p.language AS lang, r.role,
    (SELECT n.role FROM role_grant n WHERE n.person_id = p.id AND n.office_id = o.id AND n.ended_at IS NULL AND n.role IN (r.role, 'trainer')
     ORDER BY n.role <> r.role LIMIT 1) AS "goesOn"
  FROM role_grant r JOIN person p ON p.id = r.person_id JOIN office closed ON closed.id = r.office_id JOIN office o ON o.id = closed.heir_id
  WHERE r.id = $1`;
