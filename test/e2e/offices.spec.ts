import type { Created } from '@igang/contracts';
import type { Browser } from 'playwright-core';
import { aStaffMember, aVenue, nationalOffice, ok, startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, type Viewport, Visitor } from './browser.ts';

/** The national office opens an office and corrects what is written about it. */
describe('the offices, by page', () => {
  let app: TestApp;
  let browser: Browser;
  let nilsId: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    nilsId = await aStaffMember(app, 'national', await nationalOffice(app), 'Nils Nasjonal');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each<Viewport>(['phone', 'desk'])('opens one and corrects it, on a %s', async (screen) => {
    const name = screen === 'phone' ? 'Agder' : 'Telemark';
    const nils = await Visitor.arrive(browser, app, screen);
    await nils.signIn(nilsId);
    await nils.go('/nasjonalt');
    await nils.page.getByRole('link', { name: 'Kontorer' }).click();
    await nils.sees('Rogaland og Agder');
    await nils.examine('160-offices');
    await nils.page.getByRole('link', { name: 'Nytt kontor' }).click();
    await nils.press('Åpne kontoret');
    await nils.sees('Fyll ut');
    await nils.examine('161-new-office-wrong');
    await nils.fill('Navn', 'Innlandet');
    await nils.fill('Sted', 'Skien');
    await nils.fill('E-post', 'nytt@example.no');
    await nils.press('Åpne kontoret');
    await nils.sees('Det finnes allerede et åpent kontor med det navnet');
    await nils.fill('Navn', name);
    await nils.press('Åpne kontoret');
    await nils.sees('Kontoret er lagt til');
    await nils.page.getByRole('link', { name, exact: true }).click();
    await nils.sees(`Endre ${name}`);
    await nils.fill('Telefon', '40 00 00 11');
    await nils.examine('162-office');
    await nils.press('Lagre');
    await nils.sees('Lagret.');
    expect(await app.sql('SELECT phone, kind FROM office WHERE name = $1', [name])).toEqual([{ phone: '+4740000011', kind: 'district' }]);
    await nils.leave();
  });

  it.each<Viewport>(['phone', 'desk'])(
    'moves a county to it from a day, sees first what follows, and takes it back, on a %s',
    async (screen) => {
      const nils = await Visitor.arrive(browser, app, screen);
      await nils.signIn(nilsId);
      await nils.go('/nasjonalt/kontorer');
      await nils.page.getByRole('link', { name: 'Vestland', exact: true }).click();
      await nils.page.getByLabel('Agder (Rogaland og Agder)').check();
      await nils.page.getByRole('textbox', { name: 'Fra og med' }).fill('1.3.2026');
      await nils.sees('Agder, fra Rogaland og Agder');
      await nils.sees(/Følger med: ingen kontaktpunkter/);
      await nils.examine('163-move-county');
      await nils.press('Flytt fylkene');
      await nils.sees('Fylkene er flyttet');
      await nils.sees(/fra .*1\. mars/);
      await nils.go('/nasjonalt/kontorer');
      await nils.page.getByRole('link', { name: 'Trøndelag og Møre og Romsdal' }).click();
      await nils.page.getByLabel('Agder (Rogaland og Agder)').check();
      await nils.page.getByRole('textbox', { name: 'Fra og med' }).fill('15.2.2026');
      await nils.press('Flytt fylkene');
      await nils.sees(/Agder er allerede flyttet til Vestland fra .*1\. mars/);
      await nils.examine('164-county-taken');
      await nils.go('/nasjonalt/kontorer');
      await nils.page.getByRole('link', { name: 'Vestland', exact: true }).click();
      await nils.press('Ta tilbake flyttingen av Agder');
      await nils.sees('Agder blir der det er');
      await nils.leave();
    },
  );

  it.each<Viewport>(['phone', 'desk'])(
    'closes one from a day, sees first what moves, takes it back, and closes it today, on a %s',
    async (screen) => {
      const name = screen === 'phone' ? 'Midtnorsk' : 'Innlandsk';
      const nils = await Visitor.arrive(browser, app, screen);
      const { id } = await newOffice(name);
      await aStaffMember(app, 'coordinator', id, 'Kari Lien');
      await aVenue(app, id);
      await nils.signIn(nilsId);
      await nils.go(`/nasjonalt/kontorer/${id}`);
      await nils.press('Steng kontoret …');
      await nils.sees('1 kurssted');
      await nils.sees('1 koordinator');
      await nils.sees('Ingenting er avsluttet');
      await nils.press('Steng kontoret');
      await nils.sees('Fyll ut');
      await nils.page.getByLabel('Hvem tar over?').selectOption({ label: 'Vestland' });
      await nils.page.getByRole('textbox', { name: 'Stengt fra og med' }).fill('1.3.2026');
      await nils.page.getByLabel('De fortsetter ved kontoret som tar over').check();
      await nils.examine('165-close-office');
      await nils.press('Steng kontoret');
      await nils.sees(/Siste dag er .*28\. februar. Fra dagen etter tar Vestland over/);
      await nils.sees('Koordinatorene fortsetter der');
      await nils.examine('166-office-closes');
      await nils.press('Ta tilbake stengingen');
      await nils.sees('Kontoret stenges ikke');
      await nils.press('Steng kontoret …');
      await nils.page.getByLabel('Hvem tar over?').selectOption({ label: 'Vestland' });
      await nils.press('Steng kontoret');
      await nils.sees(/Siste dag var .*11\. januar. Vestland tok over/);
      await nils.sees('1 kurssted');
      await nils.examine('167-office-closed');
      expect(await app.sql('SELECT count(*)::int AS n FROM venue WHERE office_id = $1', [id])).toEqual([{ n: 0 }]);
      await nils.press('Åpne kontoret igjen');
      await nils.sees('Kontoret er åpnet igjen');
      await nils.leave();
    },
  );

  const newOffice = async (name: string): Promise<{ id: string }> => {
    const national = await app.signedIn(nilsId);
    const plan = { name, seat: 'Hamar', email: 'nytt@example.no', openedOn: '2025-01-01' };
    return ok(national.post<Created>('/api/national/offices', plan));
  };
});
