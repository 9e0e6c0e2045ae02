import type { Config } from '../../platform/config.ts';
import { type Finding, placeOf, unwell, well } from './finding.ts';

const USUAL_PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

/** Whether mails would leave. None is sent. */
export async function lookAtMail(config: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>): Promise<Finding> {
  // A package that only this needs: not for the other commands.
  const { tryingToSend } = await import('../../messages/mail/index.ts');
  const outcome = await tryingToSend(config);
  const place = placeOf(config.SMTP_URL, USUAL_PORTS[config.SMTP_URL.startsWith('smtps:') ? 'smtps:' : 'smtp:']);
  if (outcome.kind === 'taken') return well('mail', `The mail server at ${place} takes mail from the address in MAIL_FROM.`);
  if (outcome.kind === 'refused') {
    return unwell(
      'mail',
      `The mail server at ${place} refuses mail from the address in MAIL_FROM (${outcome.code}).`,
      'Set MAIL_FROM to an address that this server may send from and that somebody reads, or have the address let in there.',
    );
  }
  return unwell(
    'mail',
    `The mail server at ${place} cannot be used (${outcome.code}).`,
    'Look at the host, the port, the name and the password in SMTP_URL, and whether the firewall lets this machine out to that port.',
  );
}
