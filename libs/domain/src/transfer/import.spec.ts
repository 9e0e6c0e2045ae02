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
import { findHeadings, foldHeading, guessColumns, headingsAt, knownHeadings, missingFields } from './import.ts';

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

describe('what a heading may be', () => {
  it('is a beginning of four letters or more, and exact words before beginnings', () => {
    expect(guessColumns('participants', ['Navn', 'Zipper', 'Mobilen'])).toEqual({ name: 0, phone: 2 });
    expect(guessColumns('participants', ['E-post (privat)', 'E-post'])).toEqual({ email: 1 });
  });
  it('is not a word within another', () => {
    expect(guessColumns('participants', ['Kontaktnavn'])).toEqual({});
  });
  it('may stand twice: the first column is the one', () => {
    expect(guessColumns('participants', ['Navn', 'Navn', 'E-post', 'E-post'])).toEqual({ name: 0, email: 2 });
  });
});

describe('where the headings stand', () => {
  const headings = ['Navn', 'E-post', 'Telefon'];
  it('is the first row where nothing is known', () => {
    expect(findHeadings('participants', [['x'], ['y']])).toEqual({ at: 0, rows: 1 });
    expect(findHeadings('participants', [])).toEqual({ at: 0, rows: 1 });
    expect(findHeadings('participants', [['x'], ['Navn', 'y']])).toEqual({ at: 0, rows: 1 });
  });
  it('is below titles and blank lines', () => {
    expect(findHeadings('participants', [['Deltakerliste 2025'], [], headings, ['Kari']])).toEqual({ at: 2, rows: 1 });
  });
  it('is the last row, too', () => expect(findHeadings('participants', [[''], headings])).toEqual({ at: 1, rows: 1 }));
  it('is the first of two rows that know as much', () => {
    expect(findHeadings('participants', [headings, headings])).toEqual({ at: 0, rows: 1 });
  });
  it('is two rows where they know more together', () => {
    const rows = [
      ['Navn', 'E-post', 'Post'],
      ['', '(privat)', 'nummer'],
      ['Kari', 'kari@example.no', '4365'],
    ];
    expect(findHeadings('participants', rows)).toEqual({ at: 0, rows: 2 });
    expect(headingsAt(rows, { at: 0, rows: 2 })).toEqual(['Navn', 'E-post (privat)', 'Post nummer']);
  });
  it('is one row where the second says nothing of its own', () => {
    expect(findHeadings('participants', [headings, ['', '', '']])).toEqual({ at: 0, rows: 1 });
  });
  it('reads two rows of another length each', () => {
    expect(headingsAt([['Navn'], ['', 'E-post']], { at: 0, rows: 2 })).toEqual(['Navn', 'E-post']);
    expect(headingsAt([['Navn', 'E-post'], ['fullt']], { at: 0, rows: 2 })).toEqual(['Navn fullt', 'E-post']);
    expect(headingsAt([['Navn'], ['x']], { at: 0, rows: 1 })).toEqual(['Navn']);
    expect(headingsAt([['Navn']], { at: 0, rows: 2 })).toEqual(['Navn']);
  });
  it('tells how surely it is a list of this kind', () => {
    expect(knownHeadings('participants', [['Liste'], headings])).toBe(3);
    expect(knownHeadings('courses', [['Liste'], headings])).toBe(0);
  });
});

describe('fields that a list lacks', () => {
  it('are those no row can do without', () => {
    expect(missingFields('courses', {})).toEqual(['courseType', 'firstDay', 'venue', 'postalCode']);
    expect(missingFields('starters', {})).toEqual(['name', 'email', 'postalCode']);
    expect(missingFields('participants', { name: 0, email: 0 })).toEqual([]);
  });
  it.each([{ firstName: 0 }, { lastName: 0 }])('are the name where there is half of one: %j', (half) => {
    expect(missingFields('participants', { ...half, email: 1 })).toEqual(['name']);
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
  it.each([
    ['43831', '2020-01-01'],
    ['43831,5', '2020-01-01'],
    ['20000', '1954-10-03'],
    ['19999', undefined],
    ['80000', undefined],
    ['143831', undefined],
    ['43831.', undefined],
    [' 14.3.2019 ', '2019-03-14'],
    ['14.3.2019, 18:00:30,5', '2019-03-14'],
    ['2019-03-14T18:00Z', '2019-03-14'],
    ['14.3.2019 kl 18.00', '2019-03-14'],
    ['14.3', undefined],
  ])('reads the day of %s as %s', (text, date) => expect(readDateCell(text, '2026-01-12')).toBe(date));
  it.each([
    ['0', '00:00'],
    ['0,0', '00:00'],
    ['0,99999', '00:00'],
    ['0,5', '12:00'],
    ['0,3541666667', '08:30'],
    [' 0,75 ', '18:00'],
    ['10,5', undefined],
    ['1.5', undefined],
    ['9:05:59', '09:05'],
    ['9.05.59', '09:05'],
    ['18:00:00 ', '18:00'],
    ['1899-12-30T18:00:00.000Z', '18:00'],
    ['kl. 9', '09:00'],
    ['', undefined],
  ])('reads the hour %s as %s', (text, time) => expect(readTimeCell(text)).toBe(time));
  it.each([
    [' 12 ', 12],
    ['0', 0],
    ['12.00', 12],
    ['999999', 999_999],
    ['1000000', undefined],
    ['12,', undefined],
    ['12,01', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('reads the number %s as %s', (text, number) => expect(readWhole(text)).toBe(number));
  it.each([
    ['Bokmål', 'nb'],
    [' norsk ', 'nb'],
    ['no', 'nb'],
    ['NN', 'nn'],
    ['English', 'en'],
    ['engelsk', 'en'],
    ['', undefined],
  ])('reads the language %s as %s', (text, language) => expect(readLanguage(text)).toBe(language));
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
