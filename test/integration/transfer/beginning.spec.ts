import { randomUUID } from 'node:crypto';
import type {
  Problem,
  Beginning,
  BeginningChoices,
  BeginningProgress,
  BeginningState,
  Done,
  Me,
  OfficeDetail,
  Page,
} from '@igang/contracts';
import { SETUP_CODE_HOURS, SETUP_CODE_TRIES } from '@igang/domain';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aSetupCode, startEmpty } from '../../harness/beginning.ts';
import { aStaffMember, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

describe('an organisation that begins', () => {
  let app: TestApp;
  beforeEach(async () => (app = await startEmpty()));
  afterEach(() => app.close());

  const aCode = async () => (await aSetupCode(app)) ?? 'none';
  const office = (name: string) => ({
    name,
    seat: 'Oslo',
    email: `post@${name.toLowerCase().replaceAll(/\W/g, '')}.example.no`,
    phone: '22 00 00 00',
  });
  const beginning = (code: string, more: Partial<Beginning> = {}) => ({
    code,
    office: office('Hovedkontoret'),
    administrator: { name: 'Anne Lise Ås', email: 'anne.lise@example.no', phone: '', language: 'nn' },
    districts: [],
    courseTypes: ['igangsetterkurs', 'oppfriskning'],
    themes: ['sorg', 'ensomhet'],
    ...more,
  });
  const isOpen = async () => (await ok(app.anonymous().get<BeginningState>('/api/beginning'))).isOpen;
  const counts = async () =>
    (
      await app.sql(
        `SELECT (SELECT count(*)::int FROM office) AS offices, (SELECT count(*)::int FROM person) AS people,
           (SELECT count(*)::int FROM course_type) AS types, (SELECT count(*)::int FROM theme) AS themes`,
      )
    )[0];

  it('chooses among our suggestions, and has its office, its people, its courses and its themes', async () => {
    const [code, visitor] = [await aCode(), app.anonymous()];
    expect(await isOpen()).toBe(true);
    const choices = await ok(visitor.post<BeginningChoices>('/api/beginning/choices', { code: code.toLowerCase().replaceAll('-', ' ') }));
    expect(choices.counties).toHaveLength(15);
    expect(choices.courseTypes.map((type) => type.code)).toContain('igangsetterkurs');
    await ok(visitor.post<Done>('/api/beginning', beginning(code)));
    expect(await isOpen()).toBe(false);
    expect(await counts()).toEqual({ offices: 1, people: 1, types: 2, themes: 2 });
    const me = await ok(visitor.get<Me>('/api/me'));
    expect([me.person.name, me.roles.map(({ role }) => role).sort()]).toEqual(['Anne Lise Ås', ['coordinator', 'national']]);
    expect(await app.sql('SELECT version, written_by_id IS NOT NULL AS by FROM course_type_version')).toEqual([
      { version: 1, by: true },
      { version: 1, by: true },
    ]);
    expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  });

  it('says what is left, and whether mails leave', async () => {
    const visitor = app.anonymous();
    await ok(visitor.post('/api/beginning', beginning(await aCode())));
    const progress = () => ok(visitor.get<BeginningProgress>('/api/national/beginning'));
    const done = (steps: BeginningProgress['steps']) => steps.filter(({ isDone }) => isDone).map(({ step }) => step);
    expect([done((await progress()).steps), (await progress()).mail]).toEqual([['coordinator'], null]);
    await app.drain();
    const { steps, mail } = await progress();
    expect([done(steps), mail?.state, mail?.failure]).toEqual([['mail', 'coordinator'], 'sent', null]);
    expect(app.mailbox.to('anne.lise@example.no').map(({ subject }) => subject)).toEqual(['Lenkja di til Igang']);
  });

  it('tells what the mail server said when it takes nothing', async () => {
    const visitor = app.anonymous();
    app.mailbox.refuse.set('anne.lise@example.no', 550);
    await ok(visitor.post('/api/beginning', beginning(await aCode())));
    await app.drain();
    const { mail, steps } = await ok(visitor.get<BeginningProgress>('/api/national/beginning'));
    expect([mail?.state, mail?.failure, steps[0]]).toEqual(['failed', 'EENVELOPE 550', { step: 'mail', isDone: false }]);
  });

  it('has districts with their counties, and then nobody coordinates yet', async () => {
    const visitor = app.anonymous();
    const districts = [
      { ...office('Vest'), counties: ['46', '11'] },
      { ...office('Nord'), counties: ['18', '55', '56'] },
    ];
    await ok(visitor.post('/api/beginning', beginning(await aCode(), { districts })));
    const offices = (await ok(visitor.get<Page<OfficeDetail>>('/api/national/offices'))).items;
    expect(offices.map(({ name, kind, counties }) => [name, kind, counties.map(({ code }) => code).sort()])).toEqual(
      expect.arrayContaining([
        ['Vest', 'district', ['11', '46']],
        ['Nord', 'district', ['18', '55', '56']],
        ['Hovedkontoret', 'national', []],
      ]),
    );
    expect((await ok(visitor.get<Me>('/api/me'))).roles.map(({ role }) => role)).toEqual(['national']);
    const isCoordinated = async () =>
      (await ok(visitor.get<BeginningProgress>('/api/national/beginning'))).steps.find(({ step }) => step === 'coordinator')?.isDone;
    const standing: unknown[] = [];
    for (const { id } of offices.filter(({ kind }) => kind === 'district')) {
      standing.push(await isCoordinated());
      await aStaffMember(app, 'coordinator', id);
    }
    expect([...standing, await isCoordinated()]).toEqual([false, false, true]);
  });

  it('has all of it or nothing', async () => {
    const [visitor, code] = [app.anonymous(), await aCode()];
    const twice = [
      { ...office('Vest'), counties: ['46'] },
      { ...office('Nord'), counties: ['46', '55'] },
    ];
    const sameName = [
      { ...office('Vest'), counties: ['46'] },
      { ...office('vest'), counties: ['55'] },
    ];
    const why = async (more: Partial<Beginning>) => {
      const { body } = await visitor.post<Problem>('/api/beginning', beginning(code, more));
      return [body.code, ...body.fields.map(({ path }) => path)].join(' ');
    };
    expect([
      await why({ districts: twice }),
      await why({ districts: sameName }),
      await why({ districts: [{ ...office('Vest'), counties: ['99'] }] }),
      await why({ courseTypes: ['tryllekurs'] }),
      await why({ themes: ['sorg', 'tull'] }),
    ]).toEqual([
      'request.invalid districts',
      'office.name-taken',
      'request.invalid codes',
      'request.invalid courseTypes',
      'request.invalid themes',
    ]);
    expect(await counts()).toEqual({ offices: 0, people: 0, types: 0, themes: 0 });
    await ok(visitor.post('/api/beginning', beginning(code)));
  });

  it('is begun once, also by two at the same moment, and no code is made afterwards', async () => {
    const [code, clients] = [await aCode(), Array.from({ length: 6 }, () => app.anonymous())];
    const answers = await Promise.all(
      clients.map((client, i) =>
        client.post(
          '/api/beginning',
          beginning(code, { administrator: { name: 'Anne', email: `a${i}@example.no`, phone: '', language: 'nb' } as never }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404, 404]);
    expect(await counts()).toEqual({ offices: 1, people: 1, types: 2, themes: 2 });
    expect(await aCode()).toBe('none');
    expect((await refused(app.anonymous().post('/api/beginning/choices', { code }))).code).toBe('beginning.wrong-code');
    const another =
      "INSERT INTO office (id, kind, name, seat, email, opened_on) VALUES ($1, 'national', 'Andre', 'Bergen', 'b@example.no', '2026-01-01')";
    await expect(app.sql(another, [randomUUID()])).rejects.toThrow('office_one_national');
  });

  it('answers the same request again when its answer was lost', async () => {
    const [again, body, key] = [app.anonymous(), beginning(await aCode()), { key: randomUUID() }];
    await ok(app.anonymous().post('/api/beginning', body, key));
    await ok(again.post('/api/beginning', body, key));
    expect((await ok(again.get<Me>('/api/me'))).person.name).toBe('Anne Lise Ås');
    expect(await counts()).toEqual({ offices: 1, people: 1, types: 2, themes: 2 });
  });

  it('guards its code: ten wrong tries end it, and so does a day, and they are answered alike', async () => {
    const [code, visitor] = [await aCode(), app.anonymous()];
    const look = async (typed: string) =>
      (await visitor.post<{ code?: string }>('/api/beginning/choices', { code: typed })).body.code ?? 'open';
    const guesses = await Promise.all(Array.from({ length: SETUP_CODE_TRIES + 5 }, (_, i) => look(`AAAA-BBBB-CC${i + 10}`)));
    expect(new Set(guesses)).toEqual(new Set(['beginning.wrong-code']));
    expect([await look(code), (await refused(visitor.post('/api/beginning', beginning(code)))).code]).toEqual([
      'beginning.wrong-code',
      'beginning.wrong-code',
    ]);
    const next = await aCode();
    expect([await look(code), await look(next)]).toEqual(['beginning.wrong-code', 'open']);
    app.clock.advance({ hours: SETUP_CODE_HOURS + 1 });
    expect([await look(next), await look(await aCode())]).toEqual(['beginning.wrong-code', 'open']);
    expect(JSON.stringify(await app.sql('SELECT * FROM setup_code'))).not.toContain(code);
  });

  it('is nothing for an installation that has begun', async () => {
    const begun = await startApp();
    try {
      expect(await ok(begun.anonymous().get('/api/beginning'))).toEqual({ isOpen: false });
      expect(await nationalOffice(begun)).toBeTruthy();
      expect((await refused(begun.anonymous().post('/api/beginning', beginning('ABCD-EFGH-JKLM')))).code).toBe('beginning.wrong-code');
    } finally {
      await begun.close();
    }
  });
});
