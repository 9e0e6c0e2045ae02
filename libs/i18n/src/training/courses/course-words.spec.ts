import { courseInSentence, heldFor, undecidedText } from './course-words.ts';
import { courseIn } from '../../../compiled/training/course.all.ts';
import { formatIn } from '../../format.ts';

describe('a course in words', () => {
  it.each([
    ['Igangsetterkurs', 'Sandnes', 'nb', 'igangsetterkurset i Sandnes'],
    ['Igangsetjarkurs', 'Voss', 'nn', 'igangsetjarkurset på Voss'],
    ['Starter course', 'Sandnes', 'en', 'the starter course in Sandnes'],
    ['Selvhjelpskurs på kveldstid', 'Nærbø', 'nb', 'selvhjelpskurset på kveldstid på Nærbø'],
    ['Veiledning for godkjente', undefined, 'nb', 'veiledningen for godkjente'],
    ['Rettleiing', '', 'nn', 'rettleiinga'],
    ['Erfaringstreff', 'Hå', 'nb', 'erfaringstreff i Hå'],
    ['NAV-kurs', 'Hå', 'nb', 'NAV-kurset i Hå'],
    ['The starter course', '', 'en', 'the starter course'],
  ] as const)('%s at %s in %s is "%s"', (title, place, lang, expected) => {
    expect(courseInSentence(title, place, courseIn[lang], lang)).toBe(expected);
  });

  it('says by when it is decided, and that it is not when that day has passed', () => {
    const [f, by] = [formatIn('nb'), '2026-11-27'];
    expect(undecidedText({ minimum: 6, by }, courseIn.nb, f, '2026-11-20')).toBe(
      'Kurset blir noe av når minst 6 er påmeldt. Det avgjøres senest fredag 27. november.',
    );
    expect(undecidedText({ minimum: 6, by }, courseIn.nb, f, by)).toContain('senest fredag 27. november');
    for (const lang of ['nb', 'nn', 'en'] as const)
      expect(undecidedText({ minimum: 6, by }, courseIn[lang], formatIn(lang), '2026-11-28')).toMatch(
        /ikke avgjort|ikkje avgjort|not been decided/,
      );
  });

  it('says how long a place is held', () => {
    const { nb, nn, en } = courseIn;
    expect([heldFor(48, nb), heldFor(24, nn), heldFor(36, nb), heldFor(240, nb), heldFor(24, en)]).toEqual([
      'to døgn',
      'eitt døgn',
      '36 timer',
      '10 døgn',
      'one day',
    ]);
  });
});
