import { EVALUATION_FORMS, NOT_WRITTEN } from '@igang/domain';
import { type Invariant, waiting } from './invariant.ts';
import { sqlSet } from '../../platform/sql-set.ts';

/** All that is kept of an answer about a course. */
const JOINS_NOBODY = ['id', 'course_id', 'form', 'answered_on', 'answers'];

/** What comes from files, from people who ask to be told, and from people who were there. */
export const FILES: readonly Invariant[] = [
  {
    name: 'import.written-before-go',
    rule: 'no row of a file is written before somebody has said go',
    sql: `SELECT b.id FROM import_batch b JOIN import_row r ON r.batch_id = b.id
          WHERE r.written_at IS NOT NULL AND b.state IN ${sqlSet(NOT_WRITTEN)}`,
  },
  {
    name: 'import.never-forgotten',
    rule: 'what a file says of people is deleted after thirty days',
    sql: `SELECT b.id FROM import_batch b WHERE b.forgotten_at IS NULL AND NOT ${waiting('import.forget', 'importId', 'b.id')}`,
  },
  {
    name: 'import.undone-but-there',
    rule: 'what the undo of an import took away is gone',
    sql: `SELECT t.subject_id AS id FROM import_trace t WHERE t.outcome = 'removed' AND (
            (t.subject_type = 'person' AND EXISTS (SELECT FROM person x WHERE x.id = t.subject_id))
            OR (t.subject_type = 'course' AND EXISTS (SELECT FROM course x WHERE x.id = t.subject_id))
            OR (t.subject_type = 'qualification' AND EXISTS (SELECT FROM qualification x WHERE x.id = t.subject_id)))`,
  },
  {
    name: 'interest.never-forgotten',
    rule: 'an address that asked to be told has its end waiting',
    sql: `SELECT i.id FROM interest i WHERE NOT ${waiting('interest.forget', 'interestId', 'i.id')}`,
  },
  {
    name: 'interest.told-unasked',
    rule: 'nobody is told of courses who has not confirmed that she asked',
    sql: `SELECT n.id FROM interest_notice n JOIN interest i ON i.id = n.interest_id WHERE i.confirmed_at IS NULL`,
  },
  {
    name: 'evaluation.joinable',
    rule: 'no answer about a course can be joined to a person: it has its course and its day, and an id that tells nothing',
    sql: `SELECT a.id FROM evaluation_answer a
          WHERE substring(a.id::text FROM 15 FOR 1) <> '4' OR NOT EXISTS (SELECT FROM course c WHERE c.id = a.course_id)
            OR EXISTS (SELECT FROM jsonb_object_keys(to_jsonb(a)) AS k(name) WHERE name NOT IN ${sqlSet(JOINS_NOBODY)})
            OR EXISTS (SELECT FROM jsonb_object_keys(a.answers) AS k(name)
                       WHERE name NOT IN ${sqlSet(EVALUATION_FORMS.starter.map(({ name }) => name))})`,
  },
  {
    name: 'evaluation.more-than-came',
    rule: 'nobody answers twice: a course has no more answers than people who came',
    sql: `SELECT a.course_id AS id FROM evaluation_answer a GROUP BY a.course_id
          HAVING count(*) > (SELECT count(DISTINCT e.id) FROM enrolment e JOIN attendance x ON x.enrolment_id = e.id AND x.presence <> 'absent'
                             WHERE e.course_id = a.course_id)`,
  },
];
