import type { MailKind } from '@igang/contracts';
import { formatIn, type Lang } from '@igang/i18n';
import { type Mails, type MailWords, phoneText } from '@igang/i18n/mail';
import { en } from '@igang/i18n/mail.en';
import { nb } from '@igang/i18n/mail.nb';
import { nn } from '@igang/i18n/mail.nn';
import { calendarFiles } from './calendar.ts';
import { toHtml } from './layout.ts';
import { qrPng } from '../platform/qr-code.ts';
import type { Composed, Letter, Mail, Picture } from './mail.ts';
import { toText } from './plain-text.ts';

const WORDS: Readonly<Record<Lang, MailWords>> = { nb, nn, en };

/** What is read by people in need and by groups, and so tells where to get help now. */
const TELLS_OF_HELP: ReadonlySet<MailKind> = new Set<MailKind>(['handover.pack', 'follow-up.ask', 'follow-up.reminder']);

export async function compose<K extends MailKind>(mail: Mail<K>): Promise<Composed> {
  const words = WORDS[mail.lang];
  const picture = mail.door === undefined ? undefined : doorPicture(mail.door, words);
  const letter = letterOf(mail, words, picture);
  return {
    subject: letter.subject,
    text: toText(letter),
    html: await toHtml(letter),
    attachments: mail.calendar === undefined ? [] : calendarFiles(mail.calendar, words.calendar),
    unsubscribe: mail.unsubscribe,
    pictures: picture === undefined ? [] : [picture],
  };
}

function doorPicture(url: string, { door }: MailWords): Picture {
  return { cid: 'door@igang', alt: door.alt, text: door.text, filename: door.file, content: qrPng(url) };
}

function letterOf<K extends MailKind>(
  { kind, lang, value, link, office }: Mail<K>,
  words: MailWords,
  picture: Picture | undefined,
): Letter {
  const mails: Mails = words;
  const { greeting, copyLink, reply, acute, notTreatment } = words.layout;
  const reach = [`Igang, ${office.name}`, office.seat, office.email, ...(office.phone === null ? [] : [phoneText(office.phone)])];
  return {
    ...mails[kind](value, formatIn(lang)),
    lang,
    link,
    copyLink,
    greeting,
    picture,
    footer: [reach.join(' · '), reply, ...(TELLS_OF_HELP.has(kind) ? [acute, notTreatment] : [])],
  };
}
