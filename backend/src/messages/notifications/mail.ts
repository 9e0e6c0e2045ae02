import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { MailText, MailValues } from '@igang/i18n/messages/mail';
import type { CalendarEntry, CalendarFile, MeetingEntries } from './calendar.ts';

/** The office a mail comes from; replies go there. */
export interface Sender {
  readonly name: string;
  readonly seat: string;
  readonly email: string;
  readonly phone: string | null;
}

/** Who a reply reaches. */
export interface ReplyTo {
  readonly name: string;
  readonly email: string;
}

/** Everything one mail is made of. From here on it is a pure function. */
export interface Mail<K extends MailKind> {
  readonly kind: K;
  readonly lang: Lang;
  readonly value: MailValues[K];
  readonly office: Sender;
  /** Who is named in the mail and reads replies to it, when that is not the office. */
  readonly replyTo?: ReplyTo | undefined;
  /** Where the one button leads. */
  readonly link?: string | undefined;
  readonly calendar?: CalendarEntry | undefined;
  /** Group meetings for a starter's calendar. */
  readonly meetings?: MeetingEntries | undefined;
  /** Where a mail program may post to end mails of this kind (RFC 8058). */
  readonly unsubscribe?: string | undefined;
  /** The address in the code that she shows at the door. */
  readonly door?: string | undefined;
}
/** The same with kind and value tied together, for those who build one. */
export type AnyMail = { [K in MailKind]: Mail<K> }[MailKind];

/** A picture inside the mail: nothing is fetched to show it. */
export interface Picture {
  readonly cid: string;
  readonly alt: string;
  readonly text: string;
  readonly filename: string;
  readonly content: Buffer;
}

/** The parts of a mail in reading order; text and HTML are two ways of writing the same. */
export interface Letter extends MailText {
  readonly lang: Lang;
  readonly link: string | undefined;
  readonly copyLink: string;
  readonly greeting: string;
  readonly footer: readonly string[];
  /** A picture that comes along, by its name in this mail. */
  readonly picture: Picture | undefined;
}

/** A mail as it is sent. */
export interface Composed {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly CalendarFile[];
  readonly unsubscribe: string | undefined;
  readonly pictures: readonly Picture[];
}

/** A mail to one recipient before it is written; whether it still is true is asked when it leaves (product.md rule 11). */
export interface Addressed {
  readonly to: { readonly name?: string | undefined; readonly address: string };
  readonly lang: Lang;
  readonly isTrue: boolean;
  /** Tells the recipients of one job apart when it may have several. */
  readonly personId?: string | undefined;
  /** What a mail about how things are tells, when it is of that sort: the same is not told twice in a row. */
  readonly says?: string | undefined;
  /** In the transaction that claims it, since a sign-in link is made here. */
  readonly write: () => Mail<MailKind> | Promise<Mail<MailKind>>;
}
