import { joinedPlace, upperFirst } from '@igang/i18n/text';
import type { SessionView, StarterGroup, StarterRequest } from '@igang/contracts';
import { addDays, instantOf, type LocalDate, localDate } from '@igang/domain/time';
import type { Format } from '@igang/i18n';
import type { StarterWords } from '@igang/i18n/words/starters/starter';

/** The one thing to do with a group now. */
export interface TodaysStep {
  readonly kind: 'log' | 'handover' | 'wait';
  readonly text: string;
  readonly tip: string;
  readonly action: string | undefined;
  /** Where the button leads, below `/mine-grupper`. */
  readonly to: readonly string[];
}

export function todaysStep(group: StarterGroup, w: StarterWords, f: Format, today: LocalDate): TodaysStep {
  const { step } = w;
  const due = group.sessions.find((session) => session.can.includes('log'));
  if (due !== undefined) {
    const text =
      due.date === today ? step.logToday({ meeting: due.number }) : step.log({ meeting: due.number, when: f.day(due.date, today) });
    const tip = due.date === today ? tipFor(due, group, w) : '';
    return { kind: 'log', text, tip, action: step.logAction, to: [group.id, 'moter', due.id, 'logg'] };
  }
  if (group.can.includes('hand-over')) {
    return { kind: 'handover', text: step.handover, tip: '', action: step.handoverAction, to: [group.id, 'overlevering'] };
  }
  if (group.can.includes('finish-support')) {
    return { kind: 'handover', text: step.finish, tip: '', action: step.finishAction, to: [group.id, 'overlevering'] };
  }
  return { kind: 'wait', ...waitingFor(group, w, f, today), action: undefined, to: [] };
}

function waitingFor(group: StarterGroup, w: StarterWords, f: Format, today: LocalDate): Pick<TodaysStep, 'text' | 'tip'> {
  const { step } = w;
  if (group.paused) return { text: step.paused, tip: '' };
  const next = nextSession(group);
  if (next === undefined) return { text: step.forming, tip: '' };
  const when = dayAndTime(next, f, today);
  if (next.away.some(({ me }) => me)) {
    return { text: step.away({ meeting: next.number, when }), tip: next.date <= addDays(today, 1) ? step.awaySoon : step.awayTip };
  }
  return group.state === 'forming'
    ? { text: step.formingUntil({ when }), tip: '' }
    : { text: step.next({ meeting: next.number, when }), tip: tipFor(next, group, w) };
}

/** The first meeting that is still to come or to be logged. */
export function nextSession(group: Pick<StarterGroup, 'sessions'>): SessionView | undefined {
  return group.sessions.find((session) => session.state === 'planned');
}

/** What the booklet advises for this meeting: frames first, silence after, alone for half an hour, letting go at last. */
export function tipFor(
  session: SessionView,
  group: Pick<StarterGroup, 'budget' | 'sessions' | 'support'>,
  { step: { tips, supportTip } }: StarterWords,
): string {
  if (group.support) return supportTip;
  const place = group.sessions.filter((each) => each.state === 'held').length + 1;
  if (session.number === 1 || place === 1) return tips.first;
  if (place >= group.budget) return tips.last;
  return place === group.budget - 1 ? tips.late : tips.early;
}

export function dayAndTime(session: Pick<SessionView, 'date' | 'startsAt'>, f: Format, today: LocalDate): string {
  return f.moment(instantOf(session.date, session.startsAt), today);
}

/** `onsdager kl. 18–20`, from the first meeting; a group without dates has hours only. */
export function rhythm(dates: readonly LocalDate[], startsAt: string, endsAt: string, f: Format): { weekdays: string; hours: string } {
  return { weekdays: dates[0] === undefined ? '' : f.weekdayPlural(dates[0]), hours: f.atHours(startsAt, endsAt) };
}

/** Where a group meets, on one line. */
export function whereOf(group: Pick<StarterGroup, 'form' | 'venue' | 'place'>, w: StarterWords): string {
  return group.form === 'digital' ? w.facts.digital : (group.venue ?? group.place);
}

/** The sentences of a request: when, how far, with whom, about what. */
export function requestLines(request: StarterRequest, { request: w }: StarterWords, f: Format, today: LocalDate): string[] {
  const { weekdays, hours } = rhythm(request.dates, request.startsAt, request.endsAt, f);
  const first = request.dates[0];
  return [
    first === undefined
      ? ''
      : upperFirst(w.rhythm({ weekdays, hours, first: f.day(first, today), meetings: w.meetings({ count: request.dates.length }) })),
    request.form === 'digital'
      ? w.digital
      : [
          joinedPlace(request.venue, request.place) ?? request.place,
          ...(request.distanceKm === null ? [] : [w.away({ distance: f.distance(request.distanceKm) })]),
        ].join(', '),
    request.together.length > 0 ? w.together({ names: f.list(request.together) }) : w.alone,
    request.theme === null ? w.mixed : w.theme({ theme: request.theme[f.lang] }),
  ].filter((line) => line !== '');
}

/** `fredag` within the week, else the day with its month. */
export function answerBy(expiresAt: string, f: Format, today: LocalDate): string {
  return f.moment(expiresAt, today);
}

export function dayOf(instant: string): LocalDate {
  return localDate(new Date(instant));
}
