import { contactPointFreshness, contactPointShownUntil, instantAfter, localDate, type LocalDate } from '@igang/domain';
import { calledName } from '@igang/i18n/messages/mail';
import { CONTACT_POINT_CONFIRM, OFFICE_OF } from '../../../organisation/offices/index.ts';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf, hostsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

/** So long the link works; the next year has one of its own. */
const LINK_DAYS = 90;

interface Facts {
  readonly point: string;
  readonly email: string;
  readonly phone: string | null;
  readonly address: string;
  readonly place: string;
  readonly confirmedOn: LocalDate;
  /** Asked, and reminded, since it was confirmed last. */
  readonly isAsked: boolean;
  readonly isReminded: boolean;
  readonly hosts: readonly Coordinator[];
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** "Is it right?": to those who work there, or to the address that stands about it when nobody does. */
export async function contactPointMails(tx: Tx, config: Config, kind: 'contact-point.confirm', id: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [id, localDate(tx.now)]);
  if (facts === undefined) return [];
  const { point, email, phone, address, confirmedOn, isAsked, isReminded, hosts, office } = facts;
  const today = localDate(tx.now);
  const until = contactPointShownUntil(confirmedOn);
  const isHidden = contactPointFreshness(confirmedOn, today) === 'hidden';
  const listing = { point, address, phone, email, confirmedOn, until, isHidden, again: isReminded };
  const token = signLink(config.APP_SECRET, CONTACT_POINT_CONFIRM, id, instantAfter(tx.now, { days: LINK_DAYS }));
  const link = `${config.PUBLIC_URL}/kontaktpunktet/${token}`;
  const from = { kind, office, link } as const;
  if (hosts.length === 0) {
    const write = () => ({ ...from, lang: 'nb', value: { ...listing, today, greeted: undefined } }) as const;
    return [{ to: { address: email }, lang: 'nb', isTrue: isAsked, write }];
  }
  return hosts.map((host) => {
    const write = () => ({ ...from, lang: host.lang, value: { ...listing, today, greeted: calledName(host.name, host.called) } }) as const;
    return { to: { name: host.name, address: host.email }, personId: host.id, lang: host.lang, isTrue: isAsked, write };
  });
}

/** Nobody said in time that it is right: to each coordinator of the office whose area it lies in. */
export async function hiddenPointMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'contact-point.hidden', id: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [id, localDate(tx.now)]);
  if (facts === undefined) return [];
  const { point, place, phone, email, confirmedOn, coordinators, office } = facts;
  const today = localDate(tx.now);
  const isTrue = contactPointFreshness(confirmedOn, today) === 'hidden';
  return coordinators.map(({ id: personId, name, called, email: address, lang }) => {
    const value = { today, name: calledName(name, called), point, place, phone, email, confirmedOn };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/kontaktpunkter`, value }) as const;
    return { to: { name, address }, personId, lang, isTrue, write };
  });
}

const FACTS = `
  SELECT cp.name AS point, cp.email::text AS email, cp.phone, coalesce(pc.place, m.name) AS place, cp.confirmed_on AS "confirmedOn",
    concat_ws(', ', cp.address, concat_ws(' ', cp.postal_code, coalesce(pc.place, m.name))) AS address,
    coalesce(cp.asked_on > cp.confirmed_on, false) AS "isAsked", coalesce(cp.reminded_on > cp.confirmed_on, false) AS "isReminded",
    ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators, ${hostsOf('cp.id')} AS hosts
  FROM contact_point cp JOIN municipality m ON m.code = cp.municipality_code LEFT JOIN postal_code pc ON pc.code = cp.postal_code
  JOIN office o ON o.id = ${OFFICE_OF('$2')}
  WHERE cp.id = $1 AND (cp.closed_on IS NULL OR cp.closed_on > $2::date)`;
