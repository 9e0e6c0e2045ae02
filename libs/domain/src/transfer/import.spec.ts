import {
  readDateCell,
  readLanguage,
  readTimeCell,
  readWhole,
  timeOfDateCell,
  withGuardOfItsOwn,
  withoutFormula,
  withoutGuard,
} from './import-cells.ts';
import { foldHeading, guessColumns, missingFields } from './import.ts';

describe('guessing columns', () => {
  it.each([
    ['Navn;E-post;Telefon;Postnr', { name: 0, email: 1, phone: 2, postalCode: 3 }],
    ['Postnummer;MOBIL;e-postadresse;Fornavn;Etternavn', { postalCode: 0, phone: 1, email: 2, firstName: 3, lastName: 4 }],
    ['Full name;E-mail address;Zip code;Language', { name: 0, email: 1, postalCode: 2, language: 3 }],
    ['Namn;E-post (privat);Målform', { name: 0, email: 1, language: 2 }],
    ['Kolonne1;Kolonne2', {}],
  ])('%s', (headings, expected) => {
    expect(guessColumns('participants', headings.split(';'))).toEqual(expected);
  });

  it('gives a column to one field only, and knows the words of courses', () => {
    expect(guessColumns('courses', ['Type', 'Dato', 'Til dato', 'Sted', 'Postnr', 'Antall plasser'])).toEqual({
      courseType: 0,
      firstDay: 1,
      lastDay: 2,
      venue: 3,
      postalCode: 4,
      capacity: 5,
    });
    expect(guessColumns('starters', ['Navn', 'Godkjent', 'Godkjent til'])).toEqual({ name: 0, qualifiedOn: 1, qualifiedUntil: 2 });
  });

  it('folds case, signs and Norwegian letters', () => {
    expect(['Språk', 'MÅLFORM', 'E-post:', 'Første dag'].map(foldHeading)).toEqual(['sprak', 'malform', 'epost', 'forstedag']);
  });

  it('says what is missing; two parts are a name', () => {
    expect(missingFields('participants', {})).toEqual(['name', 'email']);
    expect(missingFields('participants', { firstName: 0, lastName: 1, email: 2 })).toEqual([]);
    expect(missingFields('starters', { name: 0, email: 1 })).toEqual(['postalCode']);
  });
});

describe('reading cells', () => {
  it('reads dates as people write them, and no dates that are none', () => {
    expect(
      ['2026-03-14', '14.03.2026', '4.3.26', '14/3/2026', '2026-03-14T00:00:00.000Z', '46508'].map((text) =>
        readDateCell(text, '2026-01-12'),
      ),
    ).toEqual(['2026-03-14', '2026-03-14', '2026-03-04', '2026-03-14', '2026-03-14', '2027-05-01']);
    expect(['31.02.2026', '3/14/2026', 'i fjor', ''].map((text) => readDateCell(text, '2026-01-12'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('reads times, languages and whole numbers', () => {
    expect(['10:00', '9', 'kl. 10.30', '18:00:00', '25:00'].map(readTimeCell)).toEqual(['10:00', '09:00', '10:30', '18:00', undefined]);
    expect(['Nynorsk', 'EN', 'samisk'].map(readLanguage)).toEqual(['nn', 'en', undefined]);
    expect(['12', '12,0', '12.5', 'tolv'].map(readWhole)).toEqual([12, 12, undefined, undefined]);
  });
  it('reads the hour that stands in a cell with a day, and parts of a day', () => {
    expect(
      ['2019-05-14T18:00:00.000Z', '14.5.2019 18:00', '14. mai 2019 kl. 18.30'].map((text) => readDateCell(text, '2026-01-12')),
    ).toEqual(['2019-05-14', '2019-05-14', '2019-05-14']);
    expect(['2019-05-14T18:00:00.000Z', '14.5.2019 kl. 18.30', '2019-05-14', '2019-05-14 00:00'].map(timeOfDateCell)).toEqual([
      '18:00',
      '18:30',
      undefined,
      undefined,
    ]);
    expect(['0,75', '0.4375', '.5', '1,2'].map(readTimeCell)).toEqual(['18:00', '10:30', '12:00', undefined]);
  });
  it('takes back the quote that our own files have in front', () => {
    expect(["'+4741234567", "'-1", "'t Hooft", "O'Hara", "'"].map(withoutGuard)).toEqual(['+4741234567', '-1', "'t Hooft", "O'Hara", "'"]);
  });
  it('takes back its own quote and no other, whatever stands in a cell', () => {
    for (const text of ['=1', "'=1", "''+47", '\n=1', '＝1', '＠x', "'", "''", "'t Hooft", '', ' =1']) {
      expect(withoutGuard(withoutFormula(text))).toBe(text);
      expect(withoutGuard(withGuardOfItsOwn(text))).toBe(text);
      expect(withoutFormula(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
  });
  it('makes text of what a sheet would run', () => {
    expect(['=1+1', '+47 91', '-1', '@SUM(A1)', '\tx', '\rx', 'Anne', "O'Hara"].map(withoutFormula)).toEqual([
      "'=1+1",
      "'+47 91",
      "'-1",
      "'@SUM(A1)",
      "'\tx",
      "'\rx",
      'Anne',
      "O'Hara",
    ]);
  });
});
