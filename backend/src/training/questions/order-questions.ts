import type { Done } from '@igang/contracts';
import { checkQuestions } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demand, Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/transaction.ts';
import { askedTogether, type Owner, ownerFor, ownQuestions, ruleOf } from './question.ts';

/** Puts the open questions in the order given: all of them, each once. */
export async function orderQuestions(tx: Tx, kind: Owner['kind'], ownerId: string, ids: readonly string[]): Promise<Done> {
  const owner = await ownerFor(tx, kind, ownerId);
  const own = (await ownQuestions(tx, owner)).map(ruleOf);
  const ordered = ids.flatMap((id) => own.filter((question) => question.id === id));
  if (ordered.length !== own.length || new Set(ids).size !== own.length || ids.length !== own.length) throw new Refusal('change.conflict');
  const inherited = (await askedTogether(tx, owner)).map(ruleOf).filter(({ id }) => !ids.includes(id));
  demand(checkQuestions([...inherited, ...ordered]));
  await tx.query(
    `UPDATE question q SET position = o.position FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, position) WHERE q.id = o.id`,
    [ids],
  );
  await record(tx, { action: 'question.order', subject: [kind, ownerId], officeId: owner.officeId });
  return { done: true };
}
