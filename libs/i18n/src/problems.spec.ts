import { REFUSALS, type RefusalCode } from '@igang/domain';
import { problemsIn } from '../compiled/refusals/problems.all.ts';
import { formatIn } from './format.ts';
import { type Lang, LANGS } from './lang.ts';
import { type ProblemReader, READERS } from './problem-reader.ts';
import { isSayable, sentenceFor } from './problem-sentence.ts';
import type { ProblemValues } from './problem-told.ts';

const said = (lang: Lang, code: RefusalCode, values: ProblemValues, reader: ProblemReader = 'office'): string =>
  sentenceFor(reader, code, { words: problemsIn[lang], format: formatIn(lang), values });

describe.each(LANGS)('sentences for refusals in %s', (lang) => {
  it.each(REFUSALS)('%s is a whole sentence, with or without its numbers', (code) => {
    for (const reader of READERS) {
      for (const values of [
        {},
        { on: '2026-09-05 2026-09-12', courses: 3, today: '2026-03-01' },
        { taken: 1, places: 20, days: 2, minimum: 8, left: 1, missing: 1, groups: 3, sessions: 4, earlier: 1, present: 1, over: 8 },
      ]) {
        const sentence = said(lang, code, values, reader);
        expect(sentence).toMatch(/^\S.*[.!]$/);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });
});

describe('sentences for refusals', () => {
  it('name the courses that stand in the way of closing a venue by their days', () => {
    expect(said('nb', 'venue.has-courses', { courses: 7, on: '2026-09-05 2026-09-12', today: '2026-03-01' })).toBe(
      '7 kurs er planlagt her fra den dagen: lørdag 5. september, lørdag 12. september og 5 til. Flytt eller avlys dem, eller velg en senere dag.',
    );
    expect(said('nb', 'venue.has-courses', { courses: 1, on: '2027-01-04', today: '2026-03-01' })).toBe(
      '1 kurs er planlagt her fra den dagen: mandag 4. januar 2027. Flytt eller avlys dem, eller velg en senere dag.',
    );
    expect(said('en', 'course.venue-closed', { on: '2026-09-07', today: '2026-03-01' })).toBe(
      'The venue is closed from Monday 7 September. Choose another venue or earlier days.',
    );
  });
  it('count what they are told', () => {
    expect(said('nb', 'course.capacity-under-taken', { taken: 12 })).toBe(
      '12 plasser er allerede gitt. Du kan ikke ha færre plasser enn det.',
    );
    expect(said('en', 'handover.sessions-left', { left: 1 })).toBe('1 meeting with the starter remains. Log or cancel first.');
  });
  it('leave out what did not come along, and what is not so', () => {
    expect(said('nb', 'course.venue-closed', {})).toBe('Stedet er stengt. Velg et annet sted eller tidligere dager.');
    expect(said('en', 'group.not-met', {})).not.toMatch(/\d/);
    expect(said('nb', 'venue.has-courses', { courses: 2 })).toMatch(/^Noen kurs er planlagt her fra den dagen\./);
    expect(said('nb', 'handover.sessions-left', { left: 0 })).toBe('Gruppa må ha hatt minst ett møte før den kan overleveres.');
    expect(said('nb', 'budget.reason-missing', {})).toBe(said('nb', 'budget.reason-missing', { over: 8 }));
  });
  it('are there for our codes, and for no other', () => {
    expect(REFUSALS.filter((code) => !isSayable(problemsIn.nb, code))).toEqual([]);
    expect(
      ['', 'course', 'course.', 'course.gone', 'gone.course', 'constructor', 'constructor.name'].filter((code) =>
        isSayable(problemsIn.nb, code),
      ),
    ).toEqual([]);
  });
});
