import type { AnswersGiven, Question } from '@igang/contracts';
import { may, slug, type Target } from '@igang/domain';
import { formatIn } from '@igang/i18n';
import { stateNamed } from '@igang/i18n/insight/export-words';
import { answerText, inLanguage } from '@igang/i18n/training/questions/question-text';
import { exportsIn } from '@igang/i18n/words/insight/exports.all';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { QUESTION } from '../../training/questions/index.ts';
import type { ExportWish, MoreColumn, Source } from './export-sources.ts';

interface Course {
  readonly officeId: string;
  readonly place: string;
  readonly type: string;
  readonly days: readonly { readonly id: string; readonly date: string }[];
  readonly questions: readonly Question[];
}

/** Those who have signed up for a course: who they are, which days they came, what they answered as far as the reader may see it. */
export async function participants(tx: Tx, { courseId }: ExportWish): Promise<Source> {
  const course = found(await one<Course>(tx, COURSE, [courseId ?? null]));
  const target: Target = { officeId: course.officeId };
  demandAccess(tx.actor, 'export.make', target);
  const seen = course.questions.filter(({ sensitivity }) => sensitivity === 'ordinary' || may(tx.actor, 'answer.read-sensitive', target));
  return {
    columns: ['name', 'email', 'phone', 'postalCode', 'place', 'state', 'result', 'appliedOn'],
    more: [...course.days.map(dayColumn), ...seen.map(answerColumn)],
    called: fileNameOf(course),
    sql: `SELECT e.name, e.email::text AS email, e.phone, e.postal_code AS "postalCode", pc.place, e.state, e.result,
        to_char(e.applied_at AT TIME ZONE 'Europe/Oslo', 'YYYY-MM-DD') AS "appliedOn",
        (SELECT jsonb_object_agg(a.course_day_id, a.presence) FROM attendance a WHERE a.enrolment_id = e.id) AS presence,
        (SELECT jsonb_object_agg(a.question_id, a.value) FROM enrolment_answer a WHERE a.enrolment_id = e.id) AS answers
      FROM enrolment e LEFT JOIN postal_code pc ON pc.code = e.postal_code
      WHERE e.course_id = $1 ORDER BY e.arrival NULLS LAST, e.id`,
    parameters: [courseId],
    officeId: course.officeId,
    states: 'enrolment',
  };
}

function dayColumn({ id, date }: Course['days'][number]): MoreColumn {
  return {
    key: 'presence',
    title: (lang) => formatIn(lang).plainDate(date),
    cell: (marks, lang) => {
      const presence = partOf(marks, id);
      return typeof presence === 'string' ? stateNamed('presence', presence, lang) : '';
    },
  };
}

function answerColumn(question: Question): MoreColumn {
  return {
    key: 'answers',
    title: (lang) => inLanguage(question.words, lang)?.label ?? '',
    cell: (answers, lang) =>
      answerText(question, partOf(answers, question.id) as AnswersGiven[string], { lang, f: formatIn(lang), yes: exportsIn[lang].yes }) ??
      '',
  };
}

/** What a JSON object of the row has under an id; nothing when it has none. */
function partOf(parts: unknown, id: string): unknown {
  return typeof parts === 'object' && parts !== null ? Object.entries(parts).find(([key]) => key === id)?.[1] : undefined;
}

/** `naerbo-2026-03-14`: letters that every system takes. */
function fileNameOf({ place, type, days }: Course): string {
  return [slug(place === '' ? type : place), days[0]?.date].filter(Boolean).join('-');
}

const COURSE = `
  SELECT c.office_id AS "officeId", coalesce(pc.place, '') AS place, t.names ->> 'nb' AS type,
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'date', d.date) ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days,
    (SELECT coalesce(json_agg(${QUESTION} ORDER BY q.course_id IS NOT NULL, q.position, q.id), '[]') FROM question q
     WHERE (q.course_id = c.id OR q.course_type_id = c.course_type_id)
       AND (q.closed_at IS NULL OR EXISTS (SELECT FROM enrolment_answer a JOIN enrolment e ON e.id = a.enrolment_id
         WHERE a.question_id = q.id AND e.course_id = c.id))) AS questions
  FROM course c JOIN course_type t ON t.id = c.course_type_id
  LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code WHERE c.id = $1`;
