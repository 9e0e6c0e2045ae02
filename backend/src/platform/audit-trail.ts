import type { Tx } from './transaction.ts';

/** A fact for the audit trail. Never a name, an address or other personal text: ids and states only. */
export interface AuditFact {
  readonly action: string;
  readonly subject: readonly [type: string, id: string];
  readonly officeId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
}

/** Writes who did what, when and why, in the transaction of the change itself. */
export async function record(tx: Tx, ...facts: readonly AuditFact[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.query(
    `INSERT INTO audit_event (id, at, actor_kind, actor_person_id, action, subject_type, subject_id, office_id, from_state, to_state, reason, request_id)
     SELECT id, $2, $3, $4, action, subject_type, subject_id, office_id, from_state, to_state, reason, $5
     FROM jsonb_to_recordset($1::jsonb) AS f(id uuid, action text, subject_type text, subject_id uuid, office_id uuid, from_state text, to_state text, reason text)`,
    [
      JSON.stringify(facts.map((fact) => row(tx, fact))),
      tx.now,
      tx.actor.kind,
      'personId' in tx.actor ? tx.actor.personId : null,
      tx.requestId,
    ],
  );
}

function row(tx: Tx, fact: AuditFact) {
  return {
    id: tx.newId(),
    action: fact.action,
    subject_type: fact.subject[0],
    subject_id: fact.subject[1],
    office_id: fact.officeId,
    from_state: fact.from,
    to_state: fact.to,
    reason: fact.reason,
  };
}
