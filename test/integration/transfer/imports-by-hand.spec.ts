import type { Created } from '@igang/contracts';
import exceljs from 'exceljs';
import { IMPORT_FIELDS, IMPORT_KINDS, guessColumns } from '@igang/domain';
import { officeImportsIn } from '@igang/i18n/words/transfer/office-imports.all';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, type Ground, peopleIn } from '../training/course-steps.ts';
import { corrected, csv, done, lookedAt, rowsOf, seen, type Target, uploaded, uploadedAs, uploadPath } from './import-steps.ts';

/** What is chosen and put right by hand when a file is not as we guess; names invented. */
let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const starters = (): Target => ({ kind: 'starters', officeId: ground.officeId });
const participants = (courseId: string): Target => ({ kind: 'participants', officeId: ground.officeId, courseId });
const written = async (id: string) =>
  (await rowsOf(ground.kari, id)).map(({ outcome, values }) => [
    outcome,
    ...values.map(({ field, written: text }) => `${field}=${text ?? ''}`),
  ]);
/** Whether anything in the database says so. */
const mentions = async (words: RegExp): Promise<boolean> => {
  const tables = await app.sql<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
     AND table_name NOT IN ('postal_code', 'municipality')`,
  );
  const texts = await Promise.all(
    tables.map(({ name }) => app.sql<{ all: string | null }>(`SELECT string_agg(t::text, chr(10)) AS all FROM ${name} t`)),
  );
  return texts.some(([row]) => words.test(row?.all ?? ''));
};

async function aBook(): Promise<Buffer> {
  const book = new exceljs.Workbook();
  book.addWorksheet('Forside').addRows([['Les dette først']]);
  book.addWorksheet('Våren').addRows([
    ['Navn', 'E-post', 'Mobil'],
    ['Vår Person', 'var@example.no', '91000001'],
  ]);
  book.addWorksheet('Høsten', { state: 'hidden' }).addRows([
    ['Liste over høsten', null, null],
    ['Hvem', 'Adresse på nett', 'Ringes på', 'Fødselsnummer', 'Merknad'],
    ['Høst Person', 'host@example.no', '91000002', '01017012345', 'Kanarifugl i merknaden'],
  ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe('a look at a file', () => {
  it('shows its sheets, hidden ones as such, with the first rows, and keeps nothing', async () => {
    const look = await lookedAt(starters(), ground.kari, await aBook());
    expect(look.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Forside', false],
      ['Våren', false],
      ['Høsten', true],
    ]);
    expect(look.sheet).toBe(1);
    expect(look.sheets[2]?.rows[1]).toEqual({ number: 2, cells: ['Hvem', 'Adresse på nett', 'Ringes på', 'Fødselsnummer', 'Merknad'] });
    expect(JSON.stringify(look)).not.toContain('12345');
    expect(await mentions(/Høst Person|Vår Person|Kanarifugl/)).toBe(false);
  });

  it('shows the names in each way the letters may be written', async () => {
    const mac: Readonly<Record<string, number>> = { å: 0x8c, ø: 0xbf };
    const text = 'Navn;E-post;Postnr\r\nBjørn Gård;b@example.no;4365\r\nAnne Vik;a@example.no;4365\r\n';
    const file = Buffer.from(Array.from(text).map((letter) => mac[letter] ?? letter.charCodeAt(0)));
    const look = await lookedAt(starters(), ground.kari, file);
    expect(look.encodings.find(({ encoding }) => encoding === 'macintosh')?.lines).toEqual(['Bjørn Gård;b@example.no;4365']);
    expect(look.encodings.find(({ encoding }) => encoding === 'windows-1252')?.lines).toEqual(['Bj¿rn GŒrd;b@example.no;4365']);
    expect((await lookedAt(starters(), ground.kari, file, 'windows-1252')).sheets[0]?.rows[1]?.cells[0]).toBe('Bj¿rn GŒrd');
    const id = await uploadedAs(app, ground.kari, starters(), { file, encoding: 'windows-1252' });
    expect(await seen(ground.kari, id)).toMatchObject({ encoding: 'windows-1252' });
    expect((await lookedAt(starters(), ground.kari, csv('Navn;E-post', 'Bjørn;b@example.no'))).encodings).toEqual([]);
  });

  it('is for those who may bring files here', async () => {
    const query = new URLSearchParams({ kind: 'starters', officeId: ground.officeId }).toString();
    expect((await app.anonymous().upload(`/api/staff/imports/looks?${query}`, csv('a;b'))).status).toBe(401);
    expect(
      (
        await (
          await app.signedIn(await aStarter(app, { officeId: ground.officeId }))
        ).upload(`/api/staff/imports/looks?${query}`, csv('a;b'))
      ).status,
    ).toBe(404);
  });
});

describe('sheet, headings and columns chosen by hand', () => {
  const hidden = { sheet: 'Høsten', headingRow: '2', mapping: JSON.stringify({ name: 0, email: 1 }) };

  it('are what is read, and nothing else reaches the disk', async () => {
    const courseId = await anOpenCourse(ground);
    expect(await refused(ground.kari.upload(uploadPath(participants(courseId)), csv('A;B', 'x;y')))).toEqual({
      status: 422,
      code: 'import.columns-missing',
    });
    const id = await uploadedAs(app, ground.kari, participants(courseId), { file: await aBook(), ...hidden });
    expect(await seen(ground.kari, id)).toMatchObject({ sheet: 'Høsten', headingRow: 2, headings: ['Hvem', 'Adresse på nett'], rows: 1 });
    expect(await written(id)).toEqual([['new', 'name=Høst Person', 'email=host@example.no', 'language=nb']]);
    expect(await mentions(/Høst Person/)).toBe(true);
    expect(await mentions(/Kanarifugl|12345|91000002|Merknad|Vår Person/)).toBe(false);

    await ok(ground.kari.uploadAgain(`/api/staff/imports/${id}/file?${new URLSearchParams({ sheet: 'Våren' }).toString()}`, await aBook()));
    await app.drain();
    expect(await written(id)).toEqual([['new', 'name=Vår Person', 'email=var@example.no', 'phone=91000001', 'language=nb'].map(aPhone)]);
    expect(await mentions(/Høst Person/)).toBe(false);
  });

  it('can be no headings at all, or two rows of them', async () => {
    const file = csv('Ola Uten;ola.uten@example.no', 'Eva Uten;eva.uten@example.no');
    const choice = { headingRow: '0', mapping: JSON.stringify({ name: 0, email: 1 }) };
    const courseId = await anOpenCourse(ground);
    expect((await seen(ground.kari, await uploadedAs(app, ground.kari, participants(courseId), { file, ...choice }))).rows).toBe(2);
    const two = csv('Hvem;Nett', 'sier;adresse', 'Ola To;ola.to@example.no');
    const id = await uploadedAs(app, ground.kari, participants(courseId), { file: two, ...choice, headingRow: '1', headingRows: '2' });
    expect(await seen(ground.kari, id)).toMatchObject({ rows: 1, headings: ['Hvem sier', 'Nett adresse'] });
  });

  it.each([
    ['a sheet that is not there', { sheet: 'Vinteren' }],
    ['a row that is not there', { ...hidden, headingRow: '77' }],
    ['columns that are no columns', { mapping: '{"name":-1}' }],
    ['columns that are no JSON', { mapping: 'name' }],
  ])('are refused when they are %s', async (_, choice) => {
    const path = `${uploadPath(participants(await anOpenCourse(ground)))}&${new URLSearchParams(choice).toString()}`;
    expect(await refused(ground.kari.upload(path, await aBook()))).toMatchObject({ status: 422, code: 'request.invalid' });
  });
});

/** A number is written one way only, whichever that is. */
function aPhone(text: string): string {
  return text.startsWith('phone=') ? (expect.stringMatching(/^phone=(?:\+47)?91000001$/) as string) : text;
}

describe('cells put right on the page', () => {
  const file = csv(
    'Navn;E-post;Telefon;Postnr',
    'Åse Feil;aase(at)example.no;911;4365',
    'Per Dobbelt;per@example.no;;4365',
    'Pia Dobbelt;per@example.no;;4365',
    'Uten Adresse;;;4365',
  );

  it('are read and judged again at once, with the rows they were the same as', async () => {
    const id = await uploaded(app, ground.kari, starters(), file);
    expect((await rowsOf(ground.kari, id)).map(({ outcome }) => outcome)).toEqual(['refused', 'new', 'skipped', 'refused']);
    expect((await rowsOf(ground.kari, id))[3]?.problems).toMatchObject([{ field: 'email', code: 'no-address' }]);
    await corrected(ground.kari, id, 2, { email: 'aase.feil@example.no', phone: '' });
    await corrected(ground.kari, id, 4, { email: 'pia@example.no' });
    await corrected(ground.kari, id, 5, { email: 'uten.adresse@example.no', name: 'Adresse, Uten' });
    const rows = await rowsOf(ground.kari, id);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new']);
    expect(rows[0]?.notes).toEqual([]);
    expect(rows[3]?.values.find(({ field }) => field === 'name')).toEqual({
      field: 'name',
      given: 'Adresse, Uten',
      written: 'Uten Adresse',
      corrected: true,
    });
    // Back to the same address: the later of the two is skipped again.
    await corrected(ground.kari, id, 3, { email: 'pia@example.no' });
    expect((await rowsOf(ground.kari, id)).map(({ outcome }) => outcome)).toEqual(['new', 'new', 'skipped', 'new']);
    await done(app, ground.kari, id, 'start');
    expect(
      await app.sql("SELECT name FROM person WHERE email IN ('aase.feil@example.no', 'uten.adresse@example.no') ORDER BY name"),
    ).toEqual([{ name: 'Uten Adresse' }, { name: 'Åse Feil' }]);
    expect(await refused(ground.kari.put(`/api/staff/imports/${id}/rows/2/cells`, { cells: { name: 'For Sent' } }))).toMatchObject({
      status: 409,
    });
  });

  it('hold no national identity number, and come along when the file is read anew', async () => {
    const id = await uploaded(app, ground.kari, starters(), file);
    await corrected(ground.kari, id, 2, { name: 'Åse 010170 12345 Feil', email: 'kanari.rettet@example.no' });
    await corrected(ground.kari, id, 5, { email: 'kanari.uten@example.no', phone: '01.01.70-12345' });
    expect(await mentions(/70[ -]?12345/)).toBe(false);
    const other = Buffer.from(file.toString().replace('Uten Adresse', 'En Annen'));
    await ok(ground.kari.uploadAgain(`/api/staff/imports/${id}/file`, other));
    await app.drain();
    const rows = await rowsOf(ground.kari, id);
    expect(rows[0]?.values[1]).toMatchObject({ given: 'kanari.rettet@example.no', corrected: true });
    expect(rows[3]?.values.some(({ corrected: is }) => is)).toBe(false);
  });

  it.each([
    ['a field of another kind of file', { courseType: 'x' }, 422],
    ['a field that is none', { shoeSize: '42' }, 422],
    ['a text without end', { name: 'x'.repeat(3000) }, 422],
  ])('are refused when they are %s', async (_, cells, status) => {
    const id = await uploaded(app, ground.kari, starters(), file);
    expect((await ground.kari.put(`/api/staff/imports/${id}/rows/2/cells`, { cells })).status).toBe(status);
    expect((await ground.kari.put(`/api/staff/imports/${id}/rows/99/cells`, { cells: { name: 'Ingen' } })).status).toBe(404);
  });
});

describe('the rows that were not taken', () => {
  const file = csv(
    'Navn;E-post;Telefon;Postnr;Godkjent fra;Hemmelig',
    '"Åse ""Bø"" O\'Hara";feil adresse;+4791000009;4365;14. mars 2019;x',
    'Ola God;ola.god@example.no;;4365;;x',
    "'=HYPERLINK(1);formel@example.no;;4365;;x",
    'Fram Tid;fram.tid@example.no;;4365;1.1.2062;x',
  );

  it.each(['nb', 'nn', 'en'] as const)('are a file with the reason last (%s), which comes in again when it is put right', async (lang) => {
    const id = await uploaded(app, ground.kari, starters(), file);
    const { body, headers } = await ground.kari.bytes(`/api/staff/imports/${id}/refused-rows?lang=${lang}`);
    expect(headers.get('content-disposition')).toContain(officeImportsIn[lang].refusedFile.name);
    const text = Buffer.from(body).toString();
    const [headings, ...lines] = text.trimEnd().replace('\uFEFF', '').split('\r\n');
    expect(headings?.split(';').at(-1)).toBe(`"${officeImportsIn[lang].refusedFile.reason}"`);
    expect(lines).toHaveLength(3);
    expect(text).not.toContain('Ola God');
    const right = text
      .replace('feil adresse', `${lang}1@example.no`)
      .replace('1.1.2062', '1.1.2022')
      .replace("'=HYPERLINK(1)", 'Formelia Vik');
    const again = await uploaded(
      app,
      ground.kari,
      starters(),
      Buffer.from(right.replaceAll('fram.tid@', `${lang}.`).replace('formel@', `${lang}2.`)),
    );
    expect(await seen(ground.kari, again)).toMatchObject({ rows: 3 });
    const [first] = await rowsOf(ground.kari, again);
    expect(first?.values[0]).toMatchObject({ given: 'Åse "Bø" O\'Hara', written: 'Åse "Bø" O\'Hara' });
    expect(first?.values.find(({ field }) => field === 'qualifiedOn')).toMatchObject({ written: '2019-03-14' });
    const workbook = await ground.kari.bytes(`/api/staff/imports/${id}/refused-rows?lang=${lang}&format=xlsx`);
    const asSheet = await uploaded(app, ground.kari, starters(), Buffer.from(workbook.body));
    expect(await seen(ground.kari, asSheet)).toMatchObject({ rows: 3, counts: { refused: 3 } });
  });

  it('have headings that are always known again, and a reason that is taken for none of them', () => {
    for (const { field, refusedFile } of Object.values(officeImportsIn))
      for (const kind of IMPORT_KINDS) {
        const headings = [...IMPORT_FIELDS[kind].map((one) => field[one]), refusedFile.reason];
        const expected = Object.fromEntries(IMPORT_FIELDS[kind].map((one, i) => [one, i]));
        expect(guessColumns(kind, headings)).toEqual(expected);
      }
  });

  it("are nobody's but the office's", async () => {
    const id = await uploaded(app, ground.kari, starters(), file);
    const stranger = await app.signedIn(await aStarter(app, { officeId: ground.officeId }));
    expect((await stranger.get(`/api/staff/imports/${id}/refused-rows`)).status).toBe(404);
  });
});

describe('somebody known by name or number', () => {
  it('is offered as the same, the surest first', async () => {
    const known = csv('Navn;E-post;Telefon', 'Berit Kjent;berit.k@example.no;92000001', 'Tone Tvilling;tone@example.no;92000002');
    await done(app, ground.kari, await uploaded(app, ground.kari, participants(await anOpenCourse(ground)), known), 'start');
    const courseId = await anOpenCourse(ground);
    const file = csv(
      'Navn;E-post;Telefon',
      'BERIT  KJENT;ny1@example.no;',
      'Berit K.;ny2@example.no;+47 920 00 001',
      'Kjent, Berit;ny3@example.no;920 00 001',
      'Ukjent Person;ny4@example.no;93000000',
    );
    const id = await uploaded(app, ground.kari, participants(courseId), file);
    expect((await rowsOf(ground.kari, id)).map(({ suggestion }) => suggestion && [suggestion.name, suggestion.alike])).toEqual([
      ['Berit Kjent', 'name'],
      ['Berit Kjent', 'phone'],
      ['Berit Kjent', 'both'],
      null,
    ]);
    await ok(ground.kari.put(`/api/staff/imports/${id}/decision`, { same: false }));
    await ok(ground.kari.put(`/api/staff/imports/${id}/rows/2/decision`, { same: true }));
    await done(app, ground.kari, id, 'start');
    expect((await peopleIn(ground, courseId)).map(({ email }) => email).sort()).toEqual([
      'berit.k@example.no',
      'ny2@example.no',
      'ny3@example.no',
      'ny4@example.no',
    ]);
  });
});

describe('a long file', () => {
  it('of five thousand rows is judged, put right and paged quickly', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Person Nr${i};nr${i}@lang.example.no;${91_000_000 + i};4365;Ekstra ${i}`);
    const started = performance.now();
    const file = csv('Navn;E-post;Telefon;Postnr;Annet', ...rows);
    const { id } = await ok(ground.kari.upload<Created>(uploadPath(starters()), file));
    await app.drain();
    expect(await seen(ground.kari, id)).toMatchObject({ rows: 5000, counts: { new: 5000 } });
    const judged = performance.now();
    await corrected(ground.kari, id, 4000, { name: 'Rettet Person' });
    const [first] = await rowsOf(ground.kari, id, 'limit=50');
    expect(first?.number).toBe(2);
    // One row put right and a page read cost far less than the whole file, however slow the machine is.
    expect((performance.now() - judged) * 2).toBeLessThan(judged - started);
    expect(await done(app, ground.kari, id, 'cancellation')).toMatchObject({ state: 'cancelled' });
  });

  it.each([
    ['one line of semicolons', () => Buffer.alloc(19 * 1024 * 1024, ';'), 'file.too-wide'],
    ['lines of semicolons', () => Buffer.alloc(19 * 1024 * 1024, `${';'.repeat(199)}\n`), 'file.too-long'],
    ['quoted semicolons', () => Buffer.alloc(19 * 1024 * 1024, '";;;";\n'), 'file.too-long'],
    ['commas', () => Buffer.alloc(19 * 1024 * 1024, 'a,'), 'file.too-wide'],
  ])('of 19 MB of %s is refused, and others are not held up', async (_, make, code) => {
    const [file, started] = [make(), performance.now()];
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    expect(await refused(ground.kari.upload(uploadPath(starters()), file))).toEqual({ status: 422, code });
    clearInterval(beat);
    // Whoever asks meanwhile waits for a part of it at most; on a machine at rest for some tens of milliseconds.
    expect(longest).toBeLessThan(Math.max(1500, (performance.now() - started) / 2));
  });
});

describe('what was put right', () => {
  it('is forgotten with the rows', async () => {
    expect(await mentions(/kanari\./)).toBe(true);
    app.clock.advance({ days: 31 });
    await app.drain();
    expect(await mentions(/kanari\./)).toBe(false);
  });
});
