import type { Invariant } from './invariant.ts';

/** Which office has which county, and when. */
export const OFFICES: readonly Invariant[] = [
  {
    name: 'county.office-not-open',
    rule: 'a county is an office’s only while the office is open',
    sql: `SELECT oc.id FROM office_county oc JOIN office o ON o.id = oc.office_id
          WHERE NOT isempty(oc.valid) AND NOT oc.valid <@ daterange(o.opened_on, o.closed_on)`,
  },
];
