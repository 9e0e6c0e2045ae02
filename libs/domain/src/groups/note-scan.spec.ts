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

  it.each([
    ['Ring 91234567.', ['phone: 91234567']],
    ['Ring 91 23 45 67.', ['phone: 91 23 45 67']],
    ['Ring 0047 912 34 567.', ['phone: 0047 912 34 567']],
    ['Ring +4791234567.', ['phone: +4791234567']],
    ['Saken har nummer 912345678.', []],
    ['Saken har nummer 9123456.', []],
    ['Saken har nummer 912-34-567.', []],
  ])('has a telephone number in it, or another number: %s', (note, expected) => expect(told(note)).toEqual(expected));

  it.each([
    ['Skriv til kari@example.no, da.', ['email: kari@example.no']],
    ['Skriv til ola.n+gruppe@post.example.co.uk.', ['email: ola.n+gruppe@post.example.co.uk']],
    ['Vi er på @selvhjelp og a@b.', []],
  ])('has an address in it, or none: %s', (note, expected) => expect(told(note)).toEqual(expected));

  it.each([
    ['Hun sa: Gerda kommer.', []],
    ['Vi var seks. Gerda kom sent.', []],
    ['Vi var seks! Gerda kom sent? Gerda gikk.', []],
    ['Vi var seks\nGerda kom sent', []],
    ['Vi var seks – Gerda kom sent', []],
    ['«Gerda kom sent»', []],
    ['Vi var seks. (Gerda kom sent)', []],
    ['Vi var seks, Gerda kom sent', ['name: Gerda']],
    ['Så kom Gerda Fjellvik Moe og Petronella', ['name: Gerda Fjellvik Moe', 'name: Petronella']],
    ['Kari og Anne-Marie kom', ['name: Kari', 'name: Anne-Marie']],
    ['da kom kari', []],
    ['Vi var på NAV og på IKEA', []],
    ['Å Gerda kom', ['name: Gerda']],
    ['Det var Angst som kom', ['name: Angst', 'health: Angst']],
    ['Vi var på Zoom, Teams og Facebook med Igang', []],
  ])('may begin a sentence with any word, and has a name within one: %s', (note, expected) => expect(told(note)).toEqual(expected));

  it.each([
    ['Hun har angst', ['health: angst']],
    ['Hun er angstfylt', ['health: angstfylt']],
    ['Lukten av angsten, og diagnosen', ['health: angsten', 'health: diagnosen']],
    ['Vi snakket om langangst', []],
    ['Ho er sjukemeld', ['health: sjukemeld']],
    ['DEPRESJON', ['health: DEPRESJON']],
  ])('has a word of health where one begins: %s', (note, expected) => expect(told(note)).toEqual(expected));

  it.each([
    ['01010750160', 'id-number: 01010750160'],
    ['010107 50160', 'id-number: 010107 50160'],
    ['01.01.07-50160', 'id-number: 01.01.07-50160'],
    ['1010750160', 'id-number: 1010750160'],
  ])('has an identity number however it is grouped: %s', (number, expected) => expect(told(`Nummeret er ${number}.`)).toEqual([expected]));

  it('tells of the same thing once', () => {
    expect(told('Ring 91234567 eller 91234567. Så kom Gerda, og så gikk Gerda.')).toEqual(['phone: 91234567', 'name: Gerda']);
  });
  it('tells of nothing where it is empty', () => expect(scanNote('')).toEqual([]));

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
    ['01019012346', ''],
    ['41019012345', ''],
    ['01419012345', ''],
    ['01819012345', ''],
    ['31129012345', ''],
    ['32019012345', '32019012345'],
    ['00019012345', '00019012345'],
    ['01009012345', '01009012345'],
    ['01139012345', '01139012345'],
    ['40019012345', '40019012345'],
    ['99990000010', '99990000010'],
    ['99990000006', '99990000006'],
    ['73019012345', '73019012345'],
    ['81019012345', '81019012345'],
    ['04741234567', '04741234567'],
    ['010190123456', '010190123456'],
    ['0101901234', '0101901234'],
    ['Kari', 'Kari'],
    ['', ''],
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
