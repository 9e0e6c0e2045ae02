import type { Actor, CourseResult } from '@igang/domain';
import type { CoursePlan } from './course-plans.ts';
import type { Way } from './ways.ts';
import type { OfficeWorld, Person } from '../world.ts';

/** A course on its way. */
export interface CourseStory {
  readonly plan: CoursePlan;
  readonly office: OfficeWorld;
  readonly leader: Actor;
  readonly qualifies: boolean;
  readonly capacity: number;
  readonly opensAt: Date;
  /** Midnight after the last day to sign up. */
  readonly closesAt: Date;
  readonly startsAt: Date;
  /** Half an hour after the last day, when the results are set. */
  readonly doneAt: Date;
  /** Set when it is planned. */
  id: string;
  dayIds: readonly string[];
}

/** Somebody on a course. */
export interface Seat {
  readonly way: Way;
  readonly person: Person;
  readonly result: CourseResult | undefined;
  readonly appliedAt: Date;
  /** Set when she has signed up. */
  id: string;
}
