import type { StaffCourseRow } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { ToldInList } from '../../parts/told.ts';
import { courseTitle } from '../../parts/course-title.ts';

export interface CourseLine {
  readonly id: string;
  readonly link: string;
  readonly name: string;
  readonly note: string;
  readonly when: string;
  readonly places: string;
  /** Waiting list, or the number needed while it is not decided that the course goes. */
  readonly placesNote: string;
  readonly deadline: string;
  /** How far away the deadline is. */
  readonly deadlineNote: string;
  readonly state: StaffCourseRow['state'];
}

export function courseLine(row: StaffCourseRow, { w, f, today, several }: ToldInList<OfficeCoursesWords>): CourseLine {
  const isOver = row.enrolmentDeadline < today;
  return {
    id: row.id,
    link: `/kontor/kurs/${row.id}`,
    name: courseTitle(w, row.type[f.lang], row.place),
    note: several ? row.officeName : '',
    when: upperFirst(
      f.dates(
        row.days.map(({ date }) => date),
        today,
      ),
    ),
    places: w.places({ taken: row.taken, capacity: row.capacity }),
    placesNote: placesNote(row, w),
    deadline: isOver ? '–' : f.shortDay(row.enrolmentDeadline, today),
    deadlineNote: isOver ? '' : f.relativeDay(row.enrolmentDeadline, today),
    state: row.state,
  };
}

function placesNote(row: StaffCourseRow, w: OfficeCoursesWords): string {
  if (row.waiting > 0) return w.waiting({ count: row.waiting });
  const open = row.state === 'published' || row.state === 'open' || row.state === 'closed';
  return open && !row.confirmed && row.taken < row.minimumPlaces ? w.minimum({ count: row.minimumPlaces }) : '';
}
