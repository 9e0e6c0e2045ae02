import { isIP } from 'node:net';
import { connect, type DetailedPeerCertificate } from 'node:tls';
import { DAY_MS } from '@igang/domain';
import type { Clock } from '../../platform/clock.ts';
import { counted, type Finding, placeOf, unwell, well } from './finding.ts';

const USUAL_PORT = 443;
const PATIENCE_MS = 10_000;
/** Caddy renews a month before the end: whoever has less left is no longer renewed. */
const LEAST_DAYS = 14;
const TODO = 'Look at "journalctl -u caddy": port 80 and 443 must be open to the internet, and the name must lead to this machine.';

interface Shown {
  readonly until: Date;
  /** Why a browser would not take it. */
  readonly fault: string | undefined;
}

/** The certificate that visitors of an https address are shown; nothing where the address is not https. */
export async function lookAtCertificate(publicUrl: string, clock: Clock): Promise<Finding[]> {
  if (!publicUrl.startsWith('https://')) return [];
  const place = placeOf(publicUrl, USUAL_PORT);
  try {
    return [ofCertificate(await shownAt(new URL(publicUrl)), place, clock.now())];
  } catch (error) {
    const { code = 'no answer' } = error as NodeJS.ErrnoException;
    return [unwell('certificate', `Nobody shows a certificate at ${place} (${code}).`, TODO)];
  }
}

export function ofCertificate({ until, fault }: Shown, place: string, now: Date): Finding {
  const days = Math.floor((until.getTime() - now.getTime()) / DAY_MS);
  if (days < 0) return unwell('certificate', `The certificate of ${place} ran out ${counted(-days, 'day')} ago.`, TODO);
  if (fault !== undefined) return unwell('certificate', `Browsers do not trust the certificate of ${place} (${fault}).`, TODO);
  const says = `The certificate of ${place} is good for ${counted(days, 'day')} more`;
  return days >= LEAST_DAYS ? well('certificate', `${says}.`) : unwell('certificate', `${says}, and has not been renewed.`, TODO);
}

function shownAt({ hostname, port }: URL): Promise<Shown> {
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: port === '' ? USUAL_PORT : Number(port),
      ...(isIP(host) === 0 ? { servername: host } : {}),
      // Nothing is said over it: we only want to see it, whatever it is.
      rejectUnauthorized: false,
      timeout: PATIENCE_MS,
    });
    socket.once('secureConnect', () => {
      resolve(read(socket.getPeerCertificate(true), socket.authorizationError));
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
  });
}

function read({ valid_to }: DetailedPeerCertificate, fault: Error | string | undefined | null): Shown {
  const code = fault instanceof Error ? ((fault as NodeJS.ErrnoException).code ?? fault.name) : fault;
  return { until: new Date(valid_to), fault: code ?? undefined };
}
