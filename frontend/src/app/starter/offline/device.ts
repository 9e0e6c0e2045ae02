import { instantBefore } from '@igang/domain';
import type { StarterPage } from '@igang/contracts';
import { Dexie, type Table } from 'dexie';
import { SESSION_LOGS, STARTER_PAGES } from '../../shared/api/index.ts';
import { type Held, ifDevice, WaitingRows } from '../../shared/kept/index.ts';
import type { WaitingLog } from './waiting.ts';

interface KeptPage {
  readonly owner: string;
  readonly readAt: string;
  readonly page: StarterPage;
}

/** Unread for so long, her page is deleted from the device; a log waits longer, since nobody else has it. */
const PAGE_KEPT_DAYS = 30;

// Two databases: signing out deletes the page, and leaves logs that nobody has received.
const pagesOnDevice = new Dexie(STARTER_PAGES);
pagesOnDevice.version(1).stores({ pages: 'owner, readAt' });
const logsOnDevice = new Dexie(SESSION_LOGS);
logsOnDevice.version(1).stores({ logs: '++id, owner, &[owner+sessionId]' });
const pages: Table<KeptPage, string> = pagesOnDevice.table('pages');
const logs = new WaitingRows<WaitingLog>(logsOnDevice.table('logs'));
const tooOld = (): string => instantBefore(new Date(), { days: PAGE_KEPT_DAYS }).toISOString();

/** Nothing here rejects: a device that refuses is one that has nothing. */
export const device = {
  /** Whether the device took it. */
  keepPage: async (owner: string, page: StarterPage): Promise<boolean> =>
    (await ifDevice(() => pages.put({ owner, readAt: new Date().toISOString(), page }), undefined)) !== undefined,
  page: async (owner: string): Promise<StarterPage | undefined> => (await ifDevice(() => pages.get(owner), undefined))?.page,
  tidy: (): Promise<number> => ifDevice(() => pages.where('readAt').below(tooOld()).delete(), 0),
  logs: (owner: string): Promise<WaitingLog[]> => logs.of(owner),
  log: async (owner: string, sessionId: string): Promise<WaitingLog | undefined> =>
    (await logs.of(owner)).find((log) => log.sessionId === sessionId),
  /** Takes the place of what she wrote about the same meeting before. */
  hold: async (log: WaitingLog): Promise<Held> => {
    const earlier = await device.log(log.owner, log.sessionId);
    return earlier?.id === undefined ? logs.add(log) : logs.replace({ ...log, id: earlier.id });
  },
  replace: async (log: WaitingLog): Promise<void> => {
    if (log.id !== undefined) await logs.replace({ ...log, id: log.id });
  },
  remove: (log: WaitingLog): Promise<void> => logs.remove([log]),
};
