export { backupCommand } from './backup-command.ts';
export { backupsIn, type Manifest } from './manifest.ts';
export { makeBackup, prune } from './make-backup.ts';
export { restoreCommand } from './restore-command.ts';
export { opened, restore } from './restore.ts';
export { newKey } from './sealed.ts';
export { upgradeCommand } from './upgrade-command.ts';
