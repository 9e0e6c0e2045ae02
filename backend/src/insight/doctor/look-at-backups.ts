import { HOUR_MS } from '@igang/domain';
import type { Clock } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { backupsIn } from '../backup/index.ts';
import { counted, type Finding, unwell, well } from './finding.ts';

/** A night, and the time that a slow one takes. */
const OLDEST_HOURS = 26;
const TODO = 'Look at "systemctl status igang-backup.timer" and "journalctl -u igang-backup", or run "igang backup".';

/** Whether the nightly backup comes; only counts those that have their list. */
export async function lookAtBackups(config: Pick<Config, 'BACKUP_FOLDER' | 'PUBLIC_URL'>, clock: Clock): Promise<Finding[]> {
  const { BACKUP_FOLDER: folder, PUBLIC_URL: url } = config;
  if (folder !== undefined) {
    const newest = await backupsIn(folder).then(
      (backups) => backups.at(-1)?.manifest.madeAt,
      () => undefined,
    );
    return [ofBackup(newest, folder, clock.now())];
  }
  // On somebody's own machine nobody misses it.
  if (!url.startsWith('https://')) return [];
  return [unwell('backup', 'No backup is made: BACKUP_FOLDER is not set.', 'Run "igang backup --new-key FILE" and set BACKUP_FOLDER.')];
}

export function ofBackup(madeAt: string | undefined, folder: string, now: Date): Finding {
  if (madeAt === undefined) return unwell('backup', `There is no backup in ${folder}.`, TODO);
  const hours = Math.floor((now.getTime() - Date.parse(madeAt)) / HOUR_MS);
  const says = `The last backup is ${counted(hours, 'hour')} old`;
  return hours <= OLDEST_HOURS ? well('backup', `${says}.`) : unwell('backup', `${says}, and should be from last night.`, TODO);
}
