import type { SessionState } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

const PERIOD = 'tstzrange((date + starts_at) AT TIME ZONE time_zone, (date + ends_at) AT TIME ZONE time_zone)';

@Entity('group_session')
@Refuses({ group_session_budget: 'budget.exceeded' })
export class GroupSession {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('smallint') number!: number;
  @Column('date') date!: string;
  @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Column('time', { name: 'ends_at' }) endsAt!: string;
  @Column('text', { name: 'time_zone', default: 'Europe/Oslo' }) timeZone!: string;
  @Column({ type: 'tstzrange', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: PERIOD })
  period!: unknown;
  @Column('text') state!: SessionState;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  /** The starter who moved it with her group, and how it was before; all or none. */
  @Column('uuid', { name: 'moved_by_id', nullable: true }) movedById!: string | null;
  @Column('timestamptz', { name: 'moved_at', nullable: true }) movedAt!: Date | null;
  @Column('date', { name: 'moved_from_date', nullable: true }) movedFromDate!: string | null;
  @Column('time', { name: 'moved_from_starts_at', nullable: true }) movedFromStartsAt!: string | null;
  @Column('time', { name: 'moved_from_ends_at', nullable: true }) movedFromEndsAt!: string | null;
  @Column({ type: 'integer', name: 'calendar_sequence', default: 0, insert: false, update: false }) calendarSequence!: number;
}
