import { COURSE_OVER, GROUP_OVER, MATCHING_UNDER_WAY } from '@igang/domain';
import { sqlSet } from '../../platform/sql-set.ts';
import type { Invariant } from './invariant.ts';

/** Which office has which county, and when; and that a closed one has nothing that is under way. */
export const OFFICES: readonly Invariant[] = [
  {
    name: 'county.office-not-open',
    rule: 'a county is an office’s only while the office is open',
    sql: `SELECT oc.id FROM office_county oc JOIN office o ON o.id = oc.office_id
          WHERE NOT isempty(oc.valid) AND NOT oc.valid <@ daterange(o.opened_on, o.closed_on)`,
  },
  {
    name: 'office.closed-with-work',
    rule: 'what is under way belongs to an office that is open',
    sql: `SELECT x.id FROM (
            SELECT id, office_id FROM self_help_group WHERE state NOT IN ${sqlSet(GROUP_OVER)}
            UNION ALL SELECT id, office_id FROM course WHERE state NOT IN ${sqlSet(COURSE_OVER)}) x
          LEFT JOIN office o ON o.id = x.office_id
          WHERE o.id IS NULL OR o.closed_on <= ($1::timestamptz AT TIME ZONE 'Europe/Oslo')::date`,
  },
  {
    name: 'office.left-behind',
    rule: 'nothing and nobody is left at an office that has handed over',
    sql: `SELECT x.id FROM (
            SELECT person_id AS id, office_id FROM starter
            UNION ALL SELECT person_id, office_id FROM supervision_request
            UNION ALL SELECT id, office_id FROM enquiry WHERE state <> 'ended'
            UNION ALL SELECT id, office_id FROM unproved_enquiry
            UNION ALL SELECT id, office_id FROM group_registration
            UNION ALL SELECT id, office_id FROM venue
            UNION ALL SELECT id, office_id FROM course_template
            UNION ALL SELECT id, office_id FROM import_batch WHERE forgotten_at IS NULL
            UNION ALL SELECT id, office_id FROM matching_run WHERE state IN ${sqlSet(MATCHING_UNDER_WAY)}
            UNION ALL SELECT id, office_id FROM calendar_link WHERE ended_at IS NULL
            UNION ALL SELECT id, office_id FROM role_grant WHERE ended_at IS NULL
            UNION ALL SELECT id, office_id FROM role_invitation) x
          JOIN office o ON o.id = x.office_id WHERE o.handed_over IS NOT NULL`,
  },
  {
    name: 'office.never-handed-over',
    rule: 'an office that is to close hands over on its day',
    sql: `SELECT o.id FROM office o WHERE o.heir_id IS NOT NULL AND o.handed_over IS NULL AND NOT EXISTS (
            SELECT FROM outbox j WHERE j.job = 'office.hand-over' AND j.payload ->> 'officeId' = o.id::text
              AND j.payload ->> 'on' = o.closed_on::text AND j.done_at IS NULL AND j.failed_at IS NULL)`,
  },
];
