import fc from 'fast-check';
import { calledName } from './called.ts';
import { FIRST_NAMES } from './first-names.ts';

describe('what somebody is called in a greeting', () => {
  it.each([
    ['Kari Lien', 'Kari'],
    ['Aud Johannessen Evensen', 'Aud'],
    ['Anne Berit Lien', 'Anne Berit'],
    ['Anne Berit', 'Anne Berit'],
    ['Jan Erik Nordlien Hansen', 'Jan Erik'],
    ['Ragnhild-Marie Áhkášeatni Østensjø-Gåsvær von der Lippe', 'Ragnhild-Marie'],
    ['Anne von der Lippe', 'Anne'],
    ['Kari Fjellvik d.y.', 'Kari'],
    ['Kari Fjellvik, d.y.', 'Kari'],
    // Turned, as a list or a form has them.
    ['Nordlien, Anne', 'Anne'],
    ['Nordlien,', 'Nordlien'],
    ['von der Lippe, Anne Berit', 'Anne Berit'],
    ['LIEN, OLA', 'Ola'],
    ['LIEN Ola', 'Ola'],
    ['Ola LIEN', 'Ola'],
    ['Hansen Kari', 'Kari'],
    ['Hansen Nordlien', 'Hansen'],
    // As a hurry writes.
    ['OLA LIEN', 'Ola'],
    ['ragnhild-marie lien', 'Ragnhild-Marie'],
    ['ÅSE', 'Åse'],
    ['bo', 'Bo'],
    ['  Kari \u00a0 Lien ', 'Kari'],
    ['Ka\u200Bri\u202E Lien', 'Kari'],
    ['McKenzie Lien', 'McKenzie'],
    // Beside the name.
    ['Dr. Kari Lien', 'Kari'],
    ['Fru Lien', 'Lien'],
    ['Dr.', 'Dr.'],
    ['Kari (mor til Ola) Lien', 'Kari'],
    ['Kari «Kaia» Lien', 'Kari'],
    ['K. Lien', 'K. Lien'],
    ['J. Kari Lien', 'Kari'],
    ['J.P. Hansen', 'J.P.'],
    // One word, and other peoples' ways.
    ['Nils-Aslak', 'Nils-Aslak'],
    ['Elle Máret Somby', 'Elle Máret'],
    ['Ánne Máret Somby', 'Ánne Máret'],
    ['Kari Somby', 'Kari'],
    ['Mohammed Ali', 'Mohammed'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['عبد الله حسن', 'عبد الله'],
    ['محمد علي', 'محمد'],
    ['Олена Ковальчук', 'Олена'],
    ['ОЛЕНА КОВАЛЬЧУК', 'Олена'],
    ['Nguyễn Thị Hồng Ánh', 'Ánh'],
    ['王小明', '王小明'],
    ['田中 太郎', '田中 太郎'],
    ['Siobhán O’Neill', 'Siobhán'],
    ['JEAN-LUC D’ARC', 'Jean-Luc'],
  ])('%s is %s', (name, called) => expect(calledName(name)).toBe(called));

  it('is what she asks to be called, and her first name when she asks for nothing', () => {
    expect(calledName('Kari Lien', 'Kaia')).toBe('Kaia');
    for (const nothing of [undefined, null, '']) expect(calledName('Kari Lien', nothing)).toBe('Kari');
  });
  it.each([
    ['', ''],
    ['  ', ''],
    ['12 34', '12 34'],
    ['Kari "Kaia" Lien', 'Kari'],
    ['Kari; Lien', 'Kari'],
    ['(mor til Ola) Kari Lien', 'Kari'],
    ['«Kaia Marie» Kari Lien', 'Kari'],
    ['Kari;: Lien', 'Kari'],
    ['HR. OLA LIEN', 'Ola'],
    ['Professor Anne Berit Lien', 'Anne Berit'],
    ['Drude Lien', 'Drude'],
    ['Abu', 'Abu'],
    ['Abuya Khan', 'Abuya'],
    ['Tran', 'Tran'],
    ['Trane Lien', 'Trane'],
    ['Haugen Kari', 'Haugen'],
    ['Dahl Kari', 'Kari'],
    ['Kari Martin', 'Kari'],
    ['A. B. Lien', 'A. B. Lien'],
    ['O Lien', 'O Lien'],
    ['o. lien', 'o. lien'],
    ['ola d. lien', 'Ola'],
  ])('"%s" is "%s", too', (name, called) => expect(calledName(name)).toBe(called));

  const word = fc.stringMatching(/^[A-ZÆØÅ][a-zæøåáéš]{1,9}(?:-[A-ZÆØÅ][a-zæøå]{1,9})?$/);
  it('is never empty, never ends in a comma, and is made of words that stand in the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        fc.pre(/\p{L}/u.test(name));
        const called = calledName(name);
        expect(called).not.toBe('');
        expect(called.trim()).toBe(called);
      }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const called = calledName(words.join(' '));
        expect(called).not.toMatch(/[,;]$/);
        for (const part of called.split(' ')) expect(words).toContain(part);
      }),
    );
  });
  it('is the same turned or not, shouted or whispered, and said again', () => {
    const given = fc.constantFrom(...[...FIRST_NAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1)));
    const family = fc.stringMatching(/^[B-DF-HJ-NP-TV-Z][a-z]{3,8}vik$/);
    fc.assert(
      fc.property(given, family, (first, last) => {
        const called = calledName(`${first} ${last}`);
        expect(called).toBe(first);
        expect(calledName(`${last}, ${first}`)).toBe(called);
        expect(calledName(`${last.toUpperCase()} ${first}`)).toBe(called);
        expect(calledName(called)).toBe(called);
        expect(calledName(`${first} ${last}`.toLowerCase()).toLowerCase()).toBe(called.toLowerCase());
      }),
    );
  });
});
