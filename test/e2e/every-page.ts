import { instantAfter } from '@igang/domain';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LinkPurpose, signLink } from '../harness/links.ts';
import type { TestApp } from '../harness/index.ts';

/** Where each area's routes stand, and what their addresses begin with. */
const AREAS = {
  'identity/sign-in.routes.ts': '/logg-inn',
  'identity/demo.routes.ts': '/demo',
  'beginning/beginning.routes.ts': '/begynn',
  'starter/starter.routes.ts': '/mine-grupper',
  'office/office.routes.ts': '/kontor',
  'national/national.routes.ts': '/nasjonalt',
  'calendar/calendar.routes.ts': '/kalender',
  'public/public.routes.ts': '',
} as const;
/** Two areas of one file, entered by a link from a mail. */
const BY_LINK = ['/foresporsel/:token', '/logg/:token', '/rolle/:token'];
const PAGES = fileURLToPath(new URL('../../frontend/src/app/', import.meta.url));

/** Every route of the pages, as the router writes them: `/kontor/grupper/:id`. Redirections are none of their own. */
export function routesOfPages(): string[] {
  return Object.entries(AREAS)
    .flatMap(([file, prefix]) =>
      readFileSync(`${PAGES}${file}`, 'utf8')
        .split(/(?=path: ')/)
        .filter((route) => route.startsWith("path: '") && route.includes('loadComponent') && !/^[^}]*children:/.test(route))
        .map((route) => `${prefix}/${/^path: '([^']*)'/.exec(route)?.[1] ?? ''}`.replace(/(.)\/$/, '$1')),
    )
    .concat(BY_LINK)
    .sort();
}

/** One address of a route, who opens it, and how much there is in it. */
export interface Address {
  readonly route: string;
  readonly path: string;
  readonly as: string | undefined;
  readonly holds: 'least' | 'most' | 'any';
}

/** How a route's parameters are filled: rows of a table with the least and the most in them, one of each kind that `by` tells apart. */
interface Source {
  readonly from: string;
  readonly by?: string;
  readonly path?: string;
  readonly where?: string;
  readonly link?: LinkPurpose;
  /** Whose page it is, when it is not for all who read the area. */
  readonly as?: string;
}

const COURSE = { from: 'course', by: 'state' };
const SOME_COURSE = { from: 'course' };
const GROUP = { from: 'self_help_group', by: 'state' };
const ENROLMENT = { from: 'enrolment', by: 'state' };
const HERS = {
  from: 'group_session JOIN assignment_starter USING (assignment_id)',
  by: 'state',
  path: 'group_id',
  as: 'person_id',
  where: 'ended_at IS NULL',
};

/** What fills the parameters of each route that has some. A route missing here fails the test of pages. */
const SOURCES = {
  '/kurs/:id': COURSE,
  '/kurs/:id/pamelding': COURSE,
  '/kurs/:id/pamelding-flere': SOME_COURSE,
  '/bekreft/:token': { ...ENROLMENT, link: 'enrolment.confirm' },
  '/min-pamelding/:token': { ...ENROLMENT, link: 'enrolment.manage' },
  '/pamelding-flere/:token': { from: 'party', by: 'outcome', link: 'party.confirm' },
  '/hefte/:token': { from: 'self_help_group', by: 'form', link: 'group.pack' },
  '/frammote/:token': { from: 'enrolment', where: "state = 'confirmed'", link: 'attendance.door' },
  '/kursbevis/:id': { from: 'certificate', as: 'person_id' },
  '/bekreft-kursbevis/:serial': { from: 'certificate', path: 'serial' },
  '/henvendelse/:token': { from: 'enquiry', by: 'state', link: 'enquiry.own' },
  '/bekreft-henvendelse/:token': { from: 'unproved_enquiry', link: 'enquiry.prove' },
  '/foresporsel/:token': { from: 'assignment_request', by: 'state', link: 'request.answer' },
  '/logg/:token': { from: 'session_starter', link: 'session.log' },
  '/gruppa/:token': { from: 'follow_up', by: 'state, outcome', link: 'follow-up.answer' },
  '/si-fra/:token': { from: 'interest', by: 'confirmed_at IS NULL', link: 'interest.manage' },
  '/evaluering/:token': { from: 'evaluation_ticket', by: 'course_id IS NULL', path: 'digest' },
  '/ny-adresse/:token': { from: 'address_change', link: 'address.prove' },
  '/egen-gruppe/:token': { from: 'group_registration', link: 'group.register' },
  '/rolle/:token': { from: 'role_invitation', link: 'role.accept' },
  '/kontaktpunktet/:token': { from: 'contact_point', by: 'phone IS NULL', link: 'contact-point.confirm' },
  '/logg-inn/:token': { from: 'evaluation_ticket', by: 'course_id IS NULL', path: 'digest' },
  '/mine-grupper/:id': HERS,
  '/mine-grupper/:id/moter/:sessionId/logg': { ...HERS, path: "group_id || '/moter/' || id" },
  '/mine-grupper/:id/moter/:sessionId/flytt': { ...HERS, path: "group_id || '/moter/' || id" },
  '/mine-grupper/:id/overlevering': HERS,
  '/kontor/kurs/:id': COURSE,
  '/kontor/kurs/:id/endre': SOME_COURSE,
  '/kontor/kurs/:id/flytt': SOME_COURSE,
  '/kontor/kurs/:id/kursdag': COURSE,
  '/kontor/kurs/:id/sporsmal': SOME_COURSE,
  '/kontor/kurs/:id/deltaker/:enrolmentId': { ...ENROLMENT, path: "course_id || '/deltaker/' || id" },
  '/kontor/steder/:id': { from: 'venue' },
  '/kontor/kursledere/:id': { from: "role_grant WHERE role = 'trainer'", path: 'person_id' },
  '/kontor/grupper/:id': { ...GROUP, by: 'state, form' },
  '/kontor/grupper/forslag/:id': { from: 'matching_run', by: 'state' },
  '/kontor/henvendelser/:id': { from: 'enquiry', by: 'state' },
  '/kontor/importer/:id': { from: 'import_batch', by: 'state' },
  '/kontor/folk/:id': { from: 'starter', by: 'state', path: 'person_id' },
  '/nasjonalt/kontorer/:id': { from: 'office', by: 'kind' },
  '/nasjonalt/kurstyper/:id': { from: 'course_type' },
  '/nasjonalt/kurstyper/:id/sporsmal': { from: 'course_type' },
} as const satisfies Record<string, Source>;

/** Of the route itself, or of the one that it is a step of (`…/sendt`). */
function sourceOf(route: string): Source {
  const known = Object.entries<Source>(SOURCES).find(
    ([of]) => route === of || (route.startsWith(`${of}/`) && !route.slice(of.length).includes(':')),
  );
  if (known === undefined) throw new Error(`Say in every-page.ts how the parameters of ${route} are filled.`);
  return known[1];
}

export interface Readers {
  readonly national: string;
  readonly starter: string;
}

function readerOf(route: string, { national, starter }: Readers): string | undefined {
  if (route.startsWith('/mine-grupper') || route.startsWith('/kalender')) return starter;
  return route.startsWith('/kontor') || route.startsWith('/nasjonalt') ? national : undefined;
}

/** The addresses at which a route is looked at: with the least and the most that the data has, and once with nothing behind it. */
export async function addressesOf(app: TestApp, route: string, readers: Readers): Promise<Address[]> {
  const reader = readerOf(route, readers);
  if (!route.includes(':')) return [{ route, path: route, as: reader, holds: 'any' }];
  const source = sourceOf(route);
  const rows = await rowsOf(app, source);
  const found = rows.map(({ key, who, holds }) => ({ route, path: filled(app, route, source, key), as: who ?? reader, holds }));
  const nothing = route.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000');
  return [...found, { route, path: nothing, as: reader, holds: 'least' }];
}

function filled({ config, clock }: TestApp, route: string, { link }: Source, key: string): string {
  const value = link === undefined ? key : signLink(config.APP_SECRET, link, key, instantAfter(clock.now(), { hours: 1 }));
  const [begin, ...rest] = route.split(/:\w+/);
  return key.includes('/') ? `${begin ?? ''}${key}${rest.at(-1) ?? ''}` : `${begin ?? ''}${value}${rest.join('')}`;
}

interface Row {
  readonly key: string;
  readonly who: string | null;
  readonly holds: 'least' | 'most';
}

function rowsOf(app: TestApp, { from, by = '(id IS NULL)', path = 'id', where = 'true', as = 'NULL' }: Source): Promise<Row[]> {
  const empty = "(SELECT count(*) FROM jsonb_each(to_jsonb(it)) WHERE value = 'null')";
  const extreme = (holds: Row['holds'], order: string) =>
    `(SELECT DISTINCT ON (${by}) ${path} AS key, ${as} AS who, '${holds}' AS holds FROM row_of AS it WHERE ${where} ORDER BY ${by}, ${empty} ${order})`;
  return app.sql(
    `WITH row_of AS (SELECT * FROM ${from})
     SELECT key::text, who::text, holds FROM (${extreme('most', 'ASC')} UNION ${extreme('least', 'DESC')}) AS them ORDER BY 1`,
  );
}
