import type { StaffCourse } from '@igang/contracts';
import { addDays, localDate } from '@igang/domain';
import { Dexie, type Table } from 'dexie';
import { COURSE_LISTS } from '../../../shared/api/index.ts';
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
const DAY_MS = 86_400_000;

// Two databases: signing out deletes the lists as a whole, and leaves marks that nobody has received.
const listsOnDevice = new Dexie(COURSE_LISTS);
listsOnDevice.version(1).stores({ lists: 'courseId, forgetOn' });
const marksOnDevice = new Dexie('igang-course-marks');
marksOnDevice.version(1).stores({ marks: '++id, owner, madeAt' });
const lists: Table<KeptList, string> = listsOnDevice.table('lists');
const marks: Table<Mark, number> = marksOnDevice.table('marks');

export const deviceStore = {
  keep: (list: KeptList) => lists.put(list),
  list: async (courseId: string, owner: string): Promise<KeptList | undefined> => {
    const list = await lists.get(courseId);
    return list?.owner === owner ? list : undefined;
  },
  forget: (courseId: string) => lists.delete(courseId),
  /** What this person has made and the server does not have, in order. */
  marks: async (owner: string): Promise<Mark[]> => marks.where('owner').equals(owner).sortBy('id'),
  add: (mark: Mark) => marks.add(mark),
  replace: (mark: Mark) => marks.put(mark),
  remove: (gone: readonly Mark[]) => marks.bulkDelete(gone.flatMap(({ id }) => (id === undefined ? [] : [id]))),
  tidy: async (): Promise<void> => {
    const now = new Date();
    await lists.where('forgetOn').belowOrEqual(localDate(now)).delete();
    await marks
      .where('madeAt')
      .below(new Date(now.getTime() - MARKS_KEPT_DAYS * DAY_MS).toISOString())
      .delete();
  },
};

export function forgetOn(course: StaffCourse): string {
  return addDays(course.days.at(-1)?.date ?? localDate(new Date()), KEPT_DAYS_AFTER + 1);
}
