import type { Created, Done } from '@igang/contracts';
import { addDays, type LocalDate, localDate } from '@igang/domain';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { responsibleOffice } from '../../../backend/src/organisation/offices/index.ts';
import { UnitOfWork } from '../../../backend/src/platform/unit-of-work.ts';
import {
  aHost,
  aStaffMember,
  aStarter,
  aVenue,
  nationalOffice,
  officeFor,
  ok,
  startApp,
  type Client,
  type TestApp,
} from '../../harness/index.ts';
import { CountyModel } from './county-model.ts';
import { seeker } from './office-work.ts';

/** What a closing that is to come says. */
interface ToClose {
  readonly heir: string;
  readonly on: LocalDate;
}

/** Offices are opened and closed, counties moved, closings taken back, days pass: a simple model says whose everything is. */
describe('offices that open and close at random', () => {
  let app: TestApp;
  let nilsId: string;
  let nils: Client;
  let hq: string;
  let state = 0;
  const pick = (n: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  const today = () => localDate(app.clock.now());

  /** Open offices, those of them that are to close, and those that are closed. */
  let open: string[];
  let closing: Map<string, ToClose>;
  let closed: Set<string>;
  let handedOver = 0;
  let county: CountyModel;
  /** Whose each venue, starter and seeker is: they follow nothing but a closing, but seekers and hosts the county too. */
  let things: Map<string, string>;

  beforeEach(async () => {
    app = await startApp();
    hq = await nationalOffice(app);
    nilsId = await aStaffMember(app, 'national', hq, 'Nils Nasjonal');
    nils = await app.signedIn(nilsId);
    open = [await officeFor(app, '11'), await officeFor(app, '46'), await officeFor(app, '03')];
    closing = new Map();
    closed = new Set();
    things = new Map();
    county = new CountyModel({ office: await officeFor(app, '11'), from: '2024-01-01' });
    await aHost(app, county.on(today()));
  });
  afterEach(() => app.close());

  const anyOf = (list: readonly string[]) => list[pick(list.length)] ?? hq;
  const receivers = () => new Set([...closing.values()].map(({ heir }) => heir));

  async function openOne(name: string): Promise<void> {
    const plan = { name, seat: 'Her', email: 'her@example.no', openedOn: today() };
    open.push((await ok(nils.post<Created>('/api/national/offices', plan))).id);
  }

  /** A venue and a starter of an open office, which are refused a closed one by the database. */
  async function addWork(): Promise<void> {
    const office = anyOf(open);
    things.set(await aVenue(app, office, { name: `Sted ${things.size}` }), office);
    things.set(await aStarter(app, { officeId: office }), office);
    if (closed.size > 0) await expect(aVenue(app, anyOf([...closed]))).rejects.toThrow(/is closed/);
  }

  async function closeOne(): Promise<void> {
    const [office, heir, from] = [anyOf(open), anyOf([...open, hq]), addDays(today(), pick(6))];
    const isMoving = county.movesAt(office, today());
    const opened = (await app.sql<{ on: LocalDate }>('SELECT opened_on AS on FROM office WHERE id = $1', [office]))[0]?.on ?? '';
    const may = office !== heir && !closing.has(office) && !closing.has(heir) && !receivers().has(office) && !isMoving && opened < from;
    const { status } = await nils.put<Done>(`/api/national/offices/${office}/closing`, { receiverId: heir, from, coordinatorsStay: false });
    expect(status).toBe(may ? 200 : 409);
    if (!may) return;
    if (county.on(from) === office) county.give(heir, from);
    closing.set(office, { heir, on: from });
  }

  async function stayOpen(): Promise<void> {
    const office = anyOf([...closing.keys()]);
    const planned = closing.get(office);
    if (planned === undefined) return;
    await ok(nils.delete(`/api/national/offices/${office}/closing`));
    closing.delete(office);
    county.undo(office, planned.heir, planned.on);
  }

  async function reopen(): Promise<void> {
    const office = anyOf([...closed]);
    if (!closed.delete(office)) return;
    await ok(nils.delete(`/api/national/offices/${office}/closing`));
    open.push(office);
  }

  async function moveCounty(): Promise<void> {
    const [office, from] = [anyOf(open), addDays(today(), pick(8))];
    const before = county.on(from);
    const { status } = await nils.put<Done>(`/api/national/offices/${office}/counties`, { codes: ['11'], from });
    const isTaken = county.isTaken(office, from, today());
    const hinders = closing.has(office) && (closing.get(office)?.on ?? '') <= from ? true : closing.has(office) && before !== office;
    expect(status).toBe(isTaken || hinders ? 409 : 200);
    if (status === 200) county.give(office, from);
  }

  /** What falls due on the days that pass. */
  function follow(): void {
    for (const [office, { heir, on }] of [...closing].sort(([, a], [, b]) => (a.on < b.on ? -1 : 1))) {
      if (on > today()) continue;
      for (const [thing, whose] of things) if (whose === office) things.set(thing, heir);
      closing.delete(office);
      closed.add(office);
      handedOver += 1;
      open = open.filter((one) => one !== office);
    }
  }

  async function agree(step: number): Promise<void> {
    const days = [-10, 0, 2, 6].map((more) => addDays(today(), more));
    const reading = { actor: { kind: 'system' as const }, requestId: 'test' };
    const found = await Promise.all(days.map((day) => app.app.get(UnitOfWork).read(reading, (tx) => responsibleOffice(tx, '1121', day))));
    expect([step, found]).toEqual([step, days.map((day) => county.on(day))]);
    const whose = await app.sql<{ id: string; office: string }>(WHOSE);
    expect([step, new Map(whose.map(({ id, office }) => [id, office]))]).toEqual([step, things]);
    const hosts = await app.sql('SELECT office_id AS office FROM role_grant WHERE contact_point_id IS NOT NULL AND ended_at IS NULL');
    expect([step, hosts]).toEqual([step, [{ office: county.on(today()) }]]);
    const seekers = await app.sql(`SELECT DISTINCT office_id AS office FROM enquiry WHERE office_id <> $1`, [county.on(today())]);
    expect([step, seekers]).toEqual([step, []]);
    expect([step, breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()))]).toEqual([step, []]);
  }

  async function aSeeker(step: number): Promise<void> {
    const office = county.on(today());
    const by = await app.signedIn(await aStaffMember(app, 'coordinator', office, `Kari ${step}`));
    await ok(by.post<Created>('/api/staff/enquiries', seeker(office, `Randi ${step}`)));
  }

  it.each([20_260_112, 99])('have each thing at the office that a model says (seed %s)', async (seed) => {
    [state, handedOver] = [seed, 0];
    const acts = [addWork, closeOne, closeOne, stayOpen, reopen, moveCounty, moveCounty];
    for (let step = 0; step < 30; step++) {
      if (open.length < 3) await openOne(`Kontor ${step}`);
      await (acts[pick(acts.length)] ?? addWork)();
      if (pick(6) === 0) await aSeeker(step);
      if (pick(3) === 0) {
        app.clock.advance({ hours: 24 * (1 + pick(4)) });
        nils = await app.signedIn(nilsId);
      }
      await app.drain();
      follow();
      await agree(step);
    }
    expect(handedOver).toBeGreaterThan(0);
  });
});

const WHOSE = `
  SELECT id, office_id AS office FROM venue WHERE name LIKE 'Sted %' UNION ALL SELECT person_id, office_id FROM starter`;
