import { refuse } from '../decision.ts';
import { addDays, instantOf } from '../time.ts';
import { decideAbsence, decideMeetings, WEEK_TIMES, weekTimeAt, weekTimeOf } from './availability.ts';

const today = '2026-03-02'; // A Monday.

describe('a time of the week', () => {
  it.each([
    ['00:00', '1-day'],
    ['15:59', '1-day'],
    ['16:00', '1-evening'],
    ['23:59', '1-evening'],
  ])('at %s on a Monday is %s', (time, weekTime) => expect(weekTimeOf(today, time)).toBe(weekTime));
  it('is one of fourteen, from Monday to Sunday', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(today, days));
    expect(week.flatMap((date) => ['12:00', '18:00'].map((time) => weekTimeOf(date, time)))).toEqual(WEEK_TIMES);
  });
  it('is told by the clock in Norway, winter and summer', () => {
    expect(weekTimeAt(new Date('2026-03-02T15:00:00Z'))).toBe('1-evening');
    expect(weekTimeAt(new Date('2026-06-01T14:00:00Z'))).toBe('1-evening');
    expect(weekTimeAt(new Date('2026-06-01T13:59:00Z'))).toBe('1-day');
    expect(weekTimeAt(instantOf('2026-03-08', '23:30'))).toBe('7-evening');
  });
});

describe('days away', () => {
  it('may be today alone', () => expect(decideAbsence({ firstDay: today, lastDay: today }, today).ok).toBe(true));
  it('are not over', () => {
    expect(decideAbsence({ firstDay: addDays(today, -1), lastDay: today }, today)).toEqual(refuse('absence.in-the-past'));
  });
  it('end when they have begun', () => {
    const turned = { firstDay: addDays(today, 2), lastDay: addDays(today, 1) };
    expect(decideAbsence(turned, today)).toEqual(refuse('absence.not-in-order'));
  });
  it('are a year at most: who is away longer takes a pause', () => {
    expect(decideAbsence({ firstDay: today, lastDay: addDays(today, 366) }, today).ok).toBe(true);
    expect(decideAbsence({ firstDay: today, lastDay: addDays(today, 367) }, today)).toEqual(refuse('absence.too-long', { days: 366 }));
  });
});

describe('meetings on days away', () => {
  it('are no matter where there are none', () => expect(decideMeetings([], []).ok).toBe(true));
  it('each need an answer', () => {
    expect(decideMeetings(['a', 'b', 'c'], [{ sessionId: 'b' }])).toEqual(refuse('absence.meetings-unanswered', { meetings: 2 }));
    expect(decideMeetings(['a', 'b'], [{ sessionId: 'b' }, { sessionId: 'a' }]).ok).toBe(true);
  });
});
