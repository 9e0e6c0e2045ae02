import { stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { counted, type Finding, unwell, well } from './finding.ts';

const GIB = 1024 ** 3;
const LEAST_BYTES = 2 * GIB;
const LEAST_SHARE = 0.05;

/** Where PostgreSQL of Debian has its data, and where everybody else writes. What is not there is passed over. */
const FOLDERS = ['/', '/var/lib/postgresql', '/var/lib/igang', '/var/log', tmpdir()];

interface Disk {
  readonly folder: string;
  readonly freeBytes: number;
  readonly allBytes: number;
}

/** Each disk once, by the first folder that is on it. */
export async function lookAtDisks(folders: readonly string[]): Promise<Finding[]> {
  const disks = new Map<number, Disk>();
  for (const folder of [...folders, ...FOLDERS]) {
    const device = await stat(folder).then(
      ({ dev }) => dev,
      () => undefined,
    );
    if (device === undefined || disks.has(device)) continue;
    const { bavail, blocks, bsize } = await statfs(folder);
    disks.set(device, { folder, freeBytes: bavail * bsize, allBytes: blocks * bsize });
  }
  // What has no blocks of its own is no disk.
  return [...disks.values()].filter(({ allBytes }) => allBytes > 0).map(ofDisk);
}

/** A backup, a day of the database's log and the logs want room; a full disk stops PostgreSQL. */
export function ofDisk({ folder, freeBytes, allBytes }: Disk): Finding {
  const share = freeBytes / allBytes;
  const says = `${(freeBytes / GIB).toFixed(1)} GiB (${Math.floor(share * 100)} %) are free on the disk of ${folder}`;
  if (freeBytes >= LEAST_BYTES && share >= LEAST_SHARE) return well('disk', `${says}.`);
  return unwell(
    'disk',
    `Only ${says}.`,
    'Make room before it is full: "du -xh / | sort -h | tail", old backups and logs first, or a larger disk.',
  );
}

/** What stands in the way of starting, a line each: the settings and secrets as the processes themselves judge them. */
export function ofSettings(problems: readonly string[]): Finding[] {
  if (problems.length === 0) return [well('settings', 'The settings and secrets are all there, and none is easy to guess.')];
  const others = `${counted(problems.length, 'setting is', 'settings are')} wrong`;
  return problems.map((problem) =>
    unwell(
      'settings',
      `${problem} (${others}; Igang does not start).`,
      'Set it, then start Igang again; a secret: "openssl rand -hex 32".',
    ),
  );
}

/** Sign-ins without a proof, where others than oneself can reach them. */
export function ofDemo(isDemo: boolean, publicUrl: string): Finding[] {
  if (!isDemo || !publicUrl.startsWith('https://')) return [];
  return [
    unwell('demo', 'DEMO is on at a public address: on a database filled as a demo, anybody signs in as anybody.', 'Set DEMO=false.'),
  ];
}
