import { readWrittenEmail, readWrittenName, readWrittenPhone, readWrittenPostalCode } from './written-contact.ts';

describe('contact data as people write it', () => {
  it('has telephone numbers with signs of every kind', () => {
    const same = [
      '+4741234567',
      '\u202a+47 412 34 567\u202c',
      '+47.412.34.567',
      '+47–412–34–567',
      '(0047) 412/34/567',
      'tel:+4741234567',
      'Tlf. +47\u00a0412\u00a034\u00a0567',
    ];
    expect(same.map(readWrittenPhone)).toEqual(same.map(() => '+4741234567'));
    const others = ['412 34 567', '22-40-00-40', '47 412 34 567', '02800', '+46 (0)70-123 45 67', '0045 12 34 56 78', 'ukjent', '4123456'];
    expect(others.map(readWrittenPhone)).toEqual([
      '+4741234567',
      '+4722400040',
      '+4741234567',
      '+4702800',
      '+46701234567',
      '+4512345678',
      'ukjent',
      '4123456',
    ]);
  });

  it.each([
    ['Mob: 412 34 567', '+4741234567'],
    ['tlf 41234567', '+4741234567'],
    ['telefon 41234567', 'telefon41234567'],
    ['0047 412 34 567', '+4741234567'],
    ['0012345678', '+12345678'],
    ['+47 (0)412 34 567', '+4741234567'],
    ['412_34_567', '+4741234567'],
    ['4741234567', '+4741234567'],
    ['474123456789', '474123456789'],
    ['hotel 41234567', 'hotel41234567'],
    ['4100912345678', '4100912345678'],
    ['\u200e 412 34 567', '+4741234567'],
    ['+4741234567', '+4741234567'],
    ['123456', '123456'],
    ['12800', '12800'],
    ['028000', '028000'],
    ['', ''],
  ])('has the telephone number %s, which is %s', (written, read) => expect(readWrittenPhone(written)).toBe(read));
  it.each([
    ['MAILTO:kari@example.no', 'kari@example.no'],
    ['kari@example.no,', 'kari@example.no'],
    ['Kari < kari@example.no >', 'kari@example.no'],
    ['<mailto:kari@example.no>', 'kari@example.no'],
    ['kari@example.no <', 'kari@example.no <'],
    ['a <b@x.no> c', 'a <b@x.no> c'],
    ['a,b@x.no', 'a,b@x.no'],
    ['> <b@x.no>', '> <b@x.no>'],
    ['kari.mailto:x@example.no', 'kari.mailto:x@example.no'],
    ['ka\u0301ri@example.no', 'k\u00e1ri@example.no'],
    ['', ''],
  ])('has the address %s, which is %s', (written, read) => expect(readWrittenEmail(written)).toBe(read));
  it.each([
    ['no 0150', '0150'],
    ['N0150', '0150'],
    ['15', '15'],
    ['0150Oslo', '0150Oslo'],
    ['0150 12', '0150 12'],
    ['150 Oslo', '0150'],
    ['0150. Oslo', '0150'],
    ['SE-0150', 'SE-0150'],
    ['', ''],
  ])('has the postal code %s, which is %s', (written, read) => expect(readWrittenPostalCode(written)).toBe(read));
  it.each([
    [', Anne', 'Anne'],
    ['Nordlien ,  Anne ', 'Anne Nordlien'],
    ['Fjellvik, D.E.', 'Fjellvik, D.E.'],
    ['Fjellvik, d y', 'Fjellvik, d y'],
    ['Dunk, III', 'Dunk, III'],
    ['Dunk, Ivar', 'Ivar Dunk'],
    ['Dunk, Senior', 'Dunk, Senior'],
    ['Dunk, ph. d.', 'Dunk, ph. d.'],
    ['', ''],
  ])('has the name %s, which is %s', (written, read) => expect(readWrittenName(written)).toBe(read));

  it('has addresses as mail programs copy them', () => {
    const same = [
      'kari@example.no',
      'mailto:kari@example.no',
      'Kari Ås <kari@example.no>',
      '<kari@example.no>',
      'kari@example.no;',
      '\u200bkari@example.no ',
    ];
    expect(same.map(readWrittenEmail)).toEqual(same.map(() => 'kari@example.no'));
    expect(['kari', 'a <b'].map(readWrittenEmail)).toEqual(['kari', 'a <b']);
  });

  it('has postal codes with their place, or without their nought', () => {
    expect(
      ['0150', '150', '0150 Oslo', '4365 Nærbø', 'NO-4365', 'N-4365', '4365, Nærbø', '43650', 'Oslo'].map(readWrittenPostalCode),
    ).toEqual(['0150', '0150', '0150', '4365', '4365', '4365', '4365', '43650', 'Oslo']);
  });

  it('has names as lists sort them', () => {
    expect(
      ['Nordlien, Anne', 'Anne Nordlien', 'von der Lippe, Kari Marie', 'Kari Fjellvik, d.y.', 'Ola Dunk, jr', 'A, B, C', 'Nordlien,'].map(
        readWrittenName,
      ),
    ).toEqual(['Anne Nordlien', 'Anne Nordlien', 'Kari Marie von der Lippe', 'Kari Fjellvik, d.y.', 'Ola Dunk, jr', 'A, B, C', 'Nordlien']);
  });
});
