import { isIP } from 'node:net';

/** What a mail server's address may not say of the line to it: that it may be plain text, or lead to whoever answers. */
const LOOSENS = /^(?:ignoreTLS|opportunisticTLS|service|tls\.(?!servername$).*)$/i;

/** Mails that leave this machine are encrypted on their way, and go to who they are for: an address that asks for less is refused. */
export function isKeptPrivate(smtpUrl: string): boolean {
  const url = new URL(smtpUrl);
  return (
    isThisMachine(url) || [...url.searchParams].every(([key, value]) => !LOOSENS.test(key) && !(key === 'requireTLS' && value !== 'true'))
  );
}

/** The same address; with `smtp://` to another machine nothing is said before the line is encrypted (STARTTLS). */
export function encrypted(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  if (url.protocol === 'smtp:' && !isThisMachine(url)) url.searchParams.set('requireTLS', 'true');
  return url.href;
}

function isThisMachine({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
