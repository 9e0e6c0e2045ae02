import type { AnsweredBy, FollowUpKind, FollowUpOutcome, FollowUpState } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') kind!: FollowUpKind;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: FollowUpState;
  @Column('text', { nullable: true }) outcome!: FollowUpOutcome | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'answered_by', nullable: true }) answeredBy!: AnsweredBy | null;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
}
