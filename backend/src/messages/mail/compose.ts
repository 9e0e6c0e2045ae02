import type { MailKind } from '@igang/contracts';
import { formatIn, type Lang } from '@igang/i18n';
import { acuteSentence } from '@igang/i18n/acute';
import { mailsIn } from '@igang/i18n/messages/mails';
import { officeName } from '@igang/i18n/organisation/office-name';
import { shownPhone } from '@igang/i18n/text';
import { mailFrameIn } from '@igang/i18n/words/messages/mail-frame.all';
import { calendarFiles, meetingFiles } from '../notifications/calendar.ts';
import type { Composed, Letter, Mail, Picture } from '../notifications/mail.ts';
import { toHtml } from './layout.ts';
import { qrPng } from '../../platform/files/qr-code.ts';
import { toText } from './plain-text.ts';

/** To those who help somebody who looks for a group. */
const TO_HELPERS: ReadonlySet<MailKind> = new Set<MailKind>(['enquiry.new', 'enquiry.unanswered']);

/** What is read by people in need and by groups tells where to get help now (product.md section 6); a new kind of theirs does, too. */
export function tellsOfHelp(kind: MailKind): boolean {
  return /^(?:enquiry|invitation|follow-up)\.|^handover\.pack$|^group\.confirm-address$/.test(kind) && !TO_HELPERS.has(kind);
}

export async function compose<K extends MailKind>(mail: Mail<K>): Promise<Composed> {
  const picture = mail.door === undefined ? undefined : doorPicture(mail.door, mail.lang);
  const letter = letterOf(mail, picture);
  return {
    subject: letter.subject,
    text: toText(letter),
    html: await toHtml(letter),
    attachments: [
      ...(mail.calendar === undefined ? [] : calendarFiles(mail.calendar, mail.lang)),
      ...(mail.meetings === undefined ? [] : meetingFiles(mail.meetings, mail.lang)),
    ],
    unsubscribe: mail.unsubscribe,
    pictures: picture === undefined ? [] : [picture],
  };
}

/** What a mail is about, in its language. */
export function subjectOf<K extends MailKind>({ kind, lang, value }: Pick<Mail<K>, 'kind' | 'lang' | 'value'>): string {
  return mailsIn(lang)[kind](value, formatIn(lang)).subject;
}

/** `Hei !`, to one whose name is nobody's word but a stranger's, is `Hei!`. */
function greetedByNoName(line: string): string {
  return line.replace(/^(\S+) +!/, '$1!');
}

function doorPicture(url: string, lang: Lang): Picture {
  const { door } = mailFrameIn[lang];
  return { cid: 'door@igang', alt: door.alt, text: door.text, filename: door.file, content: qrPng(url) };
}

function letterOf<K extends MailKind>({ kind, lang, value, link, office, replyTo }: Mail<K>, picture: Picture | undefined): Letter {
  const { layout } = mailFrameIn[lang];
  const reach = [
    `Igang, ${officeName(lang, office.name)}`,
    office.seat,
    office.email,
    ...(office.phone === null ? [] : [shownPhone(office.phone)]),
  ];
  const reply = replyTo === undefined ? layout.replyOffice : layout.reply({ who: replyTo.name });
  const help = tellsOfHelp(kind) ? [layout.acute({ numbers: acuteSentence(lang) }), layout.notTreatment] : [];
  const text = mailsIn(lang)[kind](value, formatIn(lang));
  return {
    ...text,
    lines: text.lines.map(greetedByNoName),
    lang,
    link,
    copyLink: layout.copyLink,
    greeting: layout.greeting,
    picture,
    footer: [reach.join(' · '), reply, ...help],
  };
}
