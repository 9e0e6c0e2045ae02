import { localDate } from '@igang/domain';
import { calledName, type Colleague } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Asked {
  readonly starter: Colleague;
  readonly isOpen: boolean;
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** A starter would like to talk with somebody: to each coordinator of her office. Not why, and not about which group. */
export async function supervisionMails(
  tx: Tx,
  { PUBLIC_URL }: Config,
  kind: 'starter.supervision',
  personId: string,
): Promise<Addressed[]> {
  const facts = await one<Asked>(tx, ASKED, [personId]);
  if (facts === undefined) return [];
  const { starter, isOpen, office } = facts;
  return facts.coordinators.map(({ id, name, called, email, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name, called), starter };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/folk/${personId}`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue: isOpen, write };
  });
}

const ASKED = `
  SELECT json_build_object('name', p.name, 'phone', p.phone, 'email', p.email) AS starter, EXISTS (SELECT FROM supervision_request q WHERE q.person_id = s.person_id) AS "isOpen",
    ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators
  FROM starter s JOIN person p ON p.id = s.person_id JOIN office o ON o.id = s.office_id WHERE s.person_id = $1`;
