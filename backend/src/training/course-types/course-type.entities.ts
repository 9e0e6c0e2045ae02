import type { Audience } from '@igang/domain';
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
  @Column('text', { default: 'anyone' }) audience!: Audience;
  @Column('smallint', { name: 'renewal_days', nullable: true }) renewalDays!: number | null;
  @Column('boolean', { name: 'counts_for_renewal', default: false }) countsForRenewal!: boolean;
  @Column('boolean', { name: 'approval_required', default: false }) approvalRequired!: boolean;
  @Column('integer', { default: 1 }) version!: number;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

/** What a course type said in each of its versions, the present one included. */
@Entity('course_type_version')
export class CourseTypeVersion {
  @PrimaryColumn('uuid', { name: 'course_type_id' }) courseTypeId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') content!: unknown;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'written_by_id', nullable: true }) writtenById!: string | null;
}
