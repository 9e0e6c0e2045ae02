import type { MailKind } from '@igang/contracts';
import { formatIn, type Lang } from '@igang/i18n';
import type { Mails, MailWords } from '@igang/i18n/messages/mail';
import { en } from '@igang/i18n/messages/mail.en';
import { officeName } from '@igang/i18n/organisation/office-name';
import { shownPhone } from '@igang/i18n/text';
import { nb } from '@igang/i18n/messages/mail.nb';
import { nn } from '@igang/i18n/messages/mail.nn';
import { calendarFiles, type Composed, type Letter, type Mail, meetingFiles, type Picture } from '../notifications/index.ts';
import { toHtml } from './layout.ts';
import { qrPng } from '../../platform/files/qr-code.ts';
import { toText } from './plain-text.ts';

const WORDS: Readonly<Record<Lang, MailWords>> = { nb, nn, en };

/** To those who help somebody who looks for a group. */
const TO_HELPERS: ReadonlySet<MailKind> = new Set<MailKind>(['enquiry.new', 'enquiry.unanswered']);

/** What is read by people in need and by groups tells where to get help now (product.md section 6); a new kind of theirs does, too. */
export function tellsOfHelp(kind: MailKind): boolean {
  return /^(?:enquiry|invitation|follow-up)\.|^handover\.pack$|^group\.confirm-address$/.test(kind) && !TO_HELPERS.has(kind);
}

export async function compose<K extends MailKind>(mail: Mail<K>): Promise<Composed> {
  const words = WORDS[mail.lang];
  const picture = mail.door === undefined ? undefined : doorPicture(mail.door, words);
  const letter = letterOf(mail, words, picture);
  return {
    subject: letter.subject,
    text: toText(letter),
    html: await toHtml(letter),
    attachments: [
      ...(mail.calendar === undefined ? [] : calendarFiles(mail.calendar, words.calendar)),
      ...(mail.meetings === undefined ? [] : meetingFiles(mail.meetings, mail.lang)),
    ],
    unsubscribe: mail.unsubscribe,
    pictures: picture === undefined ? [] : [picture],
  };
}

/** What a mail is about, in its language. */
export function subjectOf<K extends MailKind>({ kind, lang, value }: Pick<Mail<K>, 'kind' | 'lang' | 'value'>): string {
  const mails: Mails = WORDS[lang];
  return mails[kind](value, formatIn(lang)).subject;
}

/** `Hei !`, to one whose name is nobody's word but a stranger's, is `Hei!`. */
function greetedByNoName(line: string): string {
  return line.replace(/^(Hei|Hello) +!/, '$1!');
}

function doorPicture(url: string, { door }: MailWords): Picture {
  return { cid: 'door@igang', alt: door.alt, text: door.text, filename: door.file, content: qrPng(url) };
}

function letterOf<K extends MailKind>(
  { kind, lang, value, link, office, replyTo }: Mail<K>,
  words: MailWords,
  picture: Picture | undefined,
): Letter {
  const mails: Mails = words;
  const { greeting, copyLink, reply, acute, notTreatment } = words.layout;
  const reach = [
    `Igang, ${officeName(lang, office.name)}`,
    office.seat,
    office.email,
    ...(office.phone === null ? [] : [shownPhone(office.phone)]),
  ];
  const text = mails[kind](value, formatIn(lang));
  return {
    ...text,
    lines: text.lines.map(greetedByNoName),
    lang,
    link,
    copyLink,
    greeting,
    picture,
    footer: [reach.join(' · '), reply(replyTo?.name), ...(tellsOfHelp(kind) ? [acute, notTreatment] : [])],
  };
}
