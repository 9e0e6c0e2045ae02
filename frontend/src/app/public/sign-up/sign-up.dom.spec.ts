import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { draw, type Drawn } from '../../shared/testing/index.ts';
import { questionWords } from '../../shared/i18n/index.ts';
import { enrolmentWords, publicWords, wayWords } from '../words.ts';
import { SignUp } from './sign-up.ts';

const COURSE = {
  ...{ id: 'k1', type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' }, place: 'Nærbø', state: 'open', open: true },
  ...{ opensLater: false, free: 3, waiting: 0, capacity: 20, approvalRequired: false, venue: null, form: 'physical' },
  days: [{ id: 'd1', number: 1, date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' }],
};
const NAME = '[autocomplete=name]';
const EMAIL = '[autocomplete=email]';
const SEND = '[type=submit]';

async function theForm(course: object = COURSE): Promise<Drawn<SignUp>> {
  const form = await draw(SignUp, { id: 'k1' }, [publicWords, enrolmentWords, wayWords, questionWords]);
  await form.answer('/courses/k1/questions', { items: [] });
  await form.answer('/courses/k1', course);
  return form;
}

describe('the sign-up form', () => {
  beforeEach(() => localStorage.clear());

  it('says what is missing, keeps what was written and sends nothing', async () => {
    const form = await theForm();
    await form.write(NAME, 'Maria Sæther');
    await form.press(SEND);
    expect([...form.page.querySelectorAll('ig-error-summary a')].map((line) => line.textContent)).toEqual([
      expect.stringContaining('E-post'),
    ]);
    expect(form.valueOf(NAME)).toBe('Maria Sæther');
    expect(() => form.asked('/courses/k1/enrolments')).toThrow('found none');
  });

  it('remembers on this device what was written, and says so to whoever comes back', async () => {
    const before = await theForm();
    await before.write(NAME, 'Maria Sæther');
    before.page.remove();
    TestBed.resetTestingModule();
    const after = await theForm();
    const { draft } = (await enrolmentWords.nb()).signUp;
    expect([after.valueOf(NAME), after.text('form')]).toEqual(['Maria Sæther', expect.stringContaining(draft)]);
  });

  it('is sent with what was written, and keeps it when the server says no', async () => {
    const form = await theForm();
    await form.write(NAME, 'Maria Sæther');
    await form.write(EMAIL, 'maria@example.no');
    await form.press(SEND);
    const sent = form.asked('/courses/k1/enrolments');
    expect(sent.request.body).toEqual({ name: 'Maria Sæther', email: 'maria@example.no', language: 'nb' });
    sent.flush(
      { code: 'course.closed', detail: 'Påmeldingen er stengt.', values: {}, fields: [] },
      { status: 409, statusText: 'Conflict' },
    );
    await form.settle();
    expect([form.text('ig-problem'), form.valueOf(NAME), form.valueOf(EMAIL)]).toEqual([
      'Påmeldingen er stengt.',
      'Maria Sæther',
      'maria@example.no',
    ]);
  });

  it('is a place on the list where the course is full', async () => {
    const form = await theForm({ ...COURSE, free: 0, waiting: 2 });
    const { titleList, sendList } = (await enrolmentWords.nb()).signUp;
    expect([form.text('h1'), form.text(SEND)]).toEqual([titleList, sendList]);
  });

  it('is no form where sign-up is closed', async () => {
    const form = await theForm({ ...COURSE, open: false });
    expect([form.text('h1'), form.page.querySelector('form')]).toEqual([(await enrolmentWords.nb()).signUp.notOpen, null]);
  });
});
