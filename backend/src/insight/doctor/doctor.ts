import type { Clock } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import { type Finding } from './finding.ts';
import { lookAtBackups } from './look-at-backups.ts';
import { lookAtCertificate } from './look-at-certificate.ts';
import { lookAtDatabase } from './look-at-database.ts';
import { lookAtMail } from './look-at-mail.ts';
import { lookAtDisks, ofDemo, ofSettings } from './look-at-machine.ts';

/** Looks at everything that an installation hangs on. Changes nothing, and never throws: what does not answer is a finding. */
export async function examine(environment: Readonly<Record<string, string | undefined>>, clock: Clock): Promise<Finding[]> {
  const read = readConfig(environment);
  const disks = await lookAtDisks([environment['BACKUP_FOLDER'] ?? process.cwd()]);
  // Whoever could not read the settings has nobody to ask.
  if ('problems' in read) return [...ofSettings(read.problems), ...disks];
  const { config } = read;
  const [database, mail, certificate, backups] = await Promise.all([
    lookAtDatabase(config.DATABASE_URL, clock),
    lookAtMail(config),
    lookAtCertificate(config.PUBLIC_URL, clock),
    lookAtBackups(config, clock),
  ]);
  return [...ofSettings([]), ...ofDemo(config.DEMO, config.PUBLIC_URL), ...database, mail, ...certificate, ...backups, ...disks];
}
