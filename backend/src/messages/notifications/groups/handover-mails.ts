import type { MailKind } from '@igang/contracts';
import { type GroupState, localDate, type LocalDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { reachedAt } from '@igang/i18n/text';
import { packPath } from '../../../groups/groups/index.ts';
import type { Config } from '../../../platform/config.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

export type HandoverMail = Extract<MailKind, `handover.${string}`>;

interface Facts {
  readonly groupId: string;
  readonly groupState: GroupState;
  readonly selfStarted: boolean;
  readonly contactEmail: string;
  readonly contactLang: Lang;
  readonly place: string;
  readonly held: number;
  readonly followUpOn: LocalDate | null;
  readonly starters: readonly {
    readonly id: string;
    readonly name: string;
    readonly called: string | null;
    readonly email: string;
    readonly lang: Lang;
  }[];
  readonly office: Sender;
}

/** About a group's latest handover or support that has ended: thanks to its starters, or the pack to the group's own address. */
export async function handoverMails(tx: Tx, config: Config, kind: HandoverMail, groupId: string): Promise<Addressed[]> {
  const [facts] = await tx.query<Facts>(
    `SELECT g.id AS "groupId", g.state AS "groupState", g.self_started AS "selfStarted", g.contact_email AS "contactEmail", g.contact_language AS "contactLang", m.name AS place, ${SENDER} AS office,
       (SELECT count(*) FROM group_session s WHERE s.assignment_id = h.id AND s.state = 'held') AS held,
       (SELECT min(due_on) FROM follow_up f WHERE f.group_id = g.id AND f.state = 'planned') AS "followUpOn",
       (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'called', p.called, 'email', p.email, 'lang', p.language) ORDER BY s.accepted_at, p.id), '[]')
        FROM assignment_starter s JOIN person p ON p.id = s.person_id
        WHERE s.assignment_id = h.id AND s.end_kind = 'handed-over') AS starters
     FROM self_help_group g LEFT JOIN assignment h ON h.group_id = g.id AND h.state = 'completed' JOIN municipality m ON m.code = g.municipality_code JOIN office o ON o.id = g.office_id
     WHERE g.id = $1 ORDER BY h.state_changed_at DESC LIMIT 1`,
    [groupId],
  );
  if (facts === undefined) return [];
  const isTrue = facts.groupState === 'leaderless' || facts.groupState === 'followed-up';
  return kind === 'handover.pack' ? [pack(facts, isTrue, tx, config)] : thanks(facts, isTrue, localDate(tx.now), config);
}

function pack(
  { groupId, selfStarted, contactEmail, contactLang: lang, office, followUpOn }: Facts,
  isTrue: boolean,
  tx: Tx,
  config: Config,
): Addressed {
  const reachOffice = reachedAt(office);
  const link = config.PUBLIC_URL + packPath(config.APP_SECRET, groupId, tx.now);
  const value = { today: localDate(tx.now), selfStarted, officeName: office.name, reachOffice, followUpOn: followUpOn ?? undefined };
  const write = () => ({ kind: 'handover.pack', lang, office, link, value }) as const;
  return { to: { address: contactEmail }, lang, isTrue, write };
}

function thanks(
  { starters, office, place, held, followUpOn }: Facts,
  isTrue: boolean,
  today: LocalDate,
  { PUBLIC_URL }: Config,
): Addressed[] {
  return starters.map(({ id, name, called, email, lang }) => {
    const value = { today, name: calledName(name, called), place, held, followUpOn: followUpOn ?? undefined };
    const write = () => ({ kind: 'handover.thanks', lang, office, link: `${PUBLIC_URL}/mine-grupper`, value }) as const;
    return { to: { name, address: email }, personId: id, lang, isTrue, write };
  });
}
