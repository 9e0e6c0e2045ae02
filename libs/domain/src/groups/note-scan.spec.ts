import fc from 'fast-check';
import { type Finding, isForbidden, scanNote, withoutIdNumbers } from './note-scan.ts';

const told = (note: string, ...known: string[]) => scanNote(note, known).map(({ kind, text }) => `${kind}: ${text}`);

describe('a note to the office', () => {
  it.each([
    ['Nøkkelen ligger i skranken. Rom 2 var kaldt, og vi var seks.'],
    ['Vi begynner kl. 18.30 den 14. mars, og er ferdige 20.00.'],
    ['Neste gang trenger vi 12 stoler. NAV har spurt om lokalet.'],
    ['Alt gikk fint. Ingen spørsmål. Takk!'],
    ['Døra i Storgata 12, 4365 Nærbø var låst.'],
  ])('that is about the room gives nobody away: %s', (note) => expect(told(note, 'Nærbø', 'Storgata 12')).toEqual([]));

  it.each([
    ['Ring Kari Nordmann på 912 34 567.', ['phone: 912 34 567', 'name: Kari Nordmann']],
    ['kari.n@example.no vil slutte', ['email: kari.n@example.no']],
    ['Berit var lei seg.', ['name: Berit']],
    ['Møtet gikk fint, men Zebulon kom sent.', ['name: Zebulon']],
    ['+47 91234567 eller 00479 12 34 56', ['phone: +47 91234567']],
    ['En av dem har fått en depresjon og er sykemeldt.', ['health: depresjon', 'health: sykemeldt']],
    ['Angsten er verre. Angsten er der.', ['health: Angsten']],
    ['Nummeret er 010100 00029.', []],
    ['fødselsnummer 01010750160', ['id-number: 01010750160']],
  ])('that tells of somebody is seen: %s', (note, expected) => expect(told(note)).toEqual(expected));

  it('may name the place, the venue and those who lead', () => {
    expect(told('Vi møttes på Bryne, og Turid låste opp.', 'Bryne', 'Turid Bakke')).toEqual([]);
    expect(told('Vi møttes på Bryne.')).toEqual(['name: Bryne']);
  });

  it('never holds an identity number', () => {
    const kinds: Finding['kind'][] = ['id-number', 'phone', 'email', 'name', 'health'];
    expect(kinds.filter((kind) => isForbidden({ kind, text: '' }))).toEqual(['id-number']);
  });

  it('is looked through quickly and without trouble, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'grapheme' }), (note) => {
        for (const { text } of scanNote(note)) expect(text).not.toBe('');
      }),
    );
    expect(told('1'.repeat(500))).toEqual([]);
    expect(told('a@'.repeat(250))).toEqual([]);
    expect(told('Aa '.repeat(166))).toHaveLength(1);
  });
});

describe('a cell of a sheet', () => {
  it.each([
    ['Kari 01019012345', 'Kari '],
    ['150190 44210', ''],
    ['1903669795', ''],
    ['2 av 3, 1903669795', '2 av 3, '],
    ['Ring 0047 912 34 567', 'Ring 0047 912 34 567'],
    ['00712987022', '00712987022'],
    ['Kari 29.02.19003-4', 'Kari 29.02.19003-4'],
    ['1 903 669 795', '1 903 669 795'],
  ])('is kept without identity numbers: %s', (cell, kept) => expect(withoutIdNumbers(cell)).toBe(kept));

  it.each([
    '=1903669795@example.no',
    'kari1903669795@example.no',
    'kari@1903669795.example.no',
    '00712987022@example.no',
    'o.nordmann+4791234567@example.no',
  ])('keeps an address whole, as another address is another person: %s', (address) =>
    expect(withoutIdNumbers(`${address} og 1903669795`)).toBe(`${address} og `),
  );

  it.each(['01019012345@example.no', 'kari.010190-12345@example.no', 'kari@01019012345.example.no'])(
    'loses an address with an identity number in it altogether: %s',
    (address) => expect(withoutIdNumbers(`Kari <${address}> er her`)).toBe('Kari  er her'),
  );
});
