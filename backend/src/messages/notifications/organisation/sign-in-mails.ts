import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { LINK_MINUTES, mintSignInCode, mintSignInLink } from '../../../organisation/identity/index.ts';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly name: string;
  readonly email: string;
  readonly lang: Lang;
  readonly office: Sender;
}

/** A sign-in link and the code for other browsers, made in the transaction that claims the mail; from the person's own office, or the national one. */
export async function signInMails(tx: Tx, config: Config, kind: 'sign-in.link', personId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(
    tx,
    `SELECT p.name, p.email, p.language AS lang, ${SENDER} AS office FROM person p
     JOIN office o ON o.id = coalesce(
       (SELECT office_id FROM role_grant WHERE person_id = p.id AND ended_at IS NULL ORDER BY granted_at, id LIMIT 1),
       (SELECT office_id FROM starter WHERE person_id = p.id),
       (SELECT id FROM office WHERE kind = 'national' ORDER BY opened_on, id LIMIT 1))
     WHERE p.id = $1`,
    [personId],
  );
  if (facts === undefined) return [];
  const { name, email, lang, office } = facts;
  const write = async () => {
    const link = `${config.PUBLIC_URL}/logg-inn/${await mintSignInLink(tx, config, personId)}`;
    const code = (await mintSignInCode(tx, config, personId)).replace(/^.{4}/, '$& ');
    return { kind, lang, office, link, value: { today: localDate(tx.now), minutes: LINK_MINUTES, code } } as const;
  };
  return [{ to: { name, address: email }, lang, isTrue: true, write }];
}
