import type { StarterPage } from '@igang/contracts';
import { Dexie, type Table } from 'dexie';
import { STARTER_PAGES } from '../../shared/api/index.ts';
import type { WaitingLog } from './waiting.ts';

interface KeptPage {
  readonly owner: string;
  readonly readAt: string;
  readonly page: StarterPage;
}

/** Unread for so long, her page is deleted from the device; a log waits longer, since nobody else has it. */
const PAGE_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

// Two databases: signing out deletes the page, and leaves logs that nobody has received.
const pagesOnDevice = new Dexie(STARTER_PAGES);
pagesOnDevice.version(1).stores({ pages: 'owner, readAt' });
const logsOnDevice = new Dexie('igang-session-logs');
logsOnDevice.version(1).stores({ logs: '++id, owner, &[owner+sessionId]' });
const pages: Table<KeptPage, string> = pagesOnDevice.table('pages');
const logs: Table<WaitingLog, number> = logsOnDevice.table('logs');

export const device = {
  keepPage: (owner: string, page: StarterPage) => pages.put({ owner, readAt: new Date().toISOString(), page }),
  page: async (owner: string): Promise<StarterPage | undefined> => (await pages.get(owner))?.page,
  tidy: () =>
    pages
      .where('readAt')
      .below(new Date(Date.now() - PAGE_KEPT_DAYS * DAY_MS).toISOString())
      .delete(),
  logs: (owner: string): Promise<WaitingLog[]> => logs.where('owner').equals(owner).sortBy('id'),
  log: (owner: string, sessionId: string) => logs.where('[owner+sessionId]').equals([owner, sessionId]).first(),
  add: (log: WaitingLog) => logs.add(log),
  replace: (log: WaitingLog) => logs.put(log),
  remove: async ({ id }: WaitingLog): Promise<void> => (id === undefined ? undefined : logs.delete(id)),
};
