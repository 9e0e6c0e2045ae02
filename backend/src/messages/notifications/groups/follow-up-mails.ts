import { FOLLOW_UP_ANSWER } from '../../../groups/follow-ups/index.ts';
import type { MailKind } from '@igang/contracts';
import { type FollowUpState, instantAfter, localDate, type PlannedFollowUpKind } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import type { Config } from '../../../platform/config.ts';
import { signLink } from '../../../platform/links.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

export type FollowUpMail = Extract<MailKind, `follow-up.${string}`>;

const LINK_DAYS = 90;

interface Facts {
  readonly kind: PlannedFollowUpKind;
  readonly state: FollowUpState;
  readonly selfStarted: boolean;
  readonly contactEmail: string;
  readonly contactLang: Lang;
  readonly office: Sender;
}

const WAITS_FOR_ANSWER: Readonly<Record<FollowUpMail, readonly FollowUpState[]>> = {
  'follow-up.ask': ['due'],
  'follow-up.reminder': ['no-answer', 'reminded'],
};

/** "Still meeting?" to the group's address: opening the link shows, answering acts. */
export async function followUpMails(tx: Tx, config: Config, kind: FollowUpMail, followUpId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(
    tx,
    `SELECT f.kind, f.state, g.self_started AS "selfStarted", g.contact_email AS "contactEmail", g.contact_language AS "contactLang", ${SENDER} AS office
     FROM follow_up f JOIN self_help_group g ON g.id = f.group_id JOIN office o ON o.id = g.office_id
     WHERE f.id = $1`,
    [followUpId],
  );
  if (facts === undefined) return [];
  const { contactLang: lang, office } = facts;
  const token = signLink(config.APP_SECRET, FOLLOW_UP_ANSWER, followUpId, instantAfter(tx.now, { days: LINK_DAYS }));
  const value = { today: localDate(tx.now), kind: facts.kind, selfStarted: facts.selfStarted };
  return [
    {
      to: { address: facts.contactEmail },
      lang,
      isTrue: WAITS_FOR_ANSWER[kind].includes(facts.state),
      write: () => ({
        ...{ kind, lang, office, value },
        unsubscribe: `${config.PUBLIC_URL}/api/follow-up-links/${token}/unsubscription`,
        link: `${config.PUBLIC_URL}/gruppa/${token}?svar=alive`,
      }),
    },
  ];
}
