import type { AnswersGiven, BuiltQuestion, StaffEnrolment } from '@igang/contracts';
import { type Actor, may, type Target } from '@igang/domain';
import { COURSE_JOINS, trainerIdsOf } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { QUESTION } from '../questions/index.ts';
import { alikeInOffice } from '../enrolments/alike.query.ts';
import { CALLED } from '../enrolments/called.query.ts';
import { OWN_ANSWERS_OPEN } from '../places/change-enrolment.ts';
import { enrolmentTasks, frameOf } from './enrolments-in-course.query.ts';
import { POSITION } from '../places/waiting-position.ts';

interface Row {
  readonly officeId: string;
  readonly appliedAt: Date;
  readonly offerExpiresAt: Date | null;
  readonly days: number;
  readonly view: Omit<
    StaffEnrolment,
    'can' | 'questions' | 'answers' | 'hidden' | 'mayChangeAnswers' | 'alike' | 'appliedAt' | 'offerExpiresAt'
  >;
}

/** One participant, for the course's office and trainers. Sensitive answers are only theirs; the national office is told how many there are. */
export async function staffEnrolment(tx: Tx, enrolmentId: string): Promise<StaffEnrolment> {
  const { officeId, appliedAt, offerExpiresAt, days, view } = found(await one<Row>(tx, ONE, [enrolmentId]));
  const target = { officeId, personIds: await trainerIdsOf(tx, view.courseId) };
  demandAccess(tx.actor, 'course.run', target);
  const frame = await frameOf(tx, view.courseId);
  return {
    ...view,
    ...(await answered(tx, enrolmentId, target)),
    appliedAt: appliedAt.toISOString(),
    offerExpiresAt: offerExpiresAt?.toISOString() ?? null,
    can: enrolmentTasks(tx.actor, frame, { state: view.state, daysMarked: days, result: view.result }, tx.now),
    alike: await alikeInOffice(tx, enrolmentId, officeId),
    mayChangeAnswers: may(tx.actor, 'enrolment.manage', target) && OWN_ANSWERS_OPEN.includes(view.state),
  };
}

interface Answered {
  readonly question: Omit<BuiltQuestion, 'answers' | 'version'>;
  readonly value: AnswersGiven[string] | null;
  readonly given: boolean;
}

async function answered(tx: Tx, enrolmentId: string, target: Target): Promise<Pick<StaffEnrolment, 'questions' | 'answers' | 'hidden'>> {
  const rows = await tx.query<Answered>(ANSWERED, [enrolmentId]);
  const seen = rows.filter(({ question }) => isSeen(tx.actor, question, target));
  return {
    questions: seen.map(({ question }) => question),
    answers: Object.fromEntries(seen.filter(({ given }) => given).map(({ question, value }) => [question.id, value])),
    hidden: rows.filter(({ question, given }) => given && !isSeen(tx.actor, question, target)).length,
  };
}

function isSeen(actor: Actor, { sensitivity }: Answered['question'], target: Target): boolean {
  return sensitivity === 'ordinary' || may(actor, 'answer.read-sensitive', target);
}

const ANSWERED = `
  SELECT ${QUESTION} || jsonb_build_object('closed', q.closed_at IS NOT NULL) AS question, a.value, a.question_id IS NOT NULL AS given
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN question q ON q.course_id = c.id OR q.course_type_id = c.course_type_id
  LEFT JOIN enrolment_answer a ON a.enrolment_id = e.id AND a.question_id = q.id
  WHERE e.id = $1 AND (q.closed_at IS NULL OR a.question_id IS NOT NULL) ORDER BY q.course_id IS NOT NULL, q.closed_at IS NOT NULL, q.position, q.id`;

const ONE = `
  SELECT c.office_id AS "officeId", e.applied_at AS "appliedAt", offer.expires_at AS "offerExpiresAt",
    (SELECT count(*)::int FROM attendance a WHERE a.enrolment_id = e.id) AS days,
    json_build_object('id', e.id, 'name', e.name, 'called', ${CALLED}, 'email', e.email, 'phone', e.phone, 'place', home.place, 'state', e.state,
      'position', ${POSITION}, 'result', e.result, 'language', e.language, 'postalCode', e.postal_code, 'source', e.source, 'turnedDownReason', e.turned_down_reason,
      'certificateId', (SELECT id FROM certificate WHERE enrolment_id = e.id AND withdrawn_at IS NULL),
      'lookedAt', CASE WHEN e.state = 'in-review' THEN CASE WHEN t.approval_required THEN 'each' ELSE 'audience' END END,
      'courseId', c.id, 'courseType', t.names, 'coursePlace', coalesce(pc.place, ''),
      'party', EXISTS (SELECT FROM party_member m WHERE m.enrolment_id = e.id),
      'movedTo', (SELECT json_build_object('enrolmentId', x.id, 'courseId', x.course_id, 'type', xt.names, 'place', coalesce(xp.place, ''))
        FROM enrolment x JOIN course xc ON xc.id = x.course_id JOIN course_type xt ON xt.id = xc.course_type_id
        LEFT JOIN venue xv ON xv.id = xc.venue_id LEFT JOIN postal_code xp ON xp.code = xv.postal_code WHERE x.id = e.moved_to_id)) AS view
  FROM enrolment e JOIN course c ON c.id = e.course_id ${COURSE_JOINS} LEFT JOIN postal_code home ON home.code = e.postal_code
  LEFT JOIN place_offer offer ON offer.enrolment_id = e.id AND offer.outcome IS NULL WHERE e.id = $1`;
