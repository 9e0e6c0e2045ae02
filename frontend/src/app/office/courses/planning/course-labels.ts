import type { OfficeCoursesWords } from '@igang/i18n/words/training/office-courses';
import type { OfficePlanningWords } from '@igang/i18n/words/training/office-planning';

/** What each field of a plan is called where something is wrong with it. */
export function fieldLabels({ form: w }: OfficeCoursesWords, p: OfficePlanningWords, days: number): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Array.from({ length: days }, (_, i) => [`${i}.date`, w.day({ number: i + 1 })])),
    courseTypeId: w.type,
    venueId: w.venue,
    room: w.room,
    date: w.date,
    days: w.date,
    startsAt: w.startsAt,
    endsAt: w.endsAt,
    capacity: w.capacity,
    minimumPlaces: w.minimumPlaces,
    enrolmentDeadline: w.deadline,
    confirmBy: w.confirmBy,
    trainerIds: w.trainers,
    message: w.message,
    form: p.form.form,
    onlineLink: p.form.link,
    overrideReason: p.check.overrideReason,
  };
}
