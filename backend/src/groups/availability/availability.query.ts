import type { Availability } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { myself } from '../../starters/starters/index.ts';

/** What she has said about when and how much she can. */
export async function availability(tx: Tx): Promise<Availability> {
  return found(await one<Availability>(tx, AVAILABILITY, [myself(tx, 'availability.own'), localDate(tx.now)]));
}

const AVAILABILITY = `
  SELECT s.unsuitable_times AS "unsuitableTimes", s.languages, s.max_groups AS "maxGroups", s.avoided_themes AS "avoidedThemes",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'firstDay', a.first_day, 'lastDay', a.last_day) ORDER BY a.first_day), '[]')
     FROM starter_absence a WHERE a.person_id = s.person_id AND a.last_day >= $2) AS absences
  FROM starter s WHERE s.person_id = $1`;
