import type { Lang, PartyMode, PartyOutcome } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A second or third choice of course. */
@Entity('further_choice')
export class FurtherChoice {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @PrimaryColumn('smallint') rank!: number;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
}

/** Several people signed up by one. */
@Entity('party')
export class Party {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('text', { name: 'organiser_name' }) organiserName!: string;
  @Column('citext', { name: 'organiser_email' }) organiserEmail!: string;
  @Column('text') language!: Lang;
  @Column('text') mode!: PartyMode;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: PartyOutcome | null;
  @Column('smallint', { name: 'room_for', nullable: true }) roomFor!: number | null;
}

@Entity('party_member')
export class PartyMember {
  @PrimaryColumn('uuid', { name: 'party_id' }) partyId!: string;
  @PrimaryColumn('smallint') number!: number;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('citext', { nullable: true }) email!: string | null;
  @Column('uuid', { name: 'enrolment_id', nullable: true }) enrolmentId!: string | null;
}
