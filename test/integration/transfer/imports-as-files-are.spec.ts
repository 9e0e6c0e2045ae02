import type { Created } from '@igang/contracts';
import exceljs from 'exceljs';
import JSZip from 'jszip';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, type Ground, peopleIn } from '../training/course-steps.ts';
import { csv, done, rowsOf, seen, type Target, uploaded, uploadPath, xlsx } from './import-steps.ts';

/** Files as spreadsheets, other programs and old machines really write them; names invented. */
let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const starters = (): Target => ({ kind: 'starters', officeId: ground.officeId });
const courses = (): Target => ({ kind: 'courses', officeId: ground.officeId });
const participants = (courseId: string): Target => ({ kind: 'participants', officeId: ground.officeId, courseId });
const up = (target: Target, file: Buffer) => uploaded(app, ground.kari, target, file);
const said = async (id: string) =>
  (await rowsOf(ground.kari, id)).map(({ number, outcome, problems, notes }) => [
    number,
    outcome,
    ...problems.map(({ column, code }) => `${column ?? '-'}:${code}`),
    ...notes.map(({ column, code }) => `without ${column ?? '-'}:${code}`),
  ]);
const parsedOf = (id: string) =>
  app.sql<Record<string, unknown>>('SELECT parsed FROM import_row WHERE batch_id = $1 ORDER BY number', [id]);

describe('where the list begins', () => {
  it.each([
    ['a title and a blank line above', ['Deltakere våren 2026;;', ';;', 'Navn;E-post;Mobil', 'Kåre Ås;kare@example.no;91234567']],
    ['a note with one known word above', ['Kurs: Nærbø;;', 'Navn;E-post;Mobil', 'Kåre Ås;kare@example.no;91234567']],
    ['headings in two rows', ['Navn;E-;Tele', ';post;fon', 'Kåre Ås;kare@example.no;91234567']],
    ['nothing above', ['Navn;E-post;Mobil', 'Kåre Ås;kare@example.no;91234567']],
  ])('is found with %s', async (_, lines) => {
    const id = await up(participants(await anOpenCourse(ground)), csv(...lines));
    expect(await seen(ground.kari, id)).toMatchObject({ mapping: { name: 0, email: 1, phone: 2 }, rows: 1, counts: { new: 1 } });
  });

  it('is found on the sheet that holds it, and never on a hidden one', async () => {
    const book = new exceljs.Workbook();
    book.addWorksheet('Forside').addRows([['Les dette først'], ['Lista ligger på neste ark']]);
    book.addWorksheet('Gammel', { state: 'hidden' }).addRows([
      ['Navn', 'E-post', 'Mobil', 'Postnr'],
      ['Skjult Person', 'skjult@example.no', '91234567', '4365'],
    ]);
    book.addWorksheet('Deltakere').addRows([
      ['Navn', 'E-post'],
      ['Kåre Ås', 'kare@example.no'],
    ]);
    const id = await up(participants(await anOpenCourse(ground)), Buffer.from(await book.xlsx.writeBuffer()));
    expect((await parsedOf(id)).map(({ parsed }) => parsed)).toEqual([
      expect.objectContaining({ name: 'Kåre Ås', email: 'kare@example.no' }),
    ]);
  });
});

describe('a workbook that was made to do harm', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const laughs = Array.from('bcdefghi', (name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i] ?? ''};`.repeat(10)}">`).join('');
  const sheet = (rows: string, doctype = '') =>
    `<?xml version="1.0"?>${doctype}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  const headings = `<row r="1">${cell('A1', 'Navn')}${cell('B1', 'E-post')}</row>`;
  const row = (number: string, name = 'Kari') =>
    `<row r="${number}">${cell(`A${number}`, name)}${cell(`B${number}`, 'kari@example.no')}</row>`;
  it.each([
    ['reads a file of ours', sheet(headings + row('2', '&f;'), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>')],
    ['laughs a billion times', sheet(headings + row('2', '&i;'), `<!DOCTYPE x [<!ENTITY a "ha">${laughs}]>`)],
    ['has a column that no sheet has', sheet(`<row r="1">${cell('A1', 'Navn')}${cell('ZZZZZZZ1', 'E-post')}</row>`)],
    ['has a row that no sheet has', sheet(headings + row('999999999999'))],
    ['has the same row twice', sheet(headings + row('2') + row('2', 'Ola'))],
    ['has its rows backwards', sheet(row('3') + headings)],
    ['has rows before the first', sheet(`<row r="-5">${cell('A-5', 'Navn')}</row>`)],
  ])('and %s is refused, and nothing is stored', async (_, xml) => {
    const zip = new JSZip().file('xl/workbook.xml', `<workbook xmlns="${main}"/>`).file('xl/worksheets/sheet1.xml', xml);
    const [before] = await app.sql('SELECT count(*)::int AS n FROM import_batch');
    const file = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(await refused(ground.kari.upload(uploadPath(starters()), file))).toEqual({ status: 422, code: 'file.unreadable' });
    expect(await app.sql('SELECT count(*)::int AS n FROM import_batch')).toEqual([before]);
  });
});

describe('files of other programs', () => {
  it('are read when their elements carry a prefix', async () => {
    const zip = await JSZip.loadAsync(
      await xlsx([
        ['Navn', 'E-post'],
        ['Åse Ødegård', 'ase@example.no'],
      ]),
    );
    for (const part of zip.file(/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/)) {
      const xml = (await part.async('string')).replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
      zip.file(part.name, xml);
    }
    const id = await up(participants(await anOpenCourse(ground)), await zip.generateAsync({ type: 'nodebuffer' }));
    expect((await parsedOf(id)).map(({ parsed }) => parsed)).toEqual([
      expect.objectContaining({ name: 'Åse Ødegård', email: 'ase@example.no' }),
    ]);
  });

  it.each([
    ['macintosh', { å: 0x8c, ø: 0xbf, Å: 0x81, æ: 0xbe }],
    ['cp865', { å: 0x86, ø: 0x9b, Å: 0x8f, æ: 0x91 }],
    ['windows-1252', { å: 0xe5, ø: 0xf8, Å: 0xc5, æ: 0xe6 }],
  ])('are read as %s', async (encoding, letters: Readonly<Record<string, number>>) => {
    const text = 'Navn;E-post\r\nBjørn Åsmund Sæle;bjorn@example.no\r\nPål Ås;pal@example.no\r\n';
    const file = Buffer.from(Array.from(text).map((letter) => letters[letter] ?? letter.charCodeAt(0)));
    const id = await up(participants(await anOpenCourse(ground)), file);
    expect(await seen(ground.kari, id)).toMatchObject({ encoding });
    expect((await parsedOf(id)).map(({ parsed }) => (parsed as { name: string }).name)).toEqual(['Bjørn Åsmund Sæle', 'Pål Ås']);
  });
});

describe('cells as people write them', () => {
  it('are understood by the same readers as the pages, and an optional one that is not leaves the row', async () => {
    const id = await up(
      starters(),
      csv(
        'Navn;E-post;Mob.tlf;Postnr;Godkjent fra',
        'Nordlien, Anne;Anne <anne@example.no>;\u202a+47 412.34–567\u202c;4365 Nærbø;12.03.98',
        'Ola Lien;mailto:ola@example.no;ring moren;150;okt 2024',
        'Fram Tid;fram@example.no;;4365;12.03.2062',
        'Uten Sted;sted@example.no;;;14. mars 2019',
      ),
    );
    expect(await said(id)).toEqual([
      [2, 'new'],
      [3, 'new', 'without Mob.tlf:format', 'without Godkjent fra:date'],
      [4, 'refused', 'Godkjent fra:in-the-future'],
      // She signed up without one, so she comes back without: looked for from her office's largest town.
      [5, 'new'],
    ]);
    expect((await parsedOf(id)).map(({ parsed }) => parsed).slice(0, 2)).toEqual([
      expect.objectContaining({
        name: 'Anne Nordlien',
        email: 'anne@example.no',
        phone: '+4741234567',
        postalCode: '4365',
        qualifiedOn: '1998-03-12',
      }),
      expect.objectContaining({ name: 'Ola Lien', email: 'ola@example.no', postalCode: '0150' }),
    ]);
    const [, second] = await rowsOf(ground.kari, id);
    expect(second?.notes.map(({ column }) => column)).toEqual(['Mob.tlf', 'Godkjent fra']);
    await done(app, ground.kari, id, 'start');
    expect(await app.sql("SELECT state FROM starter JOIN person p ON p.id = person_id WHERE p.email = 'anne@example.no'")).toEqual([
      { state: 'lapsed' },
    ]);
  });

  it('hold the hours of a day, which are not thrown away', async () => {
    const id = await up(
      courses(),
      await xlsx([
        ['Kurstype', 'Dato', 'Til dato', 'Sted', 'Postnr'],
        ['Igangsetterkurs', new Date('2019-05-14T18:00:00Z'), new Date('2019-05-15T21:30:00Z'), 'Nærbø', '4365'],
        ['Igangsetterkurs', new Date('2019-06-14T18:00:00Z'), new Date('2019-06-15T00:00:00Z'), 'Nærbø', '4365'],
        ['Igangsetterkurs', new Date('2019-07-14T00:00:00Z'), new Date('2019-07-15T00:00:00Z'), 'Nærbø', '4365'],
      ]),
    );
    expect((await parsedOf(id)).map(({ parsed }) => parsed)).toEqual([
      expect.objectContaining({ firstDay: '2019-05-14', lastDay: '2019-05-15', startsAt: '18:00', endsAt: '21:30' }),
      expect.objectContaining({ firstDay: '2019-06-14', startsAt: '18:00' }),
      expect.objectContaining({ firstDay: '2019-07-14', startsAt: '10:00', endsAt: '16:00' }),
    ]);
    expect((await said(id))[1]).toEqual([3, 'refused', expect.stringContaining('end-missing')]);
  });

  it('never reach the disk with a national identity number, nor stay when nobody asked for them', async () => {
    const courseId = await anOpenCourse(ground);
    const id = await up(
      participants(courseId),
      csv(
        'Navn;E-post;Fnr;Merknad',
        'Kåre Ås;kare.as@example.no;01017012345;Ring etter 16',
        'Eva Ek;eva.ek@example.no;410170 12345;Diett: cøliaki',
      ),
    );
    const stored = () => app.sql<{ all: string }>("SELECT string_agg(cells::text, '|') AS all FROM import_row WHERE batch_id = $1", [id]);
    expect((await stored())[0]?.all).not.toMatch(/12345/);
    expect((await stored())[0]?.all).not.toMatch(/Ring etter|cøliaki/);
    await done(app, ground.kari, id, 'start');
    expect((await peopleIn(ground, courseId)).map(({ name }) => name).sort()).toEqual(['Eva Ek', 'Kåre Ås']);
  });
});

describe('what goes out', () => {
  it('can come in: nothing of our own list of starters is refused', async () => {
    for (const name of ['Áile Čižžan', "O'Hara, Siân", 'Олена Ковальчук', 'Ola Lien d.y.'])
      await aStarter(app, { name, officeId: ground.officeId });
    await app.sql("UPDATE person SET phone = '+4741234567', postal_code = '4365' WHERE id IN (SELECT person_id FROM starter)");
    const { body } = await ground.kari.bytes('/api/staff/exports/starters');
    const id = await up(starters(), Buffer.from(body));
    const view = await seen(ground.kari, id);
    expect(view.counts.refused).toBe(0);
    expect(view.counts.skipped + view.counts.matched + view.counts.changed).toBeGreaterThanOrEqual(5);
  });

  it('forgets headings and the file’s name with the rows', async () => {
    const target = participants(await anOpenCourse(ground));
    const query = new URLSearchParams({ headingRow: '0', mapping: JSON.stringify({ name: 0, email: 1 }) }).toString();
    const file = csv('Kari Nordmann;kari.n@example.no;47474740', 'Ola Nordmann;ola.n@example.no;');
    const { id } = await ok(ground.kari.upload<Created>(`${uploadPath(target, 'Kari.csv')}&${query}`, file));
    await app.drain();
    expect(await seen(ground.kari, id)).toMatchObject({ rows: 2, headings: [], headingRow: 0, counts: { new: 2 } });
    app.clock.advance({ days: 31 });
    await app.drain();
    expect(await app.sql('SELECT headings, file_name FROM import_batch WHERE id = $1', [id])).toEqual([{ headings: [], file_name: '–' }]);
  });
});
