import { SECOND_MS } from '@igang/domain';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isPrompt } from '@igang/contracts';
import nodemailer from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import { CONFIG, type Config } from '../../platform/config.ts';
import { encrypted } from '../../platform/service/smtp-url.ts';
import type { Claimed } from './claim-mails.ts';
import type { Picture } from '../notifications/mail.ts';

/** What became of a mail: taken, refused for good, or to be tried again. `code` says why, without addresses or words. */
export type Outcome = { readonly kind: 'taken' } | { readonly kind: 'refused' | 'away'; readonly code: string };

/** Connections of their own for mails that somebody waits for: others may hang at the server without standing in their way. */
const LANES = { prompt: { connections: 2, silentSeconds: 20 }, other: { connections: 5, silentSeconds: 60 } } as const;
type Lane = keyof typeof LANES;

type Transport = ReturnType<typeof nodemailer.createTransport<SMTPPool.SentMessageInfo>>;

export interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
}

/** The SMTP server of SMTP_URL, over a few connections kept open. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private readonly transports: Readonly<Record<Lane, Transport>>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transports = { prompt: transportOf(config, 'prompt'), other: transportOf(config, 'other') };
  }

  async send(mail: Claimed): Promise<Outcome> {
    try {
      await this.transports[isPrompt(mail.kind) ? 'prompt' : 'other'].sendMail(this.message(mail));
      return { kind: 'taken' };
    } catch (error) {
      return outcomeOf(error as SmtpError);
    }
  }

  onApplicationShutdown(): void {
    for (const transport of Object.values(this.transports)) transport.close();
  }

  private message({ to, lang, replyTo, composed, messageId, at }: Claimed) {
    return {
      from: fromOf(this.config.MAIL_FROM, replyTo.name),
      to: { name: to.name ?? '', address: to.address },
      replyTo: { name: replyTo.name, address: replyTo.email },
      date: at,
      messageId,
      subject: composed.subject,
      text: composed.text,
      html: composed.html,
      attachments: [...composed.attachments, ...composed.pictures.map(inline)],
      headers: {
        'Content-Language': lang,
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
        ...unsubscribeHeaders(composed.unsubscribe),
      },
    };
  }
}

function transportOf({ SMTP_URL }: Config, lane: Lane): Transport {
  const { connections, silentSeconds } = LANES[lane];
  return nodemailer.createTransport({
    url: encrypted(SMTP_URL),
    pool: true,
    maxConnections: connections,
    connectionTimeout: 10 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    socketTimeout: silentSeconds * SECOND_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** `Igang, Rogaland og Agder <post@…>`, named after whoever reads the answer: no mail comes from an address that nobody reads. */
export function fromOf(from: string, reader: string): { name: string; address: string } {
  const [, written = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  const house = written === '' ? 'Igang' : written;
  return { name: reader.startsWith(house) ? reader : `${house}, ${reader}`, address: address.trim() };
}

/** One click in the mail program ends it (RFC 8058). */
function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  return url === undefined ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Shown in its place by its cid, and offered as a file only where pictures are not shown. */
function inline({ cid, filename, content }: Picture) {
  return { cid, filename, content, contentType: 'image/png', contentDisposition: 'inline' as const };
}

/** The server's answer to this very mail: the address (EENVELOPE) or the content (EMESSAGE). Anything else is the line's fault. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
const PERMANENT = 500;

export function outcomeOf({ code = 'EUNKNOWN', responseCode }: SmtpError): Outcome {
  const said = responseCode === undefined ? code : `${code} ${responseCode}`;
  const isFinal = ABOUT_THE_MAIL.has(code) && (responseCode === undefined || responseCode >= PERMANENT);
  return { kind: isFinal ? 'refused' : 'away', code: said };
}
