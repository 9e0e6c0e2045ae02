import type { Chain, GroupRow, OfficeCounts, Page, StaffCourseRow, StarterRow, StuckItem, Survival } from '@igang/contracts';
import { boardOrder, LEAST_SHOWN } from '@igang/domain';
import { fillWithDemo } from '../../harness/demo.ts';
import { aStaffMember, type Client, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

interface Walked<T> {
  readonly items: readonly T[];
  readonly total: number | undefined;
}
const TODAY = '2026-11-22';

/** The demo's country, read as its lists are read: a page at a time. */
describe('the lists of an office and the numbers over them', () => {
  let app: TestApp;
  let officeId: string;
  let kari: Client;
  let national: Client;
  let auditor: Client;

  beforeAll(async () => {
    app = await startApp();
    await fillWithDemo(app.database, { today: TODAY });
    app.clock.set(`${TODAY}T09:00:00Z`);
    const [busiest] = await app.sql<{ id: string }>(
      'SELECT office_id AS id FROM self_help_group GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
    );
    officeId = busiest?.id ?? '';
    kari = await app.signedIn(await aStaffMember(app, 'coordinator', officeId, 'Kari Koordinator'));
    national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    auditor = await app.signedIn(await aStaffMember(app, 'auditor', await nationalOffice(app)));
  }, 600_000);
  afterAll(() => app.close());

  async function walk<T>(who: Client, path: string, limit = 7): Promise<Walked<T>> {
    const items: T[] = [];
    let page: Page<T> | undefined;
    let total: number | undefined;
    do {
      const cursor = page?.next ? `&cursor=${page.next}` : '';
      page = await ok(who.get<Page<T>>(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`));
      total ??= page.total;
      items.push(...page.items);
    } while (page.next !== null);
    return { items, total };
  }

  it('counts over each list what the list holds', async () => {
    const counts = await ok(kari.get<OfficeCounts>('/api/staff/counts'));
    const [groups, courses, starters, work] = [
      await walk<GroupRow>(kari, '/api/staff/groups?state=live'),
      await walk<StaffCourseRow>(kari, '/api/staff/courses'),
      await walk<StarterRow>(kari, '/api/staff/starters?state=live'),
      await walk<StuckItem>(kari, '/api/staff/work'),
    ];
    expect(groups.items.length).toBeGreaterThan(7);
    expect(counts).toEqual({
      groups: groups.items.length,
      courses: courses.items.length,
      starters: starters.items.length,
      stuck: work.items.length,
    });
    for (const { items, total } of [groups, courses, starters, work, await walk(kari, '/api/staff/enquiries')])
      expect(total).toBe(items.length);
  });

  it.each(['coordinator', 'national'])('puts on the board what hurts first, page by page, as the domain orders it: %s', async (role) => {
    const { items } = await walk<StuckItem>(role === 'national' ? national : kari, '/api/staff/work', 5);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const things = items.map(({ kind, since, dueOn }) => ({ kind, since: new Date(since), dueOn }));
    expect(things).toEqual(things.toSorted((one, other) => boardOrder(one, other, TODAY)));
    expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  });

  it.each([
    ['this year', '2026-01-01', '2026-12-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['a month', '2026-03-01', '2026-03-31'],
  ])('opens a national number into exactly the list it counts, of %s', async (_, from, until) => {
    const { total } = await ok(national.get<Chain>(`/api/national/chain?from=${from}&until=${until}`));
    const period = `from=${from}&until=${until}`;
    const listed = async (path: string) => (await walk(national, path, 100)).items.length;
    expect(await listed(`/api/staff/groups?event=started&${period}`)).toBe(total.groupsStarted);
    expect(await listed(`/api/staff/groups?event=handed-over&${period}`)).toBe(total.handedOver);
    expect(await listed(`/api/staff/courses?when=all&event=held&${period}`)).toBe(total.coursesHeld);
  });

  it('tells an auditor nothing of fewer than five, and nothing they could be computed from', async () => {
    const seen = await ok(auditor.get<Chain>('/api/national/chain?from=2025-01-01&until=2025-12-31'));
    const all = await ok(national.get<Chain>('/api/national/chain?from=2025-01-01&until=2025-12-31'));
    expect([seen.safe, all.safe]).toEqual([true, false]);
    const numbers = [seen.total, ...seen.offices.map(({ counts }) => counts)].flatMap((counts) => Object.values(counts));
    expect(numbers.filter((number) => number !== null && number > 0 && number < LEAST_SHOWN)).toEqual([]);
    expect([all.total, ...all.offices.map(({ counts }) => counts)].flatMap((counts) => Object.values(counts))).toContain(1);
    for (const count of ['enrolled', 'qualified', 'groupsStarted', 'sessionsHeld', 'handedOver', 'followedUp', 'alive'] as const) {
      const parts = seen.offices.map(({ counts }) => counts[count]);
      const shown = parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      const rest = (seen.total[count] ?? shown) - shown;
      expect(rest === 0 || rest >= LEAST_SHOWN).toBe(true);
      expect(seen.total[count] === null || parts.filter((part) => part === null).length !== 1).toBe(true);
    }
  });

  it.each([
    ['a day', 'from=2025-03-03&until=2025-03-03'],
    ['all there has been', 'from=2000-01-01&until=2025-12-31'],
    ['the year that grows', 'from=2026-01-01&until=2026-12-31'],
    ['a year and a day', 'from=2024-12-31&until=2025-12-31'],
  ])('gives an auditor no numbers of %s, so that none is found by subtraction', async (_, period) => {
    expect(await refused(auditor.get(`/api/national/chain?${period}`))).toEqual({ status: 422, code: 'request.invalid' });
    expect((await national.get(`/api/national/chain?${period}`)).status).toBe(200);
  });

  it('tells an auditor how long groups live without how many told', async () => {
    const { groups, curve } = await ok(auditor.get<Survival>('/api/national/survival'));
    expect(groups % LEAST_SHOWN).toBe(0);
    expect(curve?.length).toBeGreaterThan(1);
    for (const { alive, answers, share } of curve ?? []) {
      expect([alive, answers]).toEqual([null, null]);
      expect(Math.round(share * 100) % 5).toBe(0);
    }
  });
});
