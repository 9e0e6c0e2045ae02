import type { Closing, GroupForm, GroupState, Lang } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('self_help_group')
export class Group {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'contact_point_id', nullable: true }) contactPointId!: string | null;
  @Column('text') name!: string;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: 'folded(name)' })
  sought!: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  @Column('text', { name: 'theme_code', nullable: true }) themeCode!: string | null;
  @Column('text') form!: GroupForm;
  @Column('text', { default: 'no' }) language!: string;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('text', { name: 'room_and_key', nullable: true }) roomAndKey!: string | null;
  @Column('smallint', { name: 'expected_size' }) expectedSize!: number;
  @Column('text', { name: 'contact_name', nullable: true }) contactName!: string | null;
  @Column('citext', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone!: string | null;
  @Column('text', { name: 'contact_language', default: 'nb' }) contactLanguage!: Lang;
  @Column('text') state!: GroupState;
  @Column('time', { name: 'starts_time' }) startsTime!: string;
  @Column('time', { name: 'ends_time' }) endsTime!: string;
  @Column('smallint', { name: 'session_budget', default: 4 }) sessionBudget!: number;
  @Column('text', { name: 'budget_reason', nullable: true }) budgetReason!: string | null;
  @Column('smallint', { name: 'participants_at_start', nullable: true }) participantsAtStart!: number | null;
  @Column('date', { name: 'started_on', nullable: true }) startedOn!: string | null;
  /** Of a group that began without a starter: its first meeting, when it has a fixed day. */
  @Column('date', { name: 'meets_from', nullable: true }) meetsFrom!: string | null;
  @Column('date', { name: 'leaderless_on', nullable: true }) leaderlessOn!: string | null;
  @Column('date', { name: 'fresh_until', nullable: true }) freshUntil!: string | null;
  @Column('timestamptz', { name: 'paused_at', nullable: true }) pausedAt!: Date | null;
  @Column('date', { name: 'paused_until', nullable: true }) pausedUntil!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('timestamptz', { name: 'no_questions_since', nullable: true }) noQuestionsSince!: Date | null;
  @Column('timestamptz', { name: 'start_settles_at', nullable: true }) startSettlesAt!: Date | null;
  @Column('timestamptz', { name: 'closing_at', nullable: true }) closingAt!: Date | null;
  @Column('text', { name: 'closing_as', nullable: true }) closingAs!: Closing | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  @Column('uuid', { name: 'predecessor_id', nullable: true }) predecessorId!: string | null;
  @Column('boolean', { name: 'self_started', default: false }) selfStarted!: boolean;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
