import { decideRenewal, type Refresher, type Renewal } from '@igang/domain';
import { one, type Tx } from '../../platform/transaction.ts';
import { qualificationBegan, REFRESHERS, type RefresherRow, refresherOf } from '../../starters/starters/index.ts';

/** Renews a qualification as often as the refreshers not counted yet are enough for. @returns whether anything was renewed */
export async function renewFrom(tx: Tx, personId: string): Promise<boolean> {
  const refreshers = (await tx.query<RefresherRow>(REFRESHERS, [personId])).map(refresherOf);
  let renewed = false;
  for (let left: readonly Refresher[] = refreshers; ; renewed = true) {
    const renewal = decideRenewal(left, await qualificationBegan(tx, personId));
    if (renewal === undefined) return renewed;
    await write(tx, personId, renewal);
    left = left.filter((refresher) => !renewal.counted.includes(refresher));
  }
}

async function write(tx: Tx, personId: string, { enrolmentId, from, rule, counted }: Renewal): Promise<void> {
  const row = await one<{ id: string }>(
    tx,
    `WITH given AS (
       INSERT INTO qualification (id, person_id, enrolment_id, valid_from, valid_until, renewal_days, recorded_at)
       VALUES ($1, $2, $3, $4, $4::timestamptz + make_interval(months => $5), $6, $7)
       ON CONFLICT (enrolment_id) DO UPDATE SET withdrawn_at = NULL, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
         renewal_days = excluded.renewal_days
       RETURNING id)
     SELECT id FROM given`,
    [tx.newId(), personId, enrolmentId, from, rule.months, rule.days, tx.now],
  );
  await tx.query(
    `INSERT INTO renewal_share (qualification_id, enrolment_id, days)
     SELECT $1, s.enrolment_id, s.days FROM jsonb_to_recordset($2::jsonb) AS s(enrolment_id uuid, days smallint)
     ON CONFLICT (qualification_id, enrolment_id) DO UPDATE SET days = excluded.days, released_at = NULL`,
    [row?.id, JSON.stringify(counted.map((refresher) => ({ enrolment_id: refresher.enrolmentId, days: refresher.days })))],
  );
}

/** Withdraws what rested on this enrolment: its own qualification, and a renewal that counted it. The other days are free again. */
export async function withdrawWhatRestsOn(tx: Tx, enrolmentId: string): Promise<void> {
  await tx.query(
    `WITH gone AS (
       UPDATE qualification q SET withdrawn_at = $2
       WHERE withdrawn_at IS NULL AND (enrolment_id = $1 OR EXISTS (
         SELECT FROM renewal_share s WHERE s.qualification_id = q.id AND s.enrolment_id = $1 AND s.released_at IS NULL))
       RETURNING id)
     UPDATE renewal_share SET released_at = $2 WHERE released_at IS NULL AND qualification_id IN (SELECT id FROM gone)`,
    [enrolmentId, tx.now],
  );
}
