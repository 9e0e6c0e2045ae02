import { MAIL_KINDS, type MailKind } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import type { Mails, MailValues } from '@igang/i18n/messages/mail';
import { afterwardsMails } from '@igang/i18n/messages/groups/mail-afterwards';
import { enquiryMails } from '@igang/i18n/messages/groups/mail-enquiries';
import { groupMails } from '@igang/i18n/messages/groups/mail-groups';
import { addressMails } from '@igang/i18n/messages/organisation/mail-address';
import { officeMails } from '@igang/i18n/messages/organisation/mail-office';
import { pointMails } from '@igang/i18n/messages/organisation/mail-points';
import { roleMails } from '@igang/i18n/messages/organisation/mail-roles';
import { courseMails } from '@igang/i18n/messages/training/mail-courses';
import { demandMails } from '@igang/i18n/messages/training/mail-demand';
import { trainerMails } from '@igang/i18n/messages/training/mail-trainers';
import { wayMails } from '@igang/i18n/messages/training/mail-ways';
import { words as afterwards } from '@igang/i18n/words/groups/mail-afterwards.nb';
import { words as enquiries } from '@igang/i18n/words/groups/mail-enquiries.nb';
import { words as groups } from '@igang/i18n/words/groups/mail-groups.nb';
import { words as meetings } from '@igang/i18n/words/groups/mail-meetings.nb';
import { words as address } from '@igang/i18n/words/organisation/mail-address.nb';
import { words as office } from '@igang/i18n/words/organisation/mail-office.nb';
import { words as points } from '@igang/i18n/words/organisation/mail-points.nb';
import { words as roles } from '@igang/i18n/words/organisation/mail-roles.nb';
import { words as news } from '@igang/i18n/words/training/mail-course-news.nb';
import { words as courses } from '@igang/i18n/words/training/mail-courses.nb';
import { words as demand } from '@igang/i18n/words/training/mail-demand.nb';
import { words as trainers } from '@igang/i18n/words/training/mail-trainers.nb';
import { words as ways } from '@igang/i18n/words/training/mail-ways.nb';
import { type CasesOf, valuesOf } from './mail-cases.ts';
import { GROUP_CASES } from './mail-cases-groups.ts';
import { ORGANISATION_CASES } from './mail-cases-organisation.ts';
import { TRAINING_CASES } from './mail-cases-training.ts';

const CASES: CasesOf<MailKind> = { ...GROUP_CASES, ...ORGANISATION_CASES, ...TRAINING_CASES };

const mark = (path: string): string => `⟦${path}⟧`;

/** The same words, each of which says only where it stands, and what it was told of others that say so. */
function marked<W>(words: W, path: string): W {
  const inner = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return mark(key);
    if (typeof value === 'function') return (told: object) => `${mark(key)}${Object.values(told).join()}`;
    if (Array.isArray(value)) return value.map((one, i) => inner(one, `${key}.${i}`));
    return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, inner(one, `${key}.${name}`)]));
  };
  return inner(words, path) as W;
}

function pathsOf(words: unknown, path: string): string[] {
  return typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([name, one]) => pathsOf(one, `${path}.${name}`))
    : [path];
}

/** All that the mails say in all their cases. */
function saidIn(mails: Partial<Mails>): string {
  return MAIL_KINDS.flatMap((kind) => saidOf(kind, mails[kind])).join('\n');
}

function saidOf<K extends MailKind>(kind: K, mail: Mails[K] | undefined): string[] {
  if (mail === undefined) return [];
  return valuesOf<MailKind>(kind, 'nb', CASES[kind]).map(([, value]) => JSON.stringify(mail(value as MailValues[K], formatIn('nb'))));
}

const training = { courses, news, ways, demand, trainers };

/** The words of each file, and the mails that are made of them. */
const MADE: readonly (readonly [file: string, words: object, mails: () => Partial<Mails>])[] = [
  ['mail-enquiries', enquiries, () => enquiryMails(marked(enquiries, 'mail-enquiries'))],
  ['mail-groups', groups, () => groupMails(marked(groups, 'mail-groups'), meetings)],
  ['mail-meetings', meetings, () => groupMails(groups, marked(meetings, 'mail-meetings'))],
  ['mail-afterwards', afterwards, () => afterwardsMails(marked(afterwards, 'mail-afterwards'), packIn.nb)],
  ['mail-address', address, () => addressMails(marked(address, 'mail-address'))],
  ['mail-points', points, () => pointMails(marked(points, 'mail-points'))],
  ['mail-roles', roles, () => roleMails(marked(roles, 'mail-roles'), 'nb')],
  ['mail-office', office, () => officeMails(marked(office, 'mail-office'))],
  ['training', training, () => trainingMails(marked(training, 'training'))],
];

function trainingMails(w: typeof training): Partial<Mails> {
  return { ...courseMails(w), ...wayMails(w), ...demandMails(w), ...trainerMails(w) };
}

const unsaid = (file: string, words: object, said: string): string[] =>
  pathsOf(words, file)
    .filter((path) => !said.includes(mark(path)))
    .map((path) => `${path} is said by no mail in any case of test/contracts/mail-cases-*.ts: use it, add the case, or take it away`);

describe('every text for a mail is said in one of its cases', () => {
  it.each(MADE)('%s', (file, words, mails) => {
    expect(unsaid(file, words, saidIn(mails()))).toEqual([]);
  });

  it('and of one that is not, it is told what to do', () => {
    const words = { ...address, forgotten: 'Ha det' };
    expect(unsaid('mail-address', words, saidIn(addressMails(marked(words, 'mail-address'))))).toEqual([
      'mail-address.forgotten is said by no mail in any case of test/contracts/mail-cases-*.ts: use it, add the case, or take it away',
    ]);
  });
});
