import type { StaffCourse } from '@igang/contracts';
import { addDays, instantBefore, localDate } from '@igang/domain';
import { Dexie, type Table } from 'dexie';
import { COURSE_LISTS } from '../../../shared/api/index.ts';
import { ifDevice, WaitingRows } from '../../../shared/kept/index.ts';
import type { DayRow, Mark } from './marks.ts';

/** The list of one course as it was last read, for when there is no network. */
export interface KeptList {
  readonly courseId: string;
  /** Whose session read it; shown to nobody else. */
  readonly owner: string;
  readonly readAt: string;
  /** The day on which it is deleted from the device. */
  readonly forgetOn: string;
  readonly course: StaffCourse;
  readonly rows: readonly DayRow[];
}

/** Names stay on the device until so many days after the course, and no longer than the session (`Session.signOut`). */
const KEPT_DAYS_AFTER = 2;
/** A mark holds ids only. Unsent for so long, nobody is coming back for it. */
const MARKS_KEPT_DAYS = 30;

// Two databases: signing out deletes the lists as a whole, and leaves marks that nobody has received.
const listsOnDevice = new Dexie(COURSE_LISTS);
listsOnDevice.version(1).stores({ lists: 'courseId, forgetOn' });
const marksOnDevice = new Dexie('igang-course-marks');
marksOnDevice.version(1).stores({ marks: '++id, owner, madeAt' });
const lists: Table<KeptList, string> = listsOnDevice.table('lists');
const marks: Table<Mark, number> = marksOnDevice.table('marks');
const waiting = new WaitingRows<Mark>(marks);
/** Lists that the device has no room for: shown while the page is open. */
const inPage = new Map<string, KeptList>();
const tooOld = (): string => instantBefore(new Date(), { days: MARKS_KEPT_DAYS }).toISOString();

/** Nothing here rejects: a device that refuses is one that has nothing, and then the page holds what it needs. */
export const deviceStore = {
  keep: async (list: KeptList): Promise<void> => {
    const isKept = (await ifDevice(() => lists.put(list), undefined)) !== undefined;
    if (isKept) inPage.delete(list.courseId);
    else inPage.set(list.courseId, list);
  },
  list: async (courseId: string, owner: string): Promise<KeptList | undefined> => {
    const list = inPage.get(courseId) ?? (await ifDevice(() => lists.get(courseId), undefined));
    return list?.owner === owner ? list : undefined;
  },
  forget: async (courseId: string): Promise<void> => {
    inPage.delete(courseId);
    await ifDevice(() => lists.delete(courseId), undefined);
  },
  /** What this person has made and the server does not have, in order. */
  marks: (owner: string): Promise<Mark[]> => waiting.of(owner),
  add: (mark: Mark) => waiting.add(mark),
  replace: async (mark: Mark): Promise<void> => {
    if (mark.id !== undefined) await waiting.replace({ ...mark, id: mark.id });
  },
  remove: (gone: readonly Mark[]) => waiting.remove(gone),
  tidy: async (): Promise<void> => {
    await ifDevice(() => lists.where('forgetOn').belowOrEqual(localDate(new Date())).delete(), 0);
    await ifDevice(() => marks.where('madeAt').below(tooOld()).delete(), 0);
  },
};

export function forgetOn(course: StaffCourse): string {
  return addDays(course.days.at(-1)?.date ?? localDate(new Date()), KEPT_DAYS_AFTER + 1);
}
