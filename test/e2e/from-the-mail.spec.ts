import type { Browser } from 'playwright-core';
import { ok, startApp, type TestApp } from '../harness/index.ts';
import { aCast, acceptedGroup, aGroup, ask, type Cast, groupOf } from '../integration/groups/group-steps.ts';
import { openBrowser, Visitor } from './browser.ts';
import { eventually } from './offline-steps.ts';

/** Maria's session ran out long ago. She answers and logs on a phone, from her mail, and never signs in. */
describe('from the mail', () => {
  let app: TestApp;
  let browser: Browser;
  let cast: Cast;
  let maria: string;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    cast = await aCast(app);
    maria = (await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [cast.mariaId]))[0]?.email ?? '';
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const opened = async (path: '/foresporsel/' | '/logg/'): Promise<Visitor> => {
    await app.drain();
    const visitor = await Visitor.arrive(browser, app, 'phone');
    await visitor.go(app.mailbox.link(maria, path));
    return visitor;
  };
  const asked = async (name: string, sessionDates?: string[]): Promise<string> => {
    const groupId = await aGroup(cast, { name, ...(sessionDates === undefined ? {} : { sessionDates }) });
    await ok(ask(cast, groupId, cast.mariaId));
    return groupId;
  };
  const startersOf = async (groupId: string) => (await groupOf(cast, groupId)).assignment?.starters.map(({ id }) => id);

  it('says yes in two presses: the button in the mail, and yes', async () => {
    const groupId = await asked('Mandagsgruppa');
    const phone = await opened('/foresporsel/');
    const [yes, no] = [phone.page.getByRole('button', { name: 'Ja, gjerne' }), phone.page.getByRole('button', { name: 'Nei, ikke nå' })];
    const [a, b] = [await yes.boundingBox(), await no.boundingBox()];
    expect([a?.width, a?.height]).toEqual([b?.width, b?.height]);
    await phone.examine('request-from-mail');
    await yes.click();
    await phone.sees('Takk for at du sier ja');
    await eventually(() => phone.page.evaluate(() => document.activeElement?.textContent.trim()), 'Takk for at du sier ja');
    expect(await startersOf(groupId)).toEqual([cast.mariaId]);
    // The same mail, opened again.
    await phone.page.reload();
    await phone.sees('Du har sagt ja');
    expect(phone.trouble).toEqual([]);
  });

  it('says no as easily, and is told kindly when the question is over', async () => {
    const groupId = await asked('Tirsdagsgruppa', ['2026-01-20', '2026-01-27', '2026-02-03', '2026-02-10']);
    const phone = await opened('/foresporsel/');
    await phone.page.getByRole('button', { name: 'Nei, ikke nå' }).click();
    await phone.sees('Takk for svaret');
    expect(await startersOf(groupId)).toEqual([]);
    const other = await asked('Onsdagsgruppa', ['2026-01-21', '2026-01-28', '2026-02-04', '2026-02-11']);
    const late = await opened('/foresporsel/');
    await ok(cast.kari.put(`/api/staff/groups/${other}/ending`, { reason: 'For få.' }));
    // She has the page open still, and presses yes.
    await late.page.getByRole('button', { name: 'Ja, gjerne' }).click();
    await late.sees('Det ordnet seg');
    expect(late.trouble).toEqual([]);
  });

  it('logs the first meeting from the mail about it, and the group begins with it', async () => {
    const groupId = await acceptedGroup(cast, {
      name: 'Torsdagsgruppa',
      sessionDates: ['2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'],
    });
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/call-in`));
    app.clock.set('2026-01-16T09:00:00Z');
    const phone = await opened('/logg/');
    await phone.sees('Logg møte 1');
    await phone.examine('log-from-mail');
    await phone.page.getByLabel('Hvor mange kom?').fill('5');
    await phone.page.getByLabel('Alle har fylt 18 år').check();
    await phone.page.getByLabel('Ingen er i familie eller kjenner hverandre fra før').check();
    await phone.page.locator('fieldset').filter({ hasText: 'Hvor klar er gruppa' }).getByRole('radio').nth(2).check();
    await phone.page.locator('fieldset').filter({ hasText: 'Er neste møte avtalt?' }).getByRole('radio').first().check();
    await phone.page.getByRole('button', { name: 'Send loggen' }).click();
    await phone.sees('Takk. Møtet er logget');
    await phone.sees('1 av 4');
    expect(await groupOf(cast, groupId)).toMatchObject({ held: 1, state: 'with-starter', startedOn: '2026-01-15', participantsAtStart: 5 });
    await phone.page.reload();
    await phone.sees('Møtet er logget');
    expect(phone.trouble).toEqual([]);
  });

  it.each(['/foresporsel/', '/logg/'] as const)('tells whom to ring and sends a new link where %s leads nowhere', async (path) => {
    const phone = await Visitor.arrive(browser, app, 'phone');
    await phone.go(`${path}en-lenke-som-ble-delt-i-to`);
    await phone.sees('Denne lenken virker ikke');
    await phone.page.locator('main a[href^="tel:"]').first().waitFor();
    await phone.examine(`lost-${path.replaceAll('/', '')}`);
    await phone.fill('E-postadresse', maria);
    await phone.press('Send meg lenkene mine');
    await phone.sees(`Har vi noe på ${maria}`);
    await phone.leave();
  });
});
