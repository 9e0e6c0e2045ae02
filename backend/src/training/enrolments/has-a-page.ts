import { BEFORE_HELD, SHOWN_TO_HER } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
const DAYS_AFTER_COURSE = 30;

/**
 * Enrolments (`e`, course `c`) whose page there still is something to do or fetch on: those ahead or just over, and the certificate for
 * ever. `now` is SQL. Who has not confirmed and no longer can has nothing there.
 */
export const HAS_A_PAGE = (now: string): string => `(
  e.state IN ${sqlSet(SHOWN_TO_HER)}
    AND c.state <> 'cancelled' AND c.ends_at > ${now}::timestamptz - interval '${DAYS_AFTER_COURSE} days'
  OR e.state = 'applied' AND c.state IN ${sqlSet(BEFORE_HELD)} AND c.starts_at > ${now}
  OR EXISTS (SELECT FROM certificate x WHERE x.enrolment_id = e.id AND x.withdrawn_at IS NULL))`;
