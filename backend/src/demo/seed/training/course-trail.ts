import { completedAt, type CourseStory } from './courses.ts';
import type { Part } from '../world.ts';

/** What the office did with a course, as far as it came. */
export function tellCourse(part: Part, story: CourseStory, confirmedAt: Date | undefined): void {
  const { book } = part;
  const { state, opensAt, office, id } = story;
  const byOffice = { subject: ['course', id], officeId: office.id, byId: office.coordinatorId } as const;
  book.tell({ ...byOffice, at: story.plannedAt, action: 'course.plan', to: 'draft' });
  if (state === 'draft') return;
  book.tell({ ...byOffice, at: opensAt, action: 'course.publish', from: 'draft', to: 'published' });
  if (state === 'published') return;
  book.tell({ ...byOffice, at: opensAt, action: 'course.open', from: 'published', to: 'open' });
  if (confirmedAt !== undefined) book.tell({ ...byOffice, at: confirmedAt, action: 'course.confirm' });
  tellEnd(part, story);
}

function tellEnd({ book, calendar }: Part, story: CourseStory): void {
  const { id, office, state, closesAt, cancelledAt, leaderId, reason } = story;
  const about = { subject: ['course', id], officeId: office.id } as const;
  const closed = closesAt <= (cancelledAt ?? calendar.now);
  if (closed) book.tell({ ...about, at: closesAt, action: 'course.close', from: 'open', to: 'closed' });
  if (cancelledAt !== undefined) {
    const from = closed ? 'closed' : 'open';
    book.tell({ ...about, byId: office.coordinatorId, at: cancelledAt, action: 'course.cancel', from, to: state, reason });
  }
  if (state !== 'held' && state !== 'completed') return;
  const over = { ...about, byId: leaderId, at: completedAt(story) };
  book.tell({ ...over, action: 'course.hold', from: 'closed', to: 'held' });
  if (state === 'completed') book.tell({ ...over, action: 'course.complete', from: 'held', to: 'completed' });
}
