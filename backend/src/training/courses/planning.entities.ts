import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

/** What a course type said in each of its versions, the present one included. */
@Entity('course_type_version')
export class CourseTypeVersion {
  @PrimaryColumn('uuid', { name: 'course_type_id' }) courseTypeId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') content!: unknown;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'written_by_id', nullable: true }) writtenById!: string | null;
}

@Entity('venue_room')
export class VenueRoom {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'venue_id' }) venueId!: string;
  @Column('text') name!: string;
  @Column('integer', { nullable: true }) capacity!: number | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
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

@Entity('trainer_time')
export class TrainerTimeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'from_day' }) fromDay!: string;
  @Column('date', { name: 'until_day' }) untilDay!: string;
  @Column('smallint', { nullable: true }) weekday!: number | null;
  @Column('time', { name: 'starts_at', nullable: true }) startsAt!: string | null;
  @Column('time', { name: 'ends_at', nullable: true }) endsAt!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'written_by_id', nullable: true }) writtenById!: string | null;
}

@Entity('course_template')
@Refuses({ course_template_name: 'template.exists' })
export class CourseTemplateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column('jsonb') content!: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById!: string | null;
}
