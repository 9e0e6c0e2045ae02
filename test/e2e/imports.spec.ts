import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { aStaffMember, startApp, type TestApp } from '../harness/index.ts';
import { aGround, type Ground } from '../integration/training/course-steps.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';
import { bareFile, everyDate, foreignBook, type HardFile, hiddenList, macFile, twoRows } from './import-files.ts';

/** Files as offices really have them, brought in by hand, on a phone and on a desk. */
describe('bringing in a file', () => {
  let app: TestApp;
  let browser: Browser;
  let ground: Ground;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  // One for each: people of one name are asked about.
  beforeEach(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    ground = await aGround(app);
  });
  afterEach(() => app.close());
  afterAll(() => browser.close());

  async function reidun(screen: Viewport): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, app, screen);
    await visitor.signIn(await aStaffMember(app, 'coordinator', ground.officeId, `Reidun ${screen}`));
    return visitor;
  }
  async function looksAt({ page }: Visitor, file: HardFile): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Se over fila' }).click();
    await page.getByRole('heading', { name: 'Slik leser vi fila' }).waitFor();
  }
  const brings = async ({ page }: Visitor): Promise<void> => {
    await page.getByRole('button', { name: 'Se over radene' }).click();
    await page.getByRole('heading', { name: 'Radene' }).waitFor();
    await app.drain();
    await page.getByRole('heading', { name: 'Dette vil skje' }).waitFor();
  };
  const kept = (words: string) => app.sql('SELECT FROM import_row WHERE cells::text LIKE $1', [`%${words}%`]);

  it.each<Viewport>(['phone', 'desk'])(
    'chooses sheet, headings and columns, puts cells right, and takes the rest out (%s)',
    async (screen) => {
      const visitor = await reidun(screen);
      const { page } = visitor;
      await visitor.go('/kontor/importer');
      await looksAt(visitor, await hiddenList(screen));
      await visitor.examine('140-import-reading');
      await page.getByRole('combobox', { name: 'Ark', exact: true }).selectOption({ label: 'Gamle (skjult i regnearket)' });
      await page.getByLabel('Overskriftene står i rad 3').check();
      await page.getByRole('combobox', { name: 'Navn', exact: true }).selectOption({ label: 'Hvem' });
      await page.getByRole('combobox', { name: 'E-post', exact: true }).selectOption({ label: 'Nettadresse' });
      await page.getByRole('combobox', { name: 'Telefon', exact: true }).selectOption({ label: 'Ringes på' });
      await page.getByRole('button', { name: 'Se over radene' }).click();
      await visitor.sees('Vi trenger å vite hvor dette står: Postnummer.');
      await page.getByRole('combobox', { name: 'Postnummer', exact: true }).selectOption({ label: 'Bor i' });
      await brings(visitor);
      await visitor.sees('Åse Nordlien');
      await visitor.sees(/Spør etter en adresse, eller skriv den inn her/);
      await visitor.examine('141-import-rows');
      expect(await kept('12345')).toEqual([]);

      await page.getByRole('button', { name: 'Rett rad 5' }).click();
      const box = page.getByRole('form', { name: 'Rett rad 5' }).getByLabel('E-post');
      await eventually(() => box.evaluate((element) => element === document.activeElement), true);
      await box.fill(`ronnaug.${screen}@example.no`);
      await visitor.examine('142-import-correct');
      await page.keyboard.press('Enter');
      await visitor.sees(/Rad 5 er sett på igjen: Nye/);
      await eventually(() => page.evaluate(() => document.activeElement?.id), 'ig-correct-5');
      await page.reload();
      await visitor.sees(`ronnaug.${screen}@example.no`);

      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Ta ut radene som CSV' }).click();
      const path = await (await download).path();
      const lines = (await readFile(path, 'utf8')).trimEnd().split('\r\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toMatch(/^"Uten Adresse";.*"E-post: Mangler/);
      await page.getByRole('button', { name: 'Begynn: 2 rader' }).click();
      await visitor.sees('Importen er i gang.');
      await app.drain();
      await visitor.sees('Dette skjedde');
      expect(await app.sql('SELECT name FROM person WHERE email LIKE $1 ORDER BY name', [`%.${screen}@example.no`])).toEqual([
        { name: 'Rønnaug Lie' },
        { name: 'Åse Nordlien' },
      ]);
      // Put right, the rest comes in the same way.
      await visitor.go('/kontor/importer');
      const right = lines.join('\r\n').replace('"Uten Adresse";""', `"Uten Adresse";"uten.${screen}@example.no"`);
      await looksAt(visitor, { name: 'rettet.csv', mimeType: 'text/csv', buffer: Buffer.from(right) });
      await brings(visitor);
      await visitor.sees(`uten.${screen}@example.no`);
      expect(visitor.trouble).toEqual([]);
    },
  );

  it('chooses letters by the names, and reads a file another way without choosing it again', async () => {
    const visitor = await reidun('phone');
    const { page } = visitor;
    await visitor.go('/kontor/importer');
    await looksAt(visitor, macFile('mac'));
    await visitor.sees(/Hvor er navnene skrevet riktig/);
    await visitor.sees('Bjørn Ødegård;bjorn.mac@example.no;4365');
    await visitor.examine('143-import-letters');
    await page.getByRole('radio', { name: /^Windows/ }).check();
    await page.getByRole('cell', { name: 'Bj¿rn' }).waitFor();
    await page.getByRole('radio', { name: /^Mac/ }).check();
    await page.getByRole('cell', { name: 'Bjørn Ødegård' }).waitFor();
    await brings(visitor);
    await visitor.sees('Pål Sæle');
    await page.getByText('Les fila på en annen måte').click();
    await page.getByLabel('Fila har ingen overskrifter').check();
    await page.getByRole('combobox', { name: 'Navn', exact: true }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'E-post', exact: true }).selectOption({ index: 2 });
    await page.getByRole('combobox', { name: 'Postnummer', exact: true }).selectOption({ index: 3 });
    await page.getByRole('button', { name: 'Se over på nytt' }).click();
    await visitor.sees('Fila leses på nytt.');
    await app.drain();
    await visitor.sees(/3 rader/);
    expect(visitor.trouble).toEqual([]);
  });

  it.each([
    ['no headings', bareFile, ['Ola Bar', 'Eva Bar'], ['Fila har ingen overskrifter', 'Navn', 'E-post', 'Postnummer']],
    ['headings in two rows', twoRows, ['Ida To'], []],
    ['a book of another program', foreignBook, ['Čáhppe Sámi'], []],
    ['dates of every kind', everyDate, ['Kari "Kaja" Vik', '12. mars 1998', 'Ligger fram i tid', 'Tas med uten Godkjent fra:'], []],
  ] as const)(
    'takes %s',
    async (mark, make, seen, [bare, ...fields]) => {
      const visitor = await reidun('desk');
      const { page } = visitor;
      await visitor.go('/kontor/importer');
      await looksAt(visitor, await make(mark.replaceAll(' ', '-')));
      if (bare !== undefined) await page.getByLabel(bare).check();
      for (const [i, field] of fields.entries())
        await page.getByRole('combobox', { name: field, exact: true }).selectOption({ index: i + 1 });
      await brings(visitor);
      for (const words of seen) await page.getByText(words).first().waitFor();
      expect(await kept('fisk')).toEqual([]);
      expect(visitor.trouble).toEqual([]);
    },
    60_000,
  );
});
