import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('session_starter')
@Refuses({ session_starter_once: 'starter.double-booked' })
export class SessionStarter {
  /** What the link to her log of this meeting names. */
  @Column('uuid', { name: 'id', default: () => 'uuidv7()' }) id!: string;
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('tstzrange') period!: unknown;
  @Column('timestamptz', { name: 'released_at', nullable: true }) releasedAt!: Date | null;
  @Column('timestamptz', { name: 'away_at', nullable: true }) awayAt!: Date | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
}
