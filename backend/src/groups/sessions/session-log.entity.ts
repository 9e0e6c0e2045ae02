import type { LogOutcome } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('session_log')
@Refuses({ session_log_session_id_key: 'session.already-logged' })
export class SessionLog {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'session_id', unique: true }) sessionId!: string;
  @Column('uuid', { name: 'written_by_id' }) writtenById!: string;
  /** Null: she wrote it herself. */
  @Column('uuid', { name: 'on_behalf_of_id', nullable: true }) onBehalfOfId!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  /** The last time its writer corrected it. */
  @Column('timestamptz', { name: 'corrected_at', nullable: true }) correctedAt!: Date | null;
  @Column('text') outcome!: LogOutcome;
  @Column('smallint', { nullable: true }) present!: number | null;
  @Column('text', { array: true, default: '{}' }) frames!: string[];
  @Column('smallint', { nullable: true }) readiness!: number | null;
  @Column('smallint', { name: 'absent_with_notice', nullable: true }) absentWithNotice!: number | null;
  @Column('smallint', { name: 'absent_without_notice', nullable: true }) absentWithoutNotice!: number | null;
  @Column('smallint', { nullable: true }) newcomers!: number | null;
  @Column('smallint', { name: 'stepping_in', nullable: true }) steppingIn!: number | null;
  @Column('boolean', { name: 'next_agreed', nullable: true }) nextAgreed!: boolean | null;
  @Column('text', { nullable: true }) note!: string | null;
}
