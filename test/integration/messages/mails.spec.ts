import type { MailKind } from '@igang/contracts';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { anOpenCourse, aGround, application, apply, coursePlan, type Ground, moveTo, staffView } from '../training/course-steps.ts';
import { aPerson, aStaffMember, type Client, courseTypeId, ok, startApp, type TestApp } from '../../harness/index.ts';
import { announce } from '../../../backend/src/platform/outbox.ts';
import { UnitOfWork } from '../../../backend/src/platform/unit-of-work.ts';

interface Delivery {
  readonly id: string;
  readonly kind: MailKind;
  readonly state: string;
  readonly attempts: number;
  readonly failure: string | null;
}

describe('mails', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp();
    ground = await aGround(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await moveTo(ground, '2026-01-12T08:00:00Z');
    app.mailbox.refuse.clear();
  });

  const mail = (kind: MailKind, subjectId: string, at?: Date): Promise<void> =>
    app.app
      .get(UnitOfWork)
      .run({ actor: { kind: 'system' }, requestId: 'test' }, (tx) =>
        announce(tx, { job: 'mail.send', payload: { kind, subjectId }, ...(at === undefined ? {} : { at }) }),
      );
  const deliveries = (subjectId: string): Promise<Delivery[]> =>
    app.sql<Delivery>('SELECT id, kind, state, attempts, failure FROM mail_delivery WHERE subject_id = $1 ORDER BY created_at, id', [
      subjectId,
    ]);
  const to = (email: string) => app.mailbox.to(email);

  async function applied(courseId: string, name: string, change = {}): Promise<{ id: string; email: string }> {
    const body = application(name, change);
    await ok(apply(ground, courseId, body));
    const [row] = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1 AND email = $2', [courseId, body.email]);
    return { id: row?.id ?? '', email: body.email };
  }
  async function confirmed(courseId: string, name: string, change = {}) {
    const person = await applied(courseId, name, change);
    await app.drain();
    const token = app.mailbox.link(person.email, '/bekreft/').split('/').at(-1) ?? '';
    await ok(app.anonymous().put(`/api/enrolment-links/${token}/confirmation`));
    await app.drain();
    return person;
  }

  describe('arriving', () => {
    it('has both parts, the office to reply to, and headers that keep robots quiet', async () => {
      const { id, email } = await applied(await anOpenCourse(ground), 'Liv Åsen');
      await app.drain();
      const [received] = to(email);
      const [delivery] = await deliveries(id);
      expect(received).toMatchObject({
        messageId: `<${delivery?.id ?? ''}@localhost>`,
        date: new Date('2026-01-12T08:00:00Z'),
        text: expect.stringContaining('/bekreft/') as unknown,
        html: expect.stringContaining('Bekreft påmeldingen') as unknown,
        replyTo: { value: [{ address: expect.stringContaining('@igang.example.no') as unknown }] },
      });
      const headers = received?.headers ?? new Map<string, unknown>();
      expect([headers.get('auto-submitted'), headers.get('content-language')]).toEqual(['auto-generated', 'nb']);
      expect(headers.has('list-unsubscribe')).toBe(false);
    });

    it('names nobody to an address that is not confirmed', async () => {
      const { email } = await applied(await anOpenCourse(ground), 'Vinn en bil på example.com');
      await app.drain();
      const [received] = to(email);
      expect([received?.text, received?.html, JSON.stringify(received?.to)].join()).not.toContain('Vinn');
    });

    it('speaks the reader’s language', async () => {
      const courseId = await anOpenCourse(ground);
      for (const [language, word] of [
        ['nn', 'Stadfest'],
        ['en', 'Confirm'],
      ] as const) {
        const { email } = await applied(courseId, `Reader ${language}`, { language });
        await app.drain();
        expect(to(email)[0]?.subject).toContain(word);
      }
    });

    it('reaches international addresses', async () => {
      const { email } = await applied(await anOpenCourse(ground), 'Ane', { email: 'ane+igang@blåbær.example.no' });
      await app.drain();
      expect(to('ane+igang@blåbær.example.no').concat(to('ane+igang@xn--blbr-roah.example.no')).length).toBeGreaterThan(0);
      expect(email).toContain('blåbær');
    });
  });

  describe('the calendar files', () => {
    const events = (files: readonly { content: Buffer | string; contentType: string }[]) =>
      files
        .filter(({ contentType }) => contentType.startsWith('text/calendar'))
        .map(({ content, contentType }) => {
          const calendar = new ICAL.Component(ICAL.parse(content.toString()) as unknown[]);
          const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined);
          const vevents = calendar.getAllSubcomponents('vevent');
          const event = new ICAL.Event(vevents[0] ?? undefined);
          const instant = (time: ICAL.Time): string => {
            const zoned = time.clone();
            zoned.zone = zone;
            return zoned.toJSDate().toISOString();
          };
          return {
            contentType,
            count: vevents.length,
            method: calendar.getFirstPropertyValue('method'),
            uid: event.uid,
            sequence: event.sequence,
            status: vevents[0]?.getFirstPropertyValue('status'),
            start: instant(event.startDate),
            end: instant(event.endDate),
          };
        });
    const received = (email: string, word: string) => events(app.mailbox.saying(email, word).attachments);

    it('have the right hours on both sides of the last Sunday of March, and one lasting entry a day', async () => {
      const days = ['2026-03-28', '2026-03-29'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
      const courseId = await anOpenCourse(ground, { days, enrolmentDeadline: '2026-03-20' });
      const { id, email } = await confirmed(courseId, 'Kalender Vår');
      expect(received(email, 'Plassen er din')).toEqual([
        expect.objectContaining({
          count: 1,
          method: 'PUBLISH',
          uid: `${id}-1@localhost`,
          sequence: 0,
          status: 'CONFIRMED',
          start: '2026-03-28T09:00:00.000Z',
          end: '2026-03-28T15:00:00.000Z',
        }),
        expect.objectContaining({
          count: 1,
          method: 'PUBLISH',
          uid: `${id}-2@localhost`,
          sequence: 0,
          start: '2026-03-29T08:00:00.000Z',
          end: '2026-03-29T14:00:00.000Z',
        }),
      ]);
      expect(received(email, 'Plassen er din')[0]?.contentType).toBe('text/calendar');
    });

    it('are right in October too, and are taken back when the course is cancelled', async () => {
      const days = ['2026-10-24', '2026-10-25'].map((date) => ({ date, startsAt: '09:30', endsAt: '15:00' }));
      const courseId = await anOpenCourse(ground, { days, enrolmentDeadline: '2026-10-10' });
      const { id, email } = await confirmed(courseId, 'Kalender Høst');
      expect(received(email, 'Plassen er din').map(({ start }) => start)).toEqual(['2026-10-24T07:30:00.000Z', '2026-10-25T08:30:00.000Z']);
      await ok(ground.kari.put(`/api/staff/courses/${courseId}/cancellation`, { reason: 'For få påmeldte.' }));
      await app.drain();
      const cancelled = received(email, 'Avlyst');
      expect(cancelled).toEqual(
        [1, 2].map((day) => expect.objectContaining({ method: 'CANCEL', status: 'CANCELLED', uid: `${id}-${day}@localhost` }) as unknown),
      );
      expect(Math.min(...cancelled.map(({ sequence }) => sequence))).toBeGreaterThan(0);
    });

    it('let go of a day that is no longer part of the course, in the calendars that have it', async () => {
      const days = ['2026-03-14', '2026-03-15'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
      await app.sql(`UPDATE course_type SET audience = 'anyone' WHERE code = 'oppfriskning'`);
      const plan = { courseTypeId: await courseTypeId(app, 'oppfriskning'), days };
      const courseId = await anOpenCourse(ground, plan);
      const { id, email } = await confirmed(courseId, 'Kort Kurs');
      app.clock.advance({ minutes: 1 });
      const shorten = async (to: typeof days) => {
        const { officeId: _office, courseTypeId: _type, ...change } = coursePlan(ground, { ...plan, days: to });
        const { version } = await staffView(ground, courseId);
        await ok(ground.kari.put(`/api/staff/courses/${courseId}`, { ...change, version }));
        app.clock.advance({ minutes: 6 });
        await app.drain();
      };
      await shorten(days.slice(0, 1));
      const mail = app.mailbox.saying(email, 'Kurset er endret');
      expect(mail.text).toContain('Utgår: søndag 15. mars');
      const [stays, goes, ...more] = events(mail.attachments);
      expect(stays).toMatchObject({ method: 'PUBLISH', uid: `${id}-1@localhost`, sequence: 1, status: 'CONFIRMED' });
      expect(goes).toMatchObject({
        method: 'CANCEL',
        uid: `${id}-2@localhost`,
        sequence: 1,
        status: 'CANCELLED',
        start: '2026-03-15T09:00:00.000Z',
        end: '2026-03-15T15:00:00.000Z',
      });
      expect(more).toEqual([]);
      // Who comes later never had it; who has it may get it back.
      const later = await confirmed(courseId, 'Kom Senere');
      expect(received(later.email, 'Plassen er din').map(({ method }) => method)).toEqual(['PUBLISH']);
      app.clock.advance({ minutes: 1 });
      await shorten(days);
      expect(received(email, 'Kurset er endret').map(({ method, uid, sequence }) => [method, uid, sequence])).toEqual([
        ['PUBLISH', `${id}-1@localhost`, 2],
        ['PUBLISH', `${id}-2@localhost`, 2],
      ]);
    });

    it('are taken back when she cancels, and given anew, newer, when she undoes it', async () => {
      const { id, email } = await confirmed(await anOpenCourse(ground), 'Angre Lien');
      const token = app.mailbox.link(email, '/min-pamelding/').split('/').at(-1) ?? '';
      await ok(app.anonymous().put(`/api/enrolment-links/${token}/cancellation`));
      await app.drain();
      expect(received(email, 'Du er meldt av').map(({ method, sequence }) => [method, sequence])).toEqual([
        ['CANCEL', 1],
        ['CANCEL', 1],
      ]);
      app.clock.advance({ minutes: 5 });
      await ok(app.anonymous().delete(`/api/enrolment-links/${token}/cancellation`));
      await app.drain();
      const [again] = received(email, 'Plassen er din');
      expect(again).toMatchObject({ method: 'PUBLISH', sequence: 2, uid: `${id}-1@localhost` });
    });
  });

  describe('leaving', () => {
    it('once, however often the job comes', async () => {
      const { id, email } = await applied(await anOpenCourse(ground), 'Dobbel Dag');
      await app.drain();
      const [job] = await app.sql<{ id: string }>("SELECT id FROM outbox WHERE payload->>'subjectId' = $1", [id]);
      const { SendMail } = await import('../../../backend/src/messages/mail/send-mail.job.ts');
      const sender = (await app.worker()).get(SendMail, { strict: false });
      await Promise.all([1, 2, 3].map(() => sender.process({ kind: 'enrolment.confirm-address', subjectId: id }, job?.id ?? '')));
      expect(to(email)).toHaveLength(1);
      expect(await deliveries(id)).toEqual([expect.objectContaining({ state: 'sent', attempts: 1 })]);
    });

    it('not when it is no longer so', async () => {
      const courseId = await anOpenCourse(ground);
      const { id, email } = await confirmed(courseId, 'Utdatert Uke');
      const before = to(email).length;
      const outdated: MailKind[] = [
        'enrolment.confirm-address',
        'enrolment.offered',
        'enrolment.waitlisted',
        'enrolment.cancelled',
        'enrolment.course-cancelled',
        'enrolment.certificate',
        'enrolment.offer-expired',
      ];
      for (const kind of outdated) await mail(kind, id);
      await app.drain();
      expect(to(email)).toHaveLength(before);
      const states = (await deliveries(id)).filter(({ kind }) => outdated.slice(1).includes(kind)).map(({ state }) => state);
      expect(states).toEqual(outdated.slice(1).map(() => 'skipped'));
    });

    it('to nobody when what it was about is gone', async () => {
      await mail('request.asked', courseIdOfNobody);
      await app.drain();
      expect(await deliveries(courseIdOfNobody)).toEqual([]);
    });

    it('in the morning, when it can wait; a link to sign in at once', async () => {
      const { id, email } = await confirmed(await anOpenCourse(ground), 'Stille Natt');
      const before = to(email).length;
      app.clock.set('2026-01-12T21:30:00Z');
      await mail('enrolment.reminder', id);
      const personId = await aPerson(app, { email: 'natteravn@example.no' });
      await mail('sign-in.link', personId);
      await app.drain();
      expect(to(email)).toHaveLength(before);
      expect(to('natteravn@example.no')).toHaveLength(1);
      app.clock.set('2026-01-13T06:59:00Z');
      await app.drain();
      expect(to(email)).toHaveLength(before);
      app.clock.set('2026-01-13T07:00:00Z');
      await app.drain();
      expect(to(email)).toHaveLength(before + 1);
    });
  });

  describe('a server that says no', () => {
    it('for good (5xx) fails the mail, and it is not tried again', async () => {
      const body = application('Borte Adresse');
      app.mailbox.refuse.set(body.email, 550);
      const { id, email } = await applied(await anOpenCourse(ground), 'Borte Adresse');
      await app.drain();
      app.mailbox.refuse.clear();
      app.clock.advance({ days: 1 });
      await app.drain();
      expect(await deliveries(id)).toEqual([expect.objectContaining({ state: 'failed', attempts: 1, failure: 'EENVELOPE 550' })]);
      expect(to(email)).toHaveLength(0);
    });

    it('for now (4xx) is asked again until it takes the mail', async () => {
      const body = application('Travel Tjener');
      app.mailbox.refuse.set(body.email, 451);
      setTimeout(() => app.mailbox.refuse.clear(), 1500);
      const { id, email } = await applied(await anOpenCourse(ground), 'Travel Tjener');
      await app.drain();
      const [delivery] = await deliveries(id);
      expect(delivery).toMatchObject({ state: 'sent', failure: null });
      expect(delivery?.attempts).toBeGreaterThan(1);
      expect(to(email)).toHaveLength(1);
      expect(to(email)[0]?.messageId).toBe(`<${delivery?.id ?? ''}@localhost>`);
    });

    it('for long is asked later: nothing is lost, and no token waits in a payload', async () => {
      const personId = await aPerson(app, { email: 'lenge@example.no' });
      await app.sql(
        `INSERT INTO mail_delivery (id, kind, subject_id, recipient, language, state, message_id, attempts, created_at)
        VALUES ($1::uuid, 'sign-in.link', $1::uuid, 'lenge@example.no', 'nb', 'queued', 'x', 4, now())`,
        [personId],
      );
      app.mailbox.refuse.set('lenge@example.no', 451);
      await app.sql(
        `INSERT INTO outbox (id, job, payload, run_at, created_at) VALUES ($1::uuid, 'mail.send', jsonb_build_object('kind', 'sign-in.link', 'subjectId', $1::uuid), $2::timestamptz, $2::timestamptz)`,
        [personId, app.clock.now()],
      );
      await app.drain();
      expect(await deliveries(personId)).toEqual([expect.objectContaining({ state: 'queued', attempts: 5, failure: 'EENVELOPE 451' })]);
      app.mailbox.refuse.clear();
      app.clock.advance({ minutes: 1 });
      await app.drain();
      expect(await deliveries(personId)).toEqual([expect.objectContaining({ state: 'sent', attempts: 6 })]);
      expect(to('lenge@example.no')).toHaveLength(1);
    });

    it('is not asked twice at once: a claim stands for half a minute, then another worker may take it', async () => {
      const personId = await aPerson(app, { email: 'halvveis@example.no' });
      await app.sql(
        `INSERT INTO mail_delivery (id, kind, subject_id, recipient, language, state, message_id, attempts, claimed_at, created_at)
        VALUES ($1::uuid, 'sign-in.link', $1::uuid, 'halvveis@example.no', 'nb', 'sending', 'y', 1, $2::timestamptz, $2::timestamptz)`,
        [personId, app.clock.now()],
      );
      await app.sql(
        `INSERT INTO outbox (id, job, payload, run_at, created_at) VALUES ($1::uuid, 'mail.send', jsonb_build_object('kind', 'sign-in.link', 'subjectId', $1::uuid), $2::timestamptz, $2::timestamptz)`,
        [personId, app.clock.now()],
      );
      await app.drain();
      expect(to('halvveis@example.no')).toHaveLength(0);
      app.clock.advance({ seconds: 24 });
      await app.drain();
      expect(to('halvveis@example.no')).toHaveLength(0);
      app.clock.advance({ seconds: 6 });
      await app.drain();
      expect(to('halvveis@example.no')).toHaveLength(1);
    });
  });

  describe('go or no-go', () => {
    const tooFew = (address: string) => to(address).filter(({ subject }) => subject?.startsWith('For få påmeldte'));
    /** An office for each test, so that its coordinators hear of no other courses. */
    const counties = ['50', '46', '18', '39'];
    let there: Ground;
    let kari: string;
    beforeEach(async () => {
      there = await aGround(app, counties.shift());
      const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [there.kariId]);
      kari = row?.email ?? '';
    });

    it('tells everybody with a place that the course will be held, once, and nobody who waits', async () => {
      const courseId = await anOpenCourse(there, { capacity: 1, minimumPlaces: 1 });
      const [one, two] = [await confirmed(courseId, 'Har Plass'), await confirmed(courseId, 'Venter Litt')];
      for (const anyway of [false, true]) await ok(there.kari.put(`/api/staff/courses/${courseId}/confirmation`, { anyway }));
      await app.drain();
      expect(to(one.email).filter(({ subject }) => subject?.startsWith('Kurset blir noe av'))).toHaveLength(1);
      expect(to(two.email).map(({ subject }) => subject)).not.toContainEqual(expect.stringContaining('blir noe av'));
    });

    it('tells who has a place by when it is decided, while too few have signed up', async () => {
      const plan = { minimumPlaces: 2, confirmBy: '2026-03-03' };
      const courseId = await anOpenCourse(there, plan);
      expect((await staffView(there, courseId)).confirmBy).toBe('2026-03-03');
      const [first, second] = [await confirmed(courseId, 'Tidlig Ute'), await confirmed(courseId, 'Neste Mann')];
      expect(app.mailbox.saying(first.email, 'Plassen er din').text).toContain('Det avgjøres senest tirsdag 3. mars');
      expect(app.mailbox.saying(second.email, 'Plassen er din').text).not.toContain('avgjøres');
      await moveTo(there, '2026-03-03T09:00:00Z');
      await app.drain();
      expect(tooFew(kari)).toEqual([]);
    });

    it('asks the coordinators when too few have signed up, on the day, and not when it is decided', async () => {
      const other = await aStaffMember(app, 'coordinator', there.officeId, 'Nina Nabo');
      await app.sql("UPDATE person SET language = 'en', email = 'nina@example.no' WHERE id = $1", [other]);
      const courseId = await anOpenCourse(there, { minimumPlaces: 8 });
      const decided = await anOpenCourse(there, { minimumPlaces: 8 });
      expect((await staffView(there, courseId)).confirmBy).toBe('2026-02-28');
      await ok(there.kari.put(`/api/staff/courses/${decided}/confirmation`, { anyway: true }));
      await moveTo(there, '2026-02-28T07:59:00Z');
      await app.drain();
      expect(tooFew(kari)).toHaveLength(0);
      await moveTo(there, '2026-02-28T08:00:00Z');
      await app.drain();
      expect(tooFew(kari)).toHaveLength(1);
      const mail = app.mailbox.saying(kari, 'For få påmeldte').text ?? '';
      expect(mail).toContain('Ingen har plass på kurset, og dere ville ha minst 8.');
      expect(mail).toContain(`/kontor/kurs/${courseId}`);
      expect(app.mailbox.saying('nina@example.no', 'Too few people').text).toContain('Sign-up is open until Tuesday 10 March');
    });
  });

  it('signs in by the mailed link', async () => {
    const personId = await aPerson(app, { email: 'inn@example.no', language: 'nn' });
    const visitor: Client = app.anonymous();
    await ok(visitor.post('/api/sign-in-links', { email: 'inn@example.no' }));
    await app.drain();
    const token = app.mailbox.link('inn@example.no', '/logg-inn/').split('/').at(-1) ?? '';
    await ok(visitor.post('/api/sessions', { token }));
    expect((await ok(visitor.get<{ person: { id: string } }>('/api/me'))).person.id).toBe(personId);
    const rows = await app.app.get(DataSource).query<unknown[]>('SELECT * FROM outbox UNION ALL SELECT * FROM outbox');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('can be looked at in trial versions', async () => {
    const list = await app.anonymous().get<string>('/api/demo/mails');
    expect(list.headers.get('content-type')).toContain('text/html');
    expect(list.body).toContain('/api/demo/mails/handover.pack/nn');
    const { body, headers } = await app.anonymous().get<string>('/api/demo/mails/handover.pack/nn');
    expect(body).toContain('No er gruppa dykkar eiga');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await app.anonymous().get('/api/demo/mails/nothing/nn')).status).toBe(422);
    expect((await app.anonymous().get<string>('/api/demo/mails/enrolment.confirmed/en/text')).body).toContain('BEGIN:VEVENT');
  });
});

const courseIdOfNobody = '00000000-0000-4000-8000-00000000dead';
