import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

const NAMES = "folded(ARRAY[names ->> 'nb', names ->> 'nn', names ->> 'en'])";

@Entity('course_type')
@Refuses({ course_type_code_key: 'course-type.exists' })
export class CourseType {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('jsonb') names!: Record<string, string>;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: NAMES })
  sought!: string;
  @Column('smallint') days!: number;
  @Column('boolean') consecutive!: boolean;
  @Column('boolean', { name: 'all_days_required' }) allDaysRequired!: boolean;
  @Column('boolean') qualifies!: boolean;
  @Column('smallint', { name: 'validity_months', nullable: true }) validityMonths!: number | null;
  @Column('smallint', { name: 'offer_hours', default: 48 }) offerHours!: number;
  @Column('jsonb', { default: [] }) modules!: Record<string, string>[];
  @Column('text', { default: 'anyone' }) audience!: string;
  @Column('smallint', { name: 'renewal_days', nullable: true }) renewalDays!: number | null;
  @Column('boolean', { name: 'counts_for_renewal', default: false }) countsForRenewal!: boolean;
  @Column('boolean', { name: 'approval_required', default: false }) approvalRequired!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

@Entity('venue')
@Refuses({ venue_closed_after_courses: 'venue.has-courses' })
export class Venue {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: 'folded(name)' })
  sought!: string;
  @Column('text') address!: string;
  @Column({
    type: 'text',
    name: 'address_sought',
    insert: false,
    update: false,
    select: false,
    generatedType: 'STORED',
    asExpression: 'folded(address)',
  })
  addressSought!: string;
  @Column('text', { name: 'postal_code' }) postalCode!: string;
  @Column('text', { name: 'access_note', nullable: true }) accessNote!: string | null;
  @Column('text', { name: 'key_holder_name', nullable: true }) keyHolderName!: string | null;
  @Column('text', { name: 'key_holder_phone', nullable: true }) keyHolderPhone!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
}

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
  @Column('text', { default: 'physical' }) form!: string;
  @Column('text', { name: 'online_link', nullable: true }) onlineLink!: string | null;
  @Column('text') state!: string;
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
  @Column('text') kind!: string;
  @Column('int') sequence!: number;
  @Column('jsonb') days!: unknown;
  @Column('timestamptz') at!: Date;
}
