import { describe, expect, it } from '@jest/globals';
import type { MyEnrolment } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as course } from '@igang/i18n/words/training/course.nb';
import { words as enrolment } from '@igang/i18n/words/training/public-enrolment.nb';
import { enrolmentStanding, timeLeft } from './enrolment-standing.ts';

const f = formatIn('nb');
const nb = { enrolment, course };
const today = '2026-03-20';

function mine(over: Partial<MyEnrolment> = {}, course: Partial<MyEnrolment['course']> = {}): MyEnrolment {
  return {
    id: '1',
    name: 'Maria',
    called: null,
    email: 'maria@example.no',
    phone: null,
    postalCode: null,
    language: 'nb',
    state: 'confirmed',
    position: null,
    waiting: 0,
    stayOnList: true,
    offerExpiresAt: null,
    undoUntil: null,
    result: null,
    certificateId: null,
    qualified: null,
    can: [],
    questions: [],
    answers: {},
    invited: false,
    turnedDownReason: null,
    chance: null,
    choices: [],
    onConfirming: null,
    course: {
      form: 'physical',
      onlineLink: null,
      id: '2',
      type: { nb: 'Kurs', nn: 'Kurs', en: 'Course' },
      state: 'open',
      days: [],
      venue: 'Huset',
      address: 'Gata 1',
      place: '4306 Sandnes',
      accessNote: null,
      cancelReason: null,
      officeName: 'Rogaland og Agder',
      officeEmail: 'r@example.no',
      officePhone: null,
      offerHours: 48,
      undecided: null,
      ...course,
    },
    ...over,
  };
}

describe('where she stands with her course', () => {
  it.each<[Partial<MyEnrolment>, string]>([
    [{ state: 'applied' }, 'Påmeldingen venter på deg'],
    [{ state: 'confirmed' }, 'Plassen er din'],
    [{ state: 'waitlisted', position: 3 }, 'Du er nummer 3 på ventelista'],
    [{ state: 'waitlisted' }, 'Du står på ventelista'],
    [{ state: 'offered' }, 'Det er en plass til deg'],
    [{ state: 'declined' }, 'Du sa nei takk'],
    [{ state: 'expired' }, 'Tilbudet gikk ut'],
    [{ state: 'cancelled' }, 'Du er meldt av'],
    [{ state: 'absent' }, 'Vi så deg ikke på kurset'],
    [{ state: 'attended' }, 'Takk for at du var med'],
    [{ state: 'attended', result: 'passed' }, 'Du har fullført kurset'],
    [{ state: 'attended', result: 'repeat' }, 'Du har litt igjen'],
    [{ state: 'attended', result: 'not-passed' }, 'Takk for at du var med'],
  ])('%o is «%s»', (over, title) => {
    expect(enrolmentStanding(mine(over), nb, f, today).title).toBe(title);
  });

  it('says until when an offer holds, on the wall in Norway', () => {
    const offered = mine({ state: 'offered', offerExpiresAt: '2026-03-27T11:00:00Z' });
    expect(enrolmentStanding(offered, nb, f, today).text).toContain('fredag 27. mars kl. 12');
  });

  it.each([
    ['2026-03-28', 'Du får en påminnelse en uke før og dagen før. Kalenderavtalen'],
    ['2026-03-27', 'Du får en påminnelse dagen før. Kalenderavtalen'],
    ['2026-03-22', 'Du får en påminnelse dagen før. Kalenderavtalen'],
    ['2026-03-21', 'Kalenderavtalen'],
    ['2026-03-20', 'Kalenderavtalen'],
  ])('promises for a course on %s only the reminders that are still to come', (date, begins) => {
    const days = [{ id: '1', number: 1, date, startsAt: '10:00', endsAt: '16:00' }];
    expect(enrolmentStanding(mine({}, { days }), nb, f, today).text.startsWith(begins)).toBe(true);
  });

  it.each<[Partial<MyEnrolment>, string]>([
    [{}, 'Takk for at du var med. Kursbeviset kommer på denne siden.'],
    [{ certificateId: '3' }, 'Takk for at du var med. Kursbeviset ligger her.'],
    [
      { certificateId: '3', qualified: { until: '2029-03-20', promised: true } },
      'Du er godkjent igangsetter til 20. mars 2029. Kontoret tar kontakt når en gruppe nær deg trenger noen.',
    ],
    [{ certificateId: '3', qualified: { until: '2029-03-20', promised: false } }, 'Logg inn, og les det under «For deg».'],
  ])('calls her a starter only where the course made her one: %o', (over, text) => {
    expect(enrolmentStanding(mine({ state: 'attended', result: 'passed', ...over }), nb, f, today).text).toContain(text);
  });

  it('says for how long a freed place is held for her', () => {
    expect(enrolmentStanding(mine({ state: 'waitlisted' }, { offerHours: 24 }), nb, f, today).text).toContain('holder plassen i ett døgn');
  });

  it('says that the course is cancelled, and why, whatever she had', () => {
    const { title, text } = enrolmentStanding(mine({}, { state: 'cancelled', cancelReason: 'For få påmeldte.' }), nb, f, today);
    expect(title).toBe('Kurset er avlyst');
    expect(text).toContain('For få påmeldte.');
  });
});

describe('the time left to answer', () => {
  const now = Date.parse('2026-03-20T12:00:00Z');
  it.each([
    ['2026-03-22T16:30:00Z', '2 døgn og 4 timer'],
    ['2026-03-22T12:00:00Z', '2 døgn'],
    ['2026-03-20T13:10:00Z', '1 time'],
    ['2026-03-20T12:20:00Z', 'under en time'],
    ['2026-03-20T11:00:00Z', 'under en time'],
  ])('until %s is %s', (until, words) => {
    expect(timeLeft(until, now, enrolment.mine.offer)).toBe(words);
  });
});
