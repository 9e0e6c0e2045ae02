import { randomUUID } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { startApp, type TestApp } from '../harness/index.ts';
import { openBrowser, Visitor } from './browser.ts';

/** Somebody looks for whom to ring, on a phone: what she finds is seen and told, pressed by its words, and found again. */
describe('finding somebody to talk to', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    for (let i = 1; i <= 30; i += 1)
      await app.sql(
        `INSERT INTO contact_point (id, municipality_code, name, kind, email, phone, postal_code, confirmed_on, lat, lon)
         SELECT $1, municipality_code, $2, 'other', 'punkt@example.no', '+4751000001', code, $3, lat, lon FROM postal_code WHERE code = $4`,
        [randomUUID(), `Møteplass ${i}`, i === 1 ? '2025-06-01' : '2026-01-01', i === 1 ? '4365' : '4340'],
      );
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('shows the nearest in view, says so, asks to ring first where it is long ago, and is as long when she comes back', async () => {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const { page } = visitor;
    await visitor.go('/kontaktpunkt');
    await visitor.sees('Skriv postnummer eller sted, så viser vi dem som er nærmest deg.');
    expect(await page.getByRole('listitem').filter({ hasText: 'Møteplass' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Hvor bor du?' }).fill('4365 Nærbø');
    await page.getByRole('option', { name: '4365 Nærbø' }).click();
    const nearest = page.getByRole('heading', { level: 3, name: 'Møteplass 1' }).first();
    await nearest.waitFor();
    expect((await nearest.boundingBox())?.y).toBeLessThan(740);
    await page.getByRole('status').filter({ hasText: '20 kontaktpunkter nær Nærbø, det nærmeste under 1 km unna' }).first().waitFor();
    await visitor.sees('Ring først');
    await page
      .getByRole('link', { name: /^Ring 51\s00\s00\s01\s?, Møteplass 1$/ })
      .first()
      .waitFor();
    await visitor.examine('140-nearest');

    await page.getByRole('button', { name: 'Vis flere' }).click();
    await page.getByRole('heading', { level: 3, name: 'Møteplass 30' }).waitFor();
    await visitor.follow('Be om å bli kontaktet');
    await page.getByRole('heading', { level: 1, name: 'Be om å bli kontaktet' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 3, name: 'Møteplass 30' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(30);
    await visitor.leave();
  });

  /** Tab after Tab, as somebody without a mouse. */
  async function tabTo(page: Page, wanted: Locator): Promise<void> {
    await wanted.waitFor();
    for (let i = 0; i < 60; i += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab comes to ${String(wanted)}`);
  }

  it('goes from the front page to a human being with the keys alone, leaves nothing behind, and is never without the numbers', async () => {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const { page } = visitor;
    const email = 'une@example.no';
    const key = async (wanted: Locator, pressed: 'Enter' | 'Space') => {
      await tabTo(page, wanted);
      await page.keyboard.press(pressed);
    };
    const write = async (wanted: Locator, text: string) => {
      await tabTo(page, wanted);
      await page.keyboard.type(text);
    };
    await visitor.go('/');
    await write(page.getByRole('combobox', { name: 'Hvor bor du?' }), '4365');
    await page.getByRole('option', { name: '4365 Nærbø' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await key(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Finn noen å snakke med/ })
        .first(),
      'Enter',
    );
    await page.getByRole('heading', { level: 1, name: 'Finn noen å snakke med' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Møteplass 1', exact: true }).waitFor();
    await key(page.getByRole('link', { name: 'Be om å bli kontaktet', exact: true }).last(), 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Be om å bli kontaktet' }).waitFor();
    // Of what is asked, five things are needed; the rest is behind a door that may stay closed.
    expect(await page.getByLabel('Tema').isVisible()).toBe(false);
    await visitor.sees('Vil du si litt om hva du ønsker?');
    await visitor.sees('116 111');
    await write(page.getByLabel('Navn'), 'Une Lie');
    await write(page.getByLabel('Telefon'), '40 00 00 00');
    await key(page.getByLabel('Etter klokka 16'), 'Space');
    await write(page.getByLabel('E-post'), email);
    await key(page.getByLabel('Jeg er 18 år eller eldre'), 'Space');
    await key(page.getByLabel('Ja, dere kan lagre dette så lenge jeg venter'), 'Space');
    await visitor.examine('142-asking');
    await key(page.getByRole('button', { name: 'Send', exact: true }), 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Se i e-posten din' }).waitFor();
    await visitor.sees(email);
    await visitor.examine('143-asked');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Se i e-posten din' }).waitFor();
    const left = await page.evaluate(() =>
      [localStorage, sessionStorage, history.state as unknown, location.href].map((kept) => JSON.stringify(kept)).join(),
    );
    for (const hers of ['Une', email, '40 00 00 00', '40000000']) expect(left).not.toContain(hers);

    await app.drain();
    await visitor.go(app.mailbox.link(email, '/bekreft-henvendelse/'));
    await key(page.getByRole('button', { name: 'Ja, send meldingen' }), 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Takk, vi har fått meldingen din' }).waitFor();
    await visitor.sees('tar kontakt med deg innen 3 dager');
    app.clock.advance({ minutes: 2 });
    await app.drain();
    const mails = app.mailbox.to(email);
    expect(mails.length).toBe(2);
    for (const { text } of mails) expect(text).toMatch(/113[\s\S]*116\s117[\s\S]*116\s123/);

    await visitor.go(app.mailbox.link(email, '/henvendelse/'));
    await visitor.sees(/400\s00\s000/);
    await visitor.sees('Ring helst etter klokka 16. Ikke legg igjen beskjed.');
    await visitor.examine('144-own');
    await key(page.getByRole('button', { name: 'Rett eller endre' }), 'Enter');
    await page.getByRole('heading', { name: 'Hva skal være annerledes?' }).and(page.locator(':focus')).waitFor();
    await visitor.fill('Telefon', '40 00 00 01');
    await page.getByLabel('På dagtid').check();
    await visitor.examine('145-changing');
    await visitor.press('Lagre');
    await visitor.sees(/400\s00\s001/);
    await visitor.sees(/på dagtid/);
    await visitor.leave();
  });

  it('is told whom to ring and how to get a new link, wherever a link of hers leads nowhere', async () => {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    const broken = ['/henvendelse/x', '/bekreft-henvendelse/x', '/si-fra/x', '/egen-gruppe/x', '/hefte/x', '/gruppa/x', '/bekreft/x'];
    for (const path of [...broken, '/min-pamelding/x', '/pamelding-flere/x']) {
      await visitor.go(path);
      await visitor.sees('Send meg lenkene mine');
      await visitor.page.getByRole('main').getByRole('link', { name: '00 00 00 00' }).waitFor();
    }
    await visitor.examine('146-broken');
    await visitor.go('/evaluering/x');
    await visitor.page.getByRole('main').getByRole('link', { name: '00 00 00 00' }).waitFor();
    await visitor.leave();
  });

  it('tells whom to reach at which office, and who is responsible for what is stored', async () => {
    const visitor = await Visitor.arrive(browser, app, 'phone');
    await visitor.go('/personvern');
    await visitor.sees('Hvem som har ansvaret');
    await visitor.follow('Alle kontorene, med telefon og e-post');
    await visitor.sees('Distriktskontoret for Rogaland og Agder');
    await visitor.examine('141-contact');
    await visitor.leave();
  });
});
