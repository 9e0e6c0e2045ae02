import type { Beginning } from '@igang/contracts';
import { type GrantedRole, localDate } from '@igang/domain';
import { addThemes } from '../../organisation/geography/index.ts';
import { actorOf, grantRole, personByAddress } from '../../organisation/identity/index.ts';
import { foundOrganisation, openOffice } from '../../organisation/offices/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { announce } from '../../platform/outbox.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { addCourseType } from '../../training/course-types/index.ts';
import { moveCounties } from '../areas/index.ts';
import { endSetupCode } from './setup-code.ts';
import { courseTypeOf, readSuggestions } from './suggestions.ts';

/**
 * An organisation begins: its national office and who looks after it, and by her its districts with their counties, the kinds of course
 * and the themes. All of it or nothing. Where one office has the whole country, she coordinates in it, too. A sign-in mail goes to her: it
 * shows that mails leave, and how she comes in the next time. The caller has tried the code.
 * @returns who she is
 */
export async function begin(tx: Tx, { office, administrator, districts, ...offered }: Beginning): Promise<{ personId: string }> {
  const officeId = await foundOrganisation(tx, { ...office, openedOn: localDate(tx.now) });
  const { id: personId } = await personByAddress(tx, administrator);
  const roles: readonly GrantedRole[] = districts.length === 0 ? ['national', 'coordinator'] : ['national'];
  for (const role of roles) await grantRole(tx, { personId, officeId, role });
  const hers: Tx = { ...tx, actor: await actorOf(tx, personId) };
  for (const { counties, ...district } of districts) await openDistrict(hers, district, counties);
  await addOffered(hers, offered);
  await endSetupCode(tx);
  await record(hers, { action: 'organisation.begin', subject: ['office', officeId], officeId });
  await announce(tx, { job: 'mail.send', payload: { kind: 'sign-in.link', subjectId: personId, isAsked: true } });
  return { personId };
}

async function openDistrict(tx: Tx, district: Beginning['office'], codes: string[]): Promise<void> {
  const today = localDate(tx.now);
  const { id } = await openOffice(tx, { ...district, openedOn: today });
  await moveCounties(tx, id, { codes, from: today });
}

async function addOffered(tx: Tx, wanted: Pick<Beginning, 'courseTypes' | 'themes'>): Promise<void> {
  const known = await readSuggestions();
  for (const facts of among(known.courseTypes, wanted.courseTypes, 'courseTypes')) await addCourseType(tx, courseTypeOf(facts));
  const themes = among(known.themes, wanted.themes, 'themes');
  await addThemes(
    tx,
    themes.map(({ kode, navn }) => ({ code: kode, names: navn })),
  );
}

/** Those of that code, each once, in our order. */
function among<T extends { readonly kode: string }>(known: readonly T[], wanted: readonly string[], path: string): T[] {
  const codes = new Set(wanted);
  const chosen = known.filter(({ kode }) => codes.has(kode));
  if (chosen.length !== codes.size) throw new Refusal('request.invalid', {}, [{ path, code: 'choice' }]);
  return chosen;
}
