import type { EnrolmentState } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import type { CourseInWords } from '@igang/i18n/messages/mail';
import { dayOf } from '../sender.ts';

/** Another course of the same sign-up; rank 1 is her first choice. `state` is null where she neither is nor was. */
export interface OtherChoice {
  readonly rank: number;
  readonly state: EnrolmentState | null;
  readonly names: Readonly<Record<Lang, string>>;
  readonly days: readonly DayWithHours[];
  readonly place: string | null;
}

/** Every `OtherChoice` of the enrolment called `e`, as SQL. */
export const OTHER_CHOICES = `(
  SELECT coalesce(json_agg(json_build_object('rank', x.rank, 'names', xt.names, 'place', xp.place, 'state', (
      SELECT o.state FROM enrolment o WHERE o.course_id = x.course_id AND (o.id = coalesce(e.chain_id, e.id) OR o.chain_id = e.chain_id)
      ORDER BY o.applied_at DESC, o.id DESC LIMIT 1),
    'days', (SELECT json_agg(${dayOf('xd')} ORDER BY xd.number) FROM course_day xd WHERE xd.course_id = x.course_id)) ORDER BY x.rank), '[]')
  FROM (SELECT 1 AS rank, course_id FROM enrolment WHERE id = e.chain_id
    UNION ALL SELECT rank, course_id FROM further_choice WHERE enrolment_id = coalesce(e.chain_id, e.id)) x
  JOIN course xc ON xc.id = x.course_id JOIN course_type xt ON xt.id = xc.course_type_id
  LEFT JOIN venue xv ON xv.id = xc.venue_id LEFT JOIN postal_code xp ON xp.code = xv.postal_code WHERE x.course_id <> e.course_id)`;

export interface ChoicesNow {
  /** The first choice, when she is on its list still. */
  readonly waitsFor: CourseInWords | undefined;
  /** Those that no longer count, since one has a place at a time. */
  readonly lapsed: readonly CourseInWords[];
}

/** What a place on one of her courses means for the others. */
export function choicesNow(others: readonly OtherChoice[], lang: Lang): ChoicesNow {
  const first = others.find(({ rank, state }) => rank === 1 && (state === 'waitlisted' || state === 'offered'));
  const lapsed = others.filter(({ rank, state }) => rank > 1 && state === null);
  return { waitsFor: first && inWords(first, lang), lapsed: lapsed.map((one) => inWords(one, lang)) };
}

/** The first choice that she got, for which she gave another back. */
export function tookInstead(others: readonly OtherChoice[], lang: Lang): CourseInWords | undefined {
  const first = others.find(({ rank, state }) => rank === 1 && state === 'confirmed');
  return first && inWords(first, lang);
}

function inWords({ names, days, place }: OtherChoice, lang: Lang): CourseInWords {
  return { title: names[lang], days, place: place ?? undefined };
}
