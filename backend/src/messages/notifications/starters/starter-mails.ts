import { instantAfter, localDate, type StarterState } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly state: StarterState;
  readonly until: Date | null;
  readonly office: Sender;
}

const SOON_DAYS = 61;

/** Her qualification ends soon; not sent when it has been renewed, has ended, or she has stopped. */
export async function starterMails(
  tx: Tx,
  { PUBLIC_URL }: Config,
  kind: 'starter.qualification-expires',
  personId: string,
): Promise<Addressed[]> {
  const facts = await one<Facts>(
    tx,
    `SELECT p.name, p.called, p.email, p.language AS lang, s.state, s.qualified_until AS until, ${SENDER} AS office
     FROM starter s JOIN person p ON p.id = s.person_id JOIN office o ON o.id = s.office_id WHERE s.person_id = $1`,
    [personId],
  );
  if (facts === undefined) return [];
  const { name, called, email, lang, state, until, office } = facts;
  const isSoon = until !== null && until > tx.now && until <= instantAfter(tx.now, { days: SOON_DAYS });
  const isTrue = (state === 'qualified' || state === 'paused') && isSoon;
  const value = { today: localDate(tx.now), name: calledName(name, called), until: localDate(until ?? tx.now) };
  return [{ to: { name, address: email }, lang, isTrue, write: () => ({ kind, lang, office, link: `${PUBLIC_URL}/kurs`, value }) }];
}
