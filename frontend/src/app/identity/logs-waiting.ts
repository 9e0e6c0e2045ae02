import { SESSION_LOGS } from '../shared/api/index.ts';
import { ifDevice } from '../shared/kept/index.ts';

/** How many logs wait on this device for whoever wrote them to sign in; of whose they are and what they say nothing is read. */
export function logsWaiting(): Promise<number> {
  return ifDevice(async () => {
    const there = (await indexedDB.databases()).some(({ name }) => name === SESSION_LOGS);
    return there ? countIn(await opened()) : 0;
  }, 0);
}

function opened(): Promise<IDBDatabase> {
  return answerOf(indexedDB.open(SESSION_LOGS));
}

async function countIn(database: IDBDatabase): Promise<number> {
  try {
    const rows = await answerOf<unknown[]>(database.transaction('logs').objectStore('logs').getAll());
    return rows.filter((row) => typeof row === 'object' && row !== null && !('refused' in row)).length;
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device refused'));
  });
}
