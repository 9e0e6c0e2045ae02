import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('text') state!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
}
