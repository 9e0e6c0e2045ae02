import type { MeetingChangeKind } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting_change')
export class MeetingChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('text') kind!: MeetingChangeKind;
  @Column('date', { nullable: true }) date!: string | null;
  @Column('time', { name: 'starts_at', nullable: true }) startsAt!: string | null;
  @Column('time', { name: 'ends_at', nullable: true }) endsAt!: string | null;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
