import type { Browser, Page } from 'playwright-core';
import { aStarter, ok, startApp, type TestApp, tracesOf } from '../harness/index.ts';
import { aCast, acceptedGroup, ask, answer, type Cast, groupOf, openRequest, START } from '../integration/groups/group-steps.ts';
import { openBrowser, Visitor } from './browser.ts';

/** What people were told is gone, is gone; what one person wrote, the next does not see; one link makes one thing. */
describe('what is left behind', () => {
  let app: TestApp;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    app = await startApp({ WEB_ROOT: process.env['IGANG_TEST_WEB_ROOT'] ?? '' });
    browser = await openBrowser();
    cast = await aCast(app);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** Everything this browser keeps of us: both storages, the databases and the caches, as one text. */
  const keptBy = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done, fail) => {
          const opening = indexedDB.open(name ?? '');
          opening.onsuccess = () => done(opening.result);
          opening.onerror = () => fail(opening.error ?? new Error(name));
        });
        for (const store of database.objectStoreNames)
          kept.push(
            await new Promise((done) => {
              const reading = database.transaction(store).objectStore(store).getAll();
              reading.onsuccess = () => done(reading.result);
            }),
          );
        database.close();
      }
      for (const key of await caches.keys())
        for (const { url } of await (await caches.open(key)).keys()) if (url.includes('/api/')) kept.push(url);
      return JSON.stringify(kept);
    });

  it('is nothing of somebody who asked for a group and thought better of it', async () => {
    const [name, email, phone] = ['Siv Kanarifugl', 'siv.kanarifugl@example.no', '91827364'];
    const siv = await Visitor.arrive(browser, app, 'phone', { keepsPages: true });
    await siv.go('/sok-gruppe');
    await siv.page.getByRole('combobox', { name: 'Hvor bor du?' }).fill('4340');
    await siv.page.getByRole('option', { name: '4340 Bryne' }).click();
    await siv.fill('Navn', name);
    await siv.fill('E-post', email);
    await siv.fill('Telefon', phone);
    await siv.page.getByLabel('Jeg er 18 år eller eldre').check();
    await siv.page.getByLabel('Ja, dere kan lagre dette så lenge jeg venter').check();
    expect(await keptBy(siv.page)).not.toMatch(/kanarifugl|91827364/i);
    await siv.press('Send');
    await siv.sees('Se i e-posten din');
    await app.drain();
    await siv.go(app.mailbox.link(email, '/bekreft-henvendelse/'));
    await siv.press('Ja, send meldingen');
    await siv.sees(/tar kontakt med deg innen 3 dager/);
    await app.drain();
    expect(await tracesOf(app, ['kanarifugl', phone])).not.toEqual([]);

    await siv.go(app.mailbox.link(email, '/henvendelse/'));
    await siv.press('Trekk og slett alt');
    await siv.page.getByRole('dialog').getByRole('button', { name: 'Trekk og slett alt' }).click();
    await siv.sees(/slettet/);
    await app.drain();
    expect(await tracesOf(app, ['kanarifugl', phone])).toEqual([]);
    expect(await keptBy(siv.page)).not.toMatch(/kanarifugl|91827364/i);
    expect(siv.trouble).toEqual([]);
    await siv.leave();
  });

  it('is no word of a log that one starter began and another finds on the same machine', async () => {
    const stineId = await aStarter(app, { officeId: cast.officeId, name: 'Stine Sæle' });
    const stine = await app.signedIn(stineId);
    const groupId = await acceptedGroup(cast, { startersWanted: 2 });
    await ok(ask(cast, groupId, stineId));
    await app.drain();
    await ok(answer(stine, await openRequest(stine), 'accept'));
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/call-in`));
    app.clock.set('2026-01-19T21:00:00Z');
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/start`, START));
    const first = (await groupOf(cast, groupId)).sessions[0]?.id ?? '';
    const form = `/mine-grupper/${groupId}/moter/${first}/logg`;

    const shared = await Visitor.arrive(browser, app, 'phone', { keepsPages: true });
    await shared.signIn(cast.mariaId);
    await shared.go(form);
    await shared.fill('Noe kontoret bør vite?', 'Nøkkelen henger hos kanarifuglen');
    await shared.fill('Hvor mange kom?', '7');
    await shared.page.waitForFunction(() => JSON.stringify(Object.entries(localStorage)).includes('kanarifugl'));
    await shared.press('Meny');
    await shared.press('Logg ut');
    await shared.page.waitForURL((url) => url.pathname === '/');
    expect(await keptBy(shared.page)).not.toMatch(/kanarifugl/i);

    await shared.signIn(stineId);
    await shared.go(form);
    const note = shared.page.getByLabel('Noe kontoret bør vite?').and(shared.page.locator('textarea'));
    await note.waitFor();
    expect([await note.inputValue(), await shared.page.getByLabel('Hvor mange kom?').inputValue()]).toEqual(['', '']);
    expect(shared.trouble).toEqual([]);
    await shared.leave();
  });

  it('is one group, though its link stands open in two tabs and both are pressed', async () => {
    await ok(
      app.anonymous().post('/api/group-registrations', {
        ...{ email: 'to.faner@example.no', near: '4340', language: 'nb', people: 6, startsAt: '18:00', endsAt: '20:00' },
        everyoneIsAdult: true,
      }),
    );
    await app.drain();
    const link = app.mailbox.link('to.faner@example.no', '/egen-gruppe/');
    const [one, other] = [
      await Visitor.arrive(browser, app, 'phone', { keepsPages: true }),
      await Visitor.arrive(browser, app, 'desk', { keepsPages: true }),
    ];
    for (const tab of [one, other]) await tab.go(link);
    await Promise.all([one, other].map((tab) => tab.page.getByRole('button', { name: 'Ja, spør oss' }).dblclick()));
    for (const tab of [one, other]) await tab.sees(/[Dd]ere er med|Heftet/);
    expect(await app.sql("SELECT count(*)::int AS n FROM self_help_group WHERE contact_email = 'to.faner@example.no'")).toEqual([{ n: 1 }]);
    expect([...one.trouble, ...other.trouble]).toEqual([]);
    for (const tab of [one, other]) await tab.leave();
  });
});
