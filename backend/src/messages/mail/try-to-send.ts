import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { SECOND_MS } from '@igang/domain';
import nodemailer from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { Config } from '../../platform/config.ts';
import { encrypted } from '../../platform/service/smtp-url.ts';
import { fromOf, type Outcome, outcomeOf, type SmtpError } from './mail-server.ts';

/**
 * Whether the mail server would take a mail from our address to our address: `refused` is its answer to the address, `away` anything of the
 * line (a wrong password too). We leave when it asks for the words, so that no mail is made of it.
 */
export async function tryingToSend({ SMTP_URL, MAIL_FROM }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>): Promise<Outcome> {
  const { address } = fromOf(MAIL_FROM, '');
  const connection = new SMTPConnection({
    ...settingsOf(SMTP_URL),
    connectionTimeout: 10 * SECOND_MS,
    greetingTimeout: 10 * SECOND_MS,
    socketTimeout: 20 * SECOND_MS,
  });
  try {
    await untilWordsAreAsked(connection, address);
    return { kind: 'taken' };
  } catch (error) {
    return outcomeOf(error as SmtpError);
  } finally {
    connection.close();
  }
}

/** What an address of a mail server says, as nodemailer reads it. */
function settingsOf(url: string): SMTPConnection.Options {
  const { transporter } = nodemailer.createTransport({ url: encrypted(url) });
  return 'options' in transporter ? (transporter.options as SMTPConnection.Options) : {};
}

async function untilWordsAreAsked(connection: SMTPConnection, address: string): Promise<void> {
  const { promise: away, reject } = Promise.withResolvers<never>();
  connection.on('error', reject);
  await Promise.race([away, promisify(connection.connect.bind(connection))()]);
  const { auth } = connection.options as { auth?: { user?: string; pass?: string } };
  if (auth?.user !== undefined) {
    const credentials = { user: auth.user, pass: auth.pass ?? '' };
    await Promise.race([away, promisify(connection.login.bind(connection))({ credentials })]);
  }
  await Promise.race([away, asked(connection, address)]);
}

/** Nodemailer reads the mail first when the server is ready for it. */
function asked(connection: SMTPConnection, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = new Readable({ read: () => resolve() });
    connection.send({ from: address, to: [address] }, words, (error) => reject(error ?? new Error('a mail was sent')));
  });
}
