import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it receives, parsed. `refuse` makes it answer with an error for an address. */
export class Mailbox {
  readonly mails: ParsedMail[] = [];
  /** Address → SMTP answer code, e.g. 550 or 451. */
  readonly refuse = new Map<string, number>();
  /** The same for senders. */
  readonly refuseFrom = new Map<string, number>();
  private readonly server: SMTPServer;
  private port = 0;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onMailFrom: ({ address }, _session, done) => {
        const code = this.refuseFrom.get(address);
        done(code === undefined ? undefined : Object.assign(new Error('refused by the test'), { responseCode: code }));
      },
      onRcptTo: ({ address }, _session, done) => {
        const code = this.refuse.get(address);
        done(code === undefined ? undefined : Object.assign(new Error('refused by the test'), { responseCode: code }));
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            this.mails.push(mail);
            done();
          },
          (error: unknown) => done(error as Error),
        );
      },
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.server.address();
    this.port = typeof address === 'object' && address !== null ? address.port : 0;
    return `smtp://127.0.0.1:${this.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** Mails to an address, oldest first. */
  to(address: string): ParsedMail[] {
    return this.mails.filter(({ to }) =>
      [to ?? []].flat().some(({ value }) => value.some((one) => one.address?.toLowerCase() === address.toLowerCase())),
    );
  }

  /**
   * The path of the newest link that begins so, in the mails to an address: `link('a@b.no', '/bekreft/')`. Mails that fall
   * due together arrive in any order, so the newest mail need not be the one with the link.
   */
  link(address: string, prefix: string): string {
    const texts = this.to(address).map(({ text }) => text ?? '');
    const pattern = new RegExp(`https?://[^/\\s]+(${prefix.replaceAll('/', '\\/')}[\\w-]+)`);
    const found = texts.map((text) => pattern.exec(text)?.[1]).findLast((path) => path !== undefined);
    if (found === undefined) throw new Error(`No link ${prefix} in the mails to ${address}:\n${texts.join('\n———\n')}`);
    return found;
  }

  /**
   * The newest mail to an address whose subject begins so or matches. Asking for a mail by what it says, never by its
   * place, is what keeps a test true whatever order mails that fall due together arrive in.
   */
  saying(address: string, subject: string | RegExp): ParsedMail {
    const mails = this.to(address);
    const found = mails.findLast((mail) =>
      typeof subject === 'string' ? mail.subject?.startsWith(subject) : subject.test(mail.subject ?? ''),
    );
    if (found === undefined)
      throw new Error(`No mail "${String(subject)}" to ${address}, but:\n${mails.map((mail) => mail.subject).join('\n')}`);
    return found;
  }

  clear(): void {
    this.mails.length = 0;
  }
}
