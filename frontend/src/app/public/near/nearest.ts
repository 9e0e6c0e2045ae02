import type { ContactPointCard, CourseCard } from '@igang/contracts';
import type { Format } from '@igang/i18n';
import type { PublicWords } from '@igang/i18n/words/training/public';
import type { IconName } from '../../shared/ui/index.ts';

export interface NearestLine {
  readonly icon: IconName;
  readonly text: string;
  readonly distance: string;
  readonly to: string;
  /** Hands the chosen place on to a list. */
  readonly isList: boolean;
}

/** The one course and the one contact point nearest to the reader, right under the search. */
export function nearestLines(
  course: CourseCard | undefined,
  point: ContactPointCard | undefined,
  { front: w }: PublicWords,
  f: Format,
): NearestLine[] {
  const distance = (km: number | null): string => (km === null ? '' : f.distance(km));
  const lines: (NearestLine | false)[] = [
    course !== undefined && {
      icon: 'calendar',
      text: w.nearestCourse({ place: course.place }),
      distance: distance(course.distanceKm),
      to: `/kurs/${course.id}`,
      isList: false,
    },
    point !== undefined && {
      icon: 'chat',
      text: w.nearestPoint({ name: point.name }),
      distance: distance(point.distanceKm),
      to: '/kontaktpunkt',
      isList: true,
    },
  ];
  return lines.filter((line) => line !== false);
}
