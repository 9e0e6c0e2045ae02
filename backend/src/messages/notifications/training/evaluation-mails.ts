import { localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName } from '@igang/i18n/messages/mail';
import { CALLED } from '../../../training/enrolments/called.query.ts';
import { mintTicket, TICKET_DAYS } from '../../../training/evaluations/index.ts';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Addressed, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

interface Facts {
  readonly name: string;
  readonly called: string | null;
  readonly email: string | null;
  readonly lang: Lang;
  readonly courseId: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly came: boolean;
  readonly office: Sender;
}

/** "How was the course?" to somebody who was there. The ticket in it is made as it is written, and knows only the course. */
export async function evaluationMails(tx: Tx, config: Config, kind: 'course.evaluation', enrolmentId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(
    tx,
    `SELECT e.name, ${CALLED} AS called, e.email::text AS email, e.language AS lang, c.id AS "courseId", t.names AS title, ${SENDER} AS office,
       c.state <> 'cancelled' AND EXISTS (SELECT FROM attendance a WHERE a.enrolment_id = e.id AND a.presence <> 'absent') AS came
     FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
     WHERE e.id = $1`,
    [enrolmentId],
  );
  if (facts === undefined || facts.email === null) return [];
  const { name, called, email, lang, courseId, title, came, office } = facts;
  const write = async () => {
    const link = `${config.PUBLIC_URL}/evaluering/${await mintTicket(tx, courseId)}`;
    return {
      kind,
      lang,
      office,
      link,
      value: { today: localDate(tx.now), name: calledName(name, called), title: title[lang], days: TICKET_DAYS },
    } as const;
  };
  return [{ to: { name, address: email }, lang, isTrue: came, write }];
}
