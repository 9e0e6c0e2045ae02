import type { StaffCourseRow } from '@igang/contracts';
import { upperFirst } from '@igang/i18n/text';
import type { OfficeCourseWords } from '@igang/i18n/training/courses/office.courses.nb';
import type { ToldInList } from '../../parts/told.ts';

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

export function courseLine(row: StaffCourseRow, { w, f, today, several }: ToldInList<OfficeCourseWords>): CourseLine {
  const isOver = row.enrolmentDeadline < today;
  return {
    id: row.id,
    link: `/kontor/kurs/${row.id}`,
    name: w.inPlace(row.type[f.lang], row.place),
    note: several ? row.officeName : '',
    when: upperFirst(
      f.dates(
        row.days.map(({ date }) => date),
        today,
      ),
    ),
    places: w.places(row.taken, row.capacity),
    placesNote: placesNote(row, w),
    deadline: isOver ? '–' : f.shortDay(row.enrolmentDeadline, today),
    deadlineNote: isOver ? '' : f.relativeDay(row.enrolmentDeadline, today),
    state: row.state,
  };
}

function placesNote(row: StaffCourseRow, w: OfficeCourseWords): string {
  if (row.waiting > 0) return w.waiting(row.waiting);
  const open = row.state === 'published' || row.state === 'open' || row.state === 'closed';
  return open && !row.confirmed && row.taken < row.minimumPlaces ? w.minimum(row.minimumPlaces) : '';
}
