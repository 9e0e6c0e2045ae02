import type { Browser } from 'playwright-core';
import type { TestApp } from '../harness/index.ts';
import { aSetupCode, startEmpty } from '../harness/beginning.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

const ANNE = 'anne.lise@example.no';
const TRINE = 'trine@example.no';
const BERIT = 'berit.vik@example.no';

/** From an empty installation to a published course with somebody on it, all of it by page. */
describe('an organisation that begins', () => {
  let browser: Browser;
  let app: TestApp;
  beforeAll(async () => (browser = await openBrowser()));
  afterAll(() => browser.close());
  beforeEach(async () => (app = await startEmpty({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' })));
  afterEach(() => app.close());

  it('opens by the code it was given, and holds its first course, on a phone', async () => {
    const anne = await Visitor.arrive(browser, app, 'phone');
    await anne.go('/begynn');
    await anne.fill('Engangskode', 'ABCD-EFGH-JKLM');
    await anne.press('Gå videre');
    await anne.sees('Koden stemmer ikke');
    await anne.examine('170-begin-wrong-code');
    await anne.go(`/begynn#${(await aSetupCode(app)) ?? ''}`);
    await anne.page.reload();
    await anne.press('Gå videre');
    await anne.sees('Hovedkontoret');
    await anne.examine('171-begin');
    await anne.press('Begynn');
    await anne.sees('Fyll ut');
    await anne.examine('172-begin-wrong');
    await anne.fill('Navn', 'Selvhjelp Jæren');
    await anne.fill('Sted', 'Nærbø');
    await anne.fill('E-post', 'post@jaeren.example.no');
    await anne.fill('Navnet ditt', 'Anne Lise Ås');
    await anne.fill('E-posten din', ANNE);
    await anne.press('Begynn');
    await anne.sees('Det som står igjen');
    await app.drain();
    await anne.go('/nasjonalt');
    await anne.sees('Levert til e-posttjeneren');
    await anne.sees('2 av 7 er på plass');
    await anne.examine('173-begun');

    await anne.page.getByRole('link', { name: 'Gå til En kursleder' }).click();
    await anne.fill('Navn', 'Trine Berg');
    await anne.fill('E-post', TRINE);
    await anne.page.getByLabel('Rolle', { exact: true }).selectOption({ label: 'Kursleder' });
    await anne.press('Send invitasjon');
    await anne.sees('Invitasjonen er sendt');
    await app.drain();
    const trine = await Visitor.arrive(browser, app, 'phone');
    await trine.go(app.mailbox.link(TRINE, '/rolle/'));
    await trine.page.getByRole('checkbox').check();
    await trine.press('Ja, det vil jeg');
    await trine.page.waitForURL('**/kontor**');

    await anne.go('/kontor/kurs/nytt');
    await anne.page.getByLabel('Kurstype').selectOption({ label: 'Igangsetterkurs' });
    await anne.fill('Dag 1', '2026-03-14');
    await anne.press('Nytt sted');
    const dialog = anne.page.getByRole('dialog');
    await dialog.getByLabel('Navn på stedet').fill('Nærbø frivilligsentral');
    await dialog.getByLabel('Gateadresse').fill('Opstadvegen 1');
    await dialog.getByLabel('Postnummer').fill('4365');
    await dialog.getByRole('button', { name: 'Legg til stedet' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await anne.fill('Antall plasser', '12');
    await anne.fill('Minste antall for at kurset går', '4');
    await anne.page.getByLabel('Trine Berg').check();
    await anne.press('Lagre kladden');
    await anne.sees('Kurset er en kladd');
    await anne.press('Kunngjør kurset');
    await anne.sees('Påmeldte');

    const berit = await Visitor.arrive(browser, app, 'phone');
    await berit.go('/kurs?sted=4365');
    await berit.follow(/Nærbø/);
    await berit.follow('Meld deg på');
    await berit.fill('Navn', 'Berit Vik');
    await berit.fill('E-postadresse', BERIT);
    await berit.press('Send påmeldingen');
    await berit.sees('Se i e-posten din');
    await app.drain();
    await berit.go(app.mailbox.link(BERIT, '/bekreft/'));
    await berit.press('Bekreft');
    await berit.sees('Plassen er din');

    await anne.go('/nasjonalt');
    await anne.sees('5 av 7 er på plass');
    await anne.examine('174-begun-with-a-course');
    expect(await app.sql("SELECT state FROM enrolment WHERE state = 'confirmed'")).toHaveLength(1);
    await anne.go('/begynn');
    await anne.sees('Dere er i gang allerede');
    await anne.examine('175-begun-already');
  });

  it.each<Viewport>(['phone', 'desk'])('has several offices with their counties, on a %s', async (screen) => {
    const anne = await Visitor.arrive(browser, app, screen, { language: 'nn-NO' });
    await anne.go('/begynn');
    await anne.fill('Eingongskode', ((await aSetupCode(app)) ?? '').toLowerCase());
    await anne.press('Gå vidare');
    await anne.sees('Hovudkontoret');
    await anne.fill('Namn', 'Sjølvhjelp i vest');
    await anne.fill('Stad', 'Førde');
    await anne.fill('E-post', 'post@vest.example.no');
    await anne.fill('Namnet ditt', 'Anne Lise Ås');
    await anne.fill('E-posten din', ANNE);
    await anne.page.getByRole('radio', { name: 'Fleire kontor, med kvar sine fylke' }).check();
    await anne.press('Byrj');
    await anne.sees('Kryss av for minst eitt fylke');
    await anne.examine('176-begin-several-wrong');
    const first = anne.page.getByRole('group', { name: 'Kontor 1' });
    await first.getByLabel('Namn').fill('Vestland');
    await first.getByLabel('Stad').fill('Bergen');
    await first.getByLabel('E-post').fill('vestland@vest.example.no');
    await first.getByRole('checkbox', { name: 'Vestland' }).check();
    await anne.press('Legg til eit kontor');
    const second = anne.page.getByRole('group', { name: 'Kontor 2' });
    await second.getByLabel('Namn').fill('Rogaland');
    await second.getByLabel('Stad').fill('Stavanger');
    await second.getByLabel('E-post').fill('rogaland@vest.example.no');
    expect(await second.getByRole('checkbox', { name: 'Vestland (Vestland)' }).isDisabled()).toBe(true);
    await second.getByRole('checkbox', { name: 'Rogaland' }).check();
    await anne.page.getByRole('radio', { name: 'Eitt kontor for heile landet' }).check();
    await anne.page.getByRole('radio', { name: 'Fleire kontor, med kvar sine fylke' }).check();
    await anne.examine('177-begin-several');
    await anne.press('Byrj');
    await anne.sees('Det som står att');
    await anne.go('/nasjonalt/kontorer');
    await anne.sees('Rogaland');
    expect(
      await app.sql('SELECT o.name, c.county_code AS county FROM office o JOIN office_county c ON c.office_id = o.id ORDER BY o.name'),
    ).toEqual([
      { name: 'Rogaland', county: '11' },
      { name: 'Vestland', county: '46' },
    ]);
  });
});
