/**
 * `npm run screenshots`: three pictures for the README, and with `-- all` every page in two sizes, light and dark, into
 * test/artefacts/pages, for looking at.
 */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser, VIEWPORTS } from './browser.ts';

const web = process.env['WEB_URL'] ?? 'http://localhost:4300';
const docs = fileURLToPath(new URL('../../infra/docs/screenshots/', import.meta.url));
const artefacts = fileURLToPath(new URL('../artefacts/pages/', import.meta.url));

const browser = await openBrowser();
try {
  await mkdir(docs, { recursive: true });
  await readme();
  if (process.argv.includes('all')) await everyPage();
} finally {
  await browser.close();
}

async function readme() {
  const courseId = await firstId('/api/courses');
  await picture({ path: `/kurs/${courseId}`, file: `${docs}course.png`, screen: 'phone' });
  await picture({ path: '/mine-grupper', file: `${docs}starter.png`, screen: 'phone', as: 'igangsetter' });
  await picture({ path: '/kontor', file: `${docs}board.png`, screen: 'desk', as: 'koordinator' });
}

async function everyPage() {
  await mkdir(artefacts, { recursive: true });
  const courseId = await firstId('/api/courses');
  const pages = [
    ['front', '/'],
    ['catalogue', '/kurs?sted=4365'],
    ['course', `/kurs/${courseId}`],
    ['sign-up', `/kurs/${courseId}/pamelding`],
    ['contact-points', '/kontaktpunkt'],
    ['about', '/om'],
    ['privacy', '/personvern'],
    ['accessibility', '/tilgjengelighet'],
    ['certificate-check', '/bekreft-kursbevis'],
    ['calendars', '/kalender', 'koordinator'],
    ['sign-in', '/logg-inn'],
    ['demo', '/demo'],
    ['not-found', '/finnes-ikke'],
    ['starter', '/mine-grupper', 'igangsetter'],
    ['office', '/kontor', 'koordinator'],
    ['office-courses', '/kontor/kurs', 'koordinator'],
    ['office-new-course', '/kontor/kurs/nytt', 'koordinator'],
    ['office-planner', '/kontor/planlegg', 'koordinator'],
    ['office-planner-list', '/kontor/planlegg?vis=liste', 'koordinator'],
    ['office-venues', '/kontor/steder', 'koordinator'],
    ['office-new-venue', '/kontor/steder/nytt', 'koordinator'],
    ['office-trainers', '/kontor/kursledere', 'koordinator'],
    ['office-groups', '/kontor/grupper', 'koordinator'],
    ['office-new-group', '/kontor/grupper/ny', 'koordinator'],
    ['office-people', '/kontor/folk', 'koordinator'],
    ['national', '/nasjonalt', 'nasjonal'],
    ['national-course-types', '/nasjonalt/kurstyper', 'nasjonal'],
  ];
  for (const [name, path, as] of pages)
    for (const screen of /** @type {const} */ (['phone', 'desk']))
      for (const scheme of /** @type {const} */ (['light', 'dark']))
        await picture({ path: path ?? '/', file: `${artefacts}${name}-${screen}-${scheme}.png`, screen, as, scheme, fullPage: true });
}

/** @param {{ path: string, file: string, screen: keyof typeof VIEWPORTS, as?: string | undefined, scheme?: 'light' | 'dark', fullPage?: boolean }} wish */
async function picture({ path, file, screen, as, scheme = 'light', fullPage = false }) {
  const context = await browser.newContext({
    viewport: VIEWPORTS[screen],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme: scheme,
    deviceScaleFactor: screen === 'phone' ? 2 : 1,
  });
  const page = await context.newPage();
  if (as !== undefined) await signIn(page, as);
  await page.goto(`${web}${path}`);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, fullPage });
  await context.close();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} key of the demo person
 */
async function signIn(page, key) {
  const people = await (await page.request.get(`${web}/api/demo/people`)).json();
  const person = people.items.find((/** @type {{ key: string }} */ one) => one.key === key);
  await page.request.post(`${web}/api/demo/sessions`, { data: { personId: person.id }, headers: { 'idempotency-key': randomUUID() } });
}

/** @param {string} path of a list */
async function firstId(path) {
  const { items } = await (await fetch(`${web}${path}`)).json();
  return items[0].id;
}
