import type { CourseResult, EnrolmentSource, EnrolmentState, Lang, OfferOutcome, Presence } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('enrolment')
@Refuses({
  enrolment_one_live: 'enrolment.already',
  enrolment_one_live_name: 'enrolment.already',
  enrolment_one_live_person: 'enrolment.already',
  enrolment_one_place_in_chain: 'enrolment.not-possible',
})
export class Enrolment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) called!: string | null;
  /** Null for somebody the office signed up by telephone or at the door: she is no person until there is one. */
  @Column('citext', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { name: 'postal_code', nullable: true }) postalCode!: string | null;
  @Column('text') language!: Lang;
  @Column('text') state!: EnrolmentState;
  @Column('text') source!: EnrolmentSource;
  @Column('smallint', { default: 0 }) priority!: number;
  @Column('bigint', { nullable: true }) arrival!: number | null;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt!: Date;
  @Column('timestamptz', { name: 'email_confirmed_at', nullable: true }) emailConfirmedAt!: Date | null;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('timestamptz', { name: 'undo_until', nullable: true }) undoUntil!: Date | null;
  @Column('boolean', { name: 'stay_on_list', default: false }) stayOnList!: boolean;
  @Column('text', { nullable: true }) result!: CourseResult | null;
  @Column('timestamptz', { name: 'result_at', nullable: true }) resultAt!: Date | null;
  @Column('uuid', { name: 'result_by_id', nullable: true }) resultById!: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt!: Date | null;
  @Column('uuid', { name: 'reviewed_by_id', nullable: true }) reviewedById!: string | null;
  @Column('text', { name: 'turned_down_reason', nullable: true }) turnedDownReason!: string | null;
  @Column('uuid', { name: 'moved_to_id', nullable: true }) movedToId!: string | null;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId!: string | null;
  /** Links of an earlier one open nothing. */
  @Column('smallint', { name: 'link_edition', default: 0 }) linkEdition!: number;
  /** When somebody at the office had heard from her that the sign-up is hers. */
  @Column('timestamptz', { name: 'vouched_at', nullable: true }) vouchedAt!: Date | null;
  @Column('uuid', { name: 'vouched_by_id', nullable: true }) vouchedById!: string | null;
}

/** Somebody wants to be written to at another address, and has or has not opened the link that went there. */
@Entity('address_change')
export class AddressChange {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
  @Column('citext', { name: 'old_email' }) oldEmail!: string;
  @Column('citext', { name: 'new_email' }) newEmail!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
}

@Entity('place_offer')
export class PlaceOffer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('timestamptz', { name: 'offered_at' }) offeredAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('text', { nullable: true }) outcome!: OfferOutcome | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}

@Entity('attendance')
export class Attendance {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @PrimaryColumn('uuid', { name: 'course_day_id' }) courseDayId!: string;
  @Column('text') presence!: Presence;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
  @Column('uuid', { name: 'marked_by_id' }) markedById!: string;
}

/** A result once given; the newest is the enrolment's. Written by a trigger. */
@Entity('enrolment_result')
export class EnrolmentResult {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @PrimaryColumn('smallint') number!: number;
  @Column('text') result!: CourseResult;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('uuid', { name: 'given_by_id', nullable: true }) givenById!: string | null;
}

@Entity('certificate')
export class Certificate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('text') serial!: string;
  @Column('date', { name: 'issued_on' }) issuedOn!: string;
  /** What it says of the course, as it was then. */
  @Column('jsonb') content!: unknown;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

/** The right to be matched as a starter, dated; one a passed course that qualifies, one a renewal by refreshers. */
@Entity('qualification')
export class Qualification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
  @Column('timestamptz', { name: 'valid_from' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_until' }) validUntil!: Date;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'now()' }) recordedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('smallint', { name: 'renewal_days', nullable: true }) renewalDays!: number | null;
}

/** A refresher that a renewal was given for. */
@Entity('renewal_share')
export class RenewalShare {
  @PrimaryColumn('uuid', { name: 'qualification_id' }) qualificationId!: string;
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Column('smallint') days!: number;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
}
