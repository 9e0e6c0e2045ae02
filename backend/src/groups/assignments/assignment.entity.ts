import type { AssignmentKind, AssignmentState } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('assignment')
@Refuses({ assignment_keeps_its_starters: 'group.starters-said-yes', assignment_one_live: 'assignment.not-possible' })
export class Assignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') kind!: AssignmentKind;
  @Column('text') state!: AssignmentState;
  @Column('smallint') budget!: number;
  @Column('smallint', { name: 'starters_wanted', default: 1 }) startersWanted!: number;
  @Column('boolean', { name: 'ask_next', default: false }) askNext!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
}
