import { jest } from '@jest/globals';
import { type CertificateView, MAIL_KINDS, type MailKind } from '@igang/contracts';
import { formatIn, type Lang } from '@igang/i18n';
import type { Mails } from '@igang/i18n/messages/mail';
import { groupsMails } from '@igang/i18n/messages/groups/groups-mails';
import { organisationMails } from '@igang/i18n/messages/organisation/organisation-mails';
import { trainingMails } from '@igang/i18n/messages/training/training-mails';
import { officeName } from '@igang/i18n/organisation/office-name';
import { mailAfterwardsIn } from '@igang/i18n/words/groups/mail-afterwards.all';
import { mailEnquiriesIn } from '@igang/i18n/words/groups/mail-enquiries.all';
import { mailGroupsIn } from '@igang/i18n/words/groups/mail-groups.all';
import { mailMeetingsIn } from '@igang/i18n/words/groups/mail-meetings.all';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import { mailAddressIn } from '@igang/i18n/words/organisation/mail-address.all';
import { mailOfficeIn } from '@igang/i18n/words/organisation/mail-office.all';
import { mailPointsIn } from '@igang/i18n/words/organisation/mail-points.all';
import { mailRolesIn } from '@igang/i18n/words/organisation/mail-roles.all';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { mailCourseNewsIn } from '@igang/i18n/words/training/mail-course-news.all';
import { mailCoursesIn } from '@igang/i18n/words/training/mail-courses.all';
import { mailDemandIn } from '@igang/i18n/words/training/mail-demand.all';
import { mailTrainersIn } from '@igang/i18n/words/training/mail-trainers.all';
import { mailWaysIn } from '@igang/i18n/words/training/mail-ways.all';
import { sampleMail } from '../../backend/src/messages/notifications/samples/samples.ts';
import { certificatePaper } from '../../backend/src/training/certificates/certificate-paper.ts';
import { readMessages } from '../../libs/i18n/build/read.ts';
import { rowsOf } from '../../libs/i18n/build/translate.ts';
import { readPdf } from '../harness/pdf.ts';
import { outside, pseudoWords, wordsOf } from '../words/pseudo.ts';

const LANG: Lang = 'nn';
const RECORDS: readonly Record<Lang, object>[] = [
  mailAddressIn,
  mailAfterwardsIn,
  mailCourseNewsIn,
  mailCoursesIn,
  mailDemandIn,
  mailEnquiriesIn,
  mailGroupsIn,
  mailMeetingsIn,
  mailOfficeIn,
  mailPointsIn,
  mailRolesIn,
  mailTrainersIn,
  mailWaysIn,
  packIn,
  documentsIn,
];
/** What code sets into sentences: days, the name of a course and of an office. They are messages of their own. */
const PHRASES = ['dates', 'training/course', 'organisation/office-name', 'organisation/office-work'];

function known(values: unknown): Set<string> {
  const phrases = rowsOf(
    readMessages().areas.filter(({ name }) => PHRASES.includes(name)),
    LANG,
  ).map(({ own }) => own);
  const days = Array.from({ length: 7 }, (_, i) => formatIn(LANG).weekdayPlural(`2026-03-${10 + i}`));
  return new Set(wordsOf([JSON.stringify(values), ...phrases, ...days, 'kl igang km'].join(' ')));
}

function mail(kind: MailKind): { said: string; values: unknown } {
  const mails: Mails = { ...groupsMails(LANG), ...organisationMails(LANG), ...trainingMails(LANG) };
  const { value } = sampleMail(kind, LANG);
  const { subject, heading, lines, facts, lists, button, more } = (mails[kind] as Mails['sign-in.link'])(
    value as Parameters<Mails['sign-in.link']>[0],
    formatIn(LANG),
  );
  const said = [subject, heading, ...lines, ...(facts ?? []).flat(), ...(lists ?? []).flatMap(({ title, items }) => [title, ...items])];
  return { said: [...said, button ?? '', ...(more ?? [])].join('\n'), values: value };
}

/** The journey of the same name walks the pages. */
describe('a pseudo-language', () => {
  beforeEach(() => {
    for (const record of RECORDS) jest.replaceProperty(record, LANG, pseudoWords(record[LANG]));
  });

  it.each(MAIL_KINDS)('leaves nothing in the mail %s that cannot be translated', (kind) => {
    const { said, values } = mail(kind);
    const data = known(values);
    expect(said).toContain('~~~~');
    expect(wordsOf(outside(said)).filter((word) => !data.has(word))).toEqual([]);
  });

  it('nor on a certificate', async () => {
    const certificate: CertificateView = {
      id: '0190394e-fd3a-7fe5-9629-a16fd225a996',
      serial: 'IG-2026-000123',
      name: 'Kari Nordmann',
      type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' },
      officeName: 'Rogaland og Agder',
      place: 'Sandnes',
      issuedOn: '2026-03-16',
      validUntil: '2031-03-16T11:00:00Z',
      days: [{ id: '0190394e-fd3a-7fe5-9629-a16fd225a997', number: 1, date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' }],
      modules: [{ nb: 'Rammene', nn: 'Rammene', en: 'The frame' }],
      hours: 12,
      trainers: ['Ola Hansen'],
      withdrawn: false,
    };
    const { text } = await readPdf(new Uint8Array(await certificatePaper(certificate, LANG, 'https://igang.example')));
    const data = known([certificate, officeName(LANG, certificate.officeName), 'igang.example bekreft-kursbevis']);
    expect(text).toContain('~~~~');
    expect(wordsOf(outside(text)).filter((word) => !data.has(word))).toEqual([]);
  });
});
