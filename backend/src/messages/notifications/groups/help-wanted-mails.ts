import { localDate, ON_ITS_OWN } from '@igang/domain';
import { calledName } from '@igang/i18n/messages/mail';
import { shownPhone } from '@igang/i18n/text';
import type { Config } from '../../../platform/config.ts';
import { sqlSet } from '../../../platform/sql-set.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import { type Coordinator, coordinatorsOf } from '../coordinators.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Asked {
  readonly groupId: string;
  readonly place: string;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly isOpen: boolean;
  readonly coordinators: readonly Coordinator[];
  readonly office: Sender;
}

/** A group on its own asks for help: to each coordinator of its office, with whom to ring. With what, the group tells itself. */
export async function helpWantedMails(tx: Tx, { PUBLIC_URL }: Config, kind: 'group.help-wanted', followUpId: string): Promise<Addressed[]> {
  const facts = await one<Asked>(tx, ASKED, [followUpId]);
  if (facts === undefined) return [];
  const { groupId, place, isOpen, office, email } = facts;
  const reach = [facts.contact, facts.phone === null ? null : shownPhone(facts.phone), email].filter((part) => part !== null).join(', ');
  return facts.coordinators.map(({ id, name, called, email: address, lang }) => {
    const value = { today: localDate(tx.now), name: calledName(name, called), place, reach };
    const write = () => ({ kind, lang, office, link: `${PUBLIC_URL}/kontor/grupper/${groupId}`, value }) as const;
    return { to: { name, address }, personId: id, lang, isTrue: isOpen, write };
  });
}

const ASKED = `
  SELECT g.id AS "groupId", m.name AS place, g.contact_name AS contact, g.contact_phone AS phone, g.contact_email::text AS email,
    g.state IN ${sqlSet(ON_ITS_OWN)} AND EXISTS (SELECT FROM wanted_help h WHERE h.id = f.id) AS "isOpen", ${SENDER} AS office, ${coordinatorsOf('o.id')} AS coordinators
  FROM follow_up f JOIN self_help_group g ON g.id = f.group_id JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
  WHERE f.id = $1`;
