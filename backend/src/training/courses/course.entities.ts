import type { CourseForm, CourseState, TrainerNoticeKind } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

/** `places_taken` and `waiting` are kept by triggers on the enrolments; nobody writes them. */
@Entity('course')
@Refuses({
  course_capacity_holds: 'course.capacity-under-taken',
  course_minimum: 'course.minimum-over-capacity',
  course_deadline_before_start: 'course.deadline-after-start',
  course_venue_when_public: 'course.venue-missing',
  course_link_when_public: 'course.venue-missing',
})
export class Course {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'course_type_id' }) courseTypeId!: string;
  @Column('uuid', { name: 'venue_id', nullable: true }) venueId!: string | null;
  @Column('text', { default: 'physical' }) form!: CourseForm;
  @Column('text', { name: 'online_link', nullable: true }) onlineLink!: string | null;
  @Column('text') state!: CourseState;
  @Column('integer') capacity!: number;
  @Column('integer', { name: 'minimum_places' }) minimumPlaces!: number;
  @Column('date', { name: 'enrolment_deadline' }) enrolmentDeadline!: string;
  @Column({ type: 'integer', name: 'places_taken', default: 0, insert: false, update: false }) placesTaken!: number;
  @Column({ type: 'integer', default: 0, insert: false, update: false }) waiting!: number;
  @Column('bigint', { name: 'last_arrival', default: 0 }) lastArrival!: number;
  @Column('date', { name: 'confirm_by', nullable: true }) confirmBy!: string | null;
  @Column('date', { name: 'first_day', nullable: true }) firstDay!: string | null;
  @Column('timestamptz', { name: 'starts_at', nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { name: 'ends_at', nullable: true }) endsAt!: Date | null;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('uuid', { name: 'confirmed_by_id', nullable: true }) confirmedById!: string | null;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason!: string | null;
  @Column('integer', { name: 'calendar_sequence', default: 0 }) calendarSequence!: number;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

const PERIOD = 'tstzrange((date + starts_at) AT TIME ZONE time_zone, (date + ends_at) AT TIME ZONE time_zone)';

@Entity('course_day')
@Refuses({ course_day_at_open_venue: 'course.venue-closed' })
export class CourseDay {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('smallint') number!: number;
  @Column('date') date!: string;
  @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Column('time', { name: 'ends_at' }) endsAt!: string;
  @Column('text', { name: 'time_zone', default: 'Europe/Oslo' }) timeZone!: string;
  @Column({ type: 'tstzrange', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: PERIOD })
  period!: unknown;
  @Column('uuid', { name: 'venue_id', nullable: true }) venueId!: string | null;
  @Column('text', { default: '' }) room!: string;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
}

@Entity('dropped_course_day')
export class DroppedCourseDay {
  @PrimaryColumn('uuid', { name: 'course_id' }) courseId!: string;
  @PrimaryColumn('smallint') number!: number;
  @Column('date') date!: string;
  @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Column('time', { name: 'ends_at' }) endsAt!: string;
  @Column('timestamptz', { name: 'dropped_at' }) droppedAt!: Date;
}

/** When, where and by whom a course was before it became another. */
@Entity('course_change')
export class CourseChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') before!: unknown;
}

@Entity('course_trainer')
@Refuses({ course_trainer_once: 'course.trainer-taken' })
export class CourseTrainer {
  @PrimaryColumn('uuid', { name: 'course_day_id' }) courseDayId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('tstzrange') period!: unknown;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
}

/** What a trainer has been told about a course, and the days her calendar then had. */
@Entity('trainer_notice')
export class TrainerNotice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: TrainerNoticeKind;
  @Column('int') sequence!: number;
  @Column('jsonb') days!: unknown;
  @Column('timestamptz') at!: Date;
}

/** A room booked for a course day; the empty name is the place as such. */
@Entity('course_room')
@Refuses({ course_room_once: 'course.room-taken' })
export class CourseRoom {
  @PrimaryColumn('uuid', { name: 'course_day_id' }) courseDayId!: string;
  @PrimaryColumn('text') room!: string;
  @Column('uuid', { name: 'venue_id' }) venueId!: string;
  @Column('uuid', { name: 'venue_room_id', nullable: true }) venueRoomId!: string | null;
  @Column('tstzrange') period!: unknown;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
}
