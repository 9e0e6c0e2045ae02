import type { CourseCard, Page } from '@igang/contracts';
import fc from 'fast-check';
import { ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround } from './course-steps.ts';

let app: TestApp;
const WORDS = ['', 'igangsetterkurs', 'veiledning', 'bergen', 'huset', 'e', 'finnes ikke', 'NAERBO', 'tromsoe', 'hus_t', '%'];
const NEAR = ['', '4365', '5003', '9008'];

/** Sixty courses in twelve venues, two venues a town and some on the same spot, some online, several on the same day. */
beforeAll(async () => {
  app = await startApp();
  const { officeId } = await aGround(app);
  await app.sql(
    `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
     SELECT gen_random_uuid(), $1, 'Huset ' || n || ' ' || pc.code, 'Storgata ' || n, pc.code, pc.lat, pc.lon
     FROM generate_series(1, 2) AS s(n), postal_code pc WHERE pc.code IN ('4365', '4340', '5003', '5006', '9008', '0150')`,
    [officeId],
  );
  await app.sql(
    `INSERT INTO course (id, office_id, course_type_id, venue_id, form, online_link, state, capacity, minimum_places, enrolment_deadline, first_day, starts_at, ends_at, created_at)
     SELECT gen_random_uuid(), $1, t.id, CASE WHEN n % 7 > 0 THEN v.id END, CASE WHEN n % 7 > 0 THEN 'physical' ELSE 'online' END,
       CASE WHEN n % 7 = 0 THEN 'https://mote.example.no' END, CASE WHEN n % 11 = 0 THEN 'draft' ELSE 'open' END, 20, 1, d.day - 7, d.day,
       d.day + time '09:00', d.day + time '15:00', now()
     FROM generate_series(1, 60) AS s(n)
     JOIN (SELECT id, row_number() OVER (ORDER BY name) AS k FROM venue WHERE office_id = $1 AND name LIKE 'Huset%') v ON v.k = 1 + n % 12
     JOIN (SELECT id, row_number() OVER (ORDER BY code) AS k, count(*) OVER () AS of FROM course_type) t ON t.k = 1 + n % t.of
     CROSS JOIN LATERAL (SELECT date '2026-03-01' + n / 5 AS day) d`,
    [officeId],
  );
});
afterAll(() => app.close());

const list = (query: Record<string, string>): Promise<Page<CourseCard>> =>
  ok(app.anonymous().get<Page<CourseCard>>(`/api/courses?${new URLSearchParams(query).toString()}`));

async function inPages(query: Record<string, string>, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Page<CourseCard> = await list({ ...query, limit: String(limit), ...(cursor === undefined ? {} : { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.next;
  }
  return ids;
}

/** The same question, answered by looking at every course. */
async function slowly(q: string, near: string): Promise<string[]> {
  const rows = await app.sql<{ id: string }>(
    `SELECT c.id FROM course c JOIN course_type t ON t.id = c.course_type_id LEFT JOIN venue v ON v.id = c.venue_id
     LEFT JOIN postal_code pc ON pc.code = v.postal_code LEFT JOIN municipality m ON m.code = pc.municipality_code
     LEFT JOIN postal_code me ON me.code = $3
     WHERE c.state = 'open' AND c.starts_at > $1
       AND ($2 = '' OR folded($2) <> '' AND (strpos(folded(concat_ws(' ', t.names ->> 'nb', t.names ->> 'nn', t.names ->> 'en')), folded($2)) > 0
         OR strpos(folded(concat_ws(' ', v.name, pc.place, m.name, array_to_string(m.official_names, ' '))), folded($2)) > 0))
     ORDER BY v.position <-> earth_point(me.lat, me.lon), c.starts_at, c.id`,
    [app.clock.now(), q, near],
  );
  return rows.map(({ id }) => id);
}

describe('a search of the catalogue', () => {
  it('finds what looking at every course finds, in the same order, whatever the size of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WORDS), fc.constantFrom(...NEAR), fc.integer({ min: 1, max: 40 }), async (q, near, limit) => {
        const query = { ...(q === '' ? {} : { q }), ...(near === '' ? {} : { near }) };
        expect(await inPages(query, limit)).toEqual(await slowly(q, near));
      }),
      {
        numRuns: 40,
        examples: [
          ['', '4365', 1],
          ['huset', '9008', 7],
          ['igangsetterkurs', '', 1],
          ['', '', 20],
        ],
      },
    );
  });

  it('walks the courses when most venues are meant, and finds the same', async () => {
    const { officeId } = await aGround(app, '46');
    await app.sql(
      `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon)
       SELECT gen_random_uuid(), $1, 'Tomme hus ' || n, 'Storgata 1', pc.code, pc.lat, pc.lon FROM generate_series(1, 250) AS s(n), postal_code pc WHERE pc.code = '5003'`,
      [officeId],
    );
    for (const near of NEAR) expect(await inPages({ q: 'hus', ...(near === '' ? {} : { near }) }, 9)).toEqual(await slowly('hus', near));
  });
});
