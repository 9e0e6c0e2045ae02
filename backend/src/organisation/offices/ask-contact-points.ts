import {
  CONTACT_POINT_ASKED,
  CONTACT_POINT_MONTHS,
  type ContactPointAsked,
  contactPointStep,
  type ContactPointStep,
  localDate,
} from '@igang/domain';
import type { JobPayload } from '@igang/contracts';
import { ContactPoint } from '../geography/index.ts';
import { announce } from '../../platform/outbox.ts';
import { comeAgain } from '../../platform/jobs/recurring.ts';
import type { Tx } from '../../platform/transaction.ts';

/** So many a day at most: where nobody was ever asked, not all of the country is on one morning. */
const MOST_A_DAY = 100;

/** What each step leaves behind, and the mail it sends. */
const STEPS = {
  ask: { column: 'askedOn', kind: 'contact-point.confirm' },
  remind: { column: 'remindedOn', kind: 'contact-point.confirm' },
  'tell-office': { column: 'officeToldOn', kind: 'contact-point.hidden' },
} as const satisfies Record<ContactPointStep, { column: keyof ContactPoint; kind: JobPayload<'mail.send'>['kind'] }>;

interface Due extends ContactPointAsked {
  readonly id: string;
}

/**
 * Every morning: contact points whose year is nearly over are asked whether what stands about them is right, and reminded once. When
 * nobody has said so in time, the public list no longer has them (product.md rule 10), and their office is told.
 */
export async function askContactPoints(tx: Tx): Promise<void> {
  await comeAgain(tx, 'contact-point.ask');
  const today = localDate(tx.now);
  for (const point of await tx.query<Due>(DUE, [today, MOST_A_DAY])) {
    const step = contactPointStep(point, today);
    if (step === undefined) continue;
    const { column, kind } = STEPS[step];
    await tx.manager.update(ContactPoint, { id: point.id }, { [column]: today });
    await announce(tx, { job: 'mail.send', payload: { kind, subjectId: point.id } });
  }
}

/** Those the domain could say something about: near their day, and not at the end of their steps. */
const DUE = `
  SELECT id, confirmed_on AS "confirmedOn", asked_on AS "askedOn", reminded_on AS "remindedOn", office_told_on AS "officeToldOn"
  FROM contact_point
  WHERE (closed_on IS NULL OR closed_on > $1::date)
    AND confirmed_on <= $1::date + ${CONTACT_POINT_ASKED.first} - interval '${CONTACT_POINT_MONTHS.hidden} months'
    AND (office_told_on IS NULL OR office_told_on <= confirmed_on)
    AND (reminded_on IS NULL OR reminded_on <= confirmed_on OR reminded_on <= $1::date - 7)
    AND (asked_on IS NULL OR asked_on <= confirmed_on OR asked_on <= $1::date - 7)
  ORDER BY confirmed_on, id LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`;
