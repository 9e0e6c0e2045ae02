import type { BeginningChoices, BeginningProgress } from '@igang/contracts';
import { type BeginningStep, BEGINNING_STEPS, localDate, NOT_PUBLISHED } from '@igang/domain';
import { found, Refusal } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { counties } from '../../organisation/offices/index.ts';
import { readSuggestions } from './suggestions.ts';

/** Whether nobody has begun here. */
export async function isOpen(tx: Tx): Promise<{ isOpen: boolean }> {
  return found(await one<{ isOpen: boolean }>(tx, 'SELECT NOT EXISTS (SELECT id FROM office) AS "isOpen"'));
}

/** The counties of today, and our own suggestions. */
export async function beginningChoices(tx: Tx): Promise<BeginningChoices> {
  const [{ items }, { courseTypes, themes }] = [await counties(tx), await readSuggestions()];
  return {
    counties: items.map(({ code, name }) => ({ code, name })),
    courseTypes: courseTypes.map(({ kode, navn, dager }) => ({ code: kode, names: navn, days: dager })),
    themes: themes.map(({ kode, navn }) => ({ code: kode, names: navn })),
  };
}

type LastMail = Omit<NonNullable<BeginningProgress['mail']>, 'at'> & { readonly at: Date };
type Steps = Readonly<Record<BeginningStep, boolean>>;

/** What is left to do, and what became of the last sign-in mail to who asks. */
export async function beginningProgress(tx: Tx): Promise<BeginningProgress> {
  if (tx.actor.kind !== 'person') throw new Refusal('access.sign-in-needed');
  const done = found(await one<Steps>(tx, STEPS, [localDate(tx.now)]));
  const mail = await one<LastMail>(tx, MAIL, [tx.actor.personId]);
  return {
    steps: BEGINNING_STEPS.map((step) => ({ step, isDone: done[step] })),
    mail: mail === undefined ? null : { ...mail, at: mail.at.toISOString() },
  };
}

const HELD = (role: string) => `EXISTS (SELECT FROM role_grant WHERE role = '${role}' AND ended_at IS NULL)`;

const STEPS = `
  SELECT EXISTS (SELECT FROM mail_delivery WHERE sent_at IS NOT NULL) AS mail,
    ${HELD('coordinator')} AND NOT EXISTS (
      SELECT id FROM office o WHERE kind = 'district' AND (closed_on IS NULL OR closed_on > $1::date) AND NOT EXISTS (
        SELECT id FROM role_grant r WHERE r.office_id = o.id AND r.role = 'coordinator' AND r.ended_at IS NULL)) AS coordinator,
    ${HELD('trainer')} AS trainer,
    EXISTS (SELECT FROM venue WHERE closed_on IS NULL) AS venue,
    EXISTS (SELECT FROM course WHERE state NOT IN ${sqlSet(NOT_PUBLISHED)}) AS course,
    EXISTS (SELECT FROM contact_point WHERE closed_on IS NULL OR closed_on > $1::date) AS "contact-point",
    EXISTS (SELECT FROM starter WHERE qualified_until IS NOT NULL) AS starter`;
const MAIL = `
  SELECT state, coalesce(sent_at, claimed_at, created_at) AS at, failure FROM mail_delivery
  WHERE kind = 'sign-in.link' AND subject_id = $1 ORDER BY created_at DESC LIMIT 1`;
