import type { StarterState, WeekTime } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('starter')
export class Starter {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') state!: StarterState;
  @Column('text', { array: true, default: '{no}' }) languages!: string[];
  @Column('smallint', { name: 'max_groups', default: 2 }) maxGroups!: number;
  @Column('text', { name: 'avoided_themes', array: true, default: '{}' }) avoidedThemes!: string[];
  @Column('text', { name: 'unsuitable_times', array: true, default: '{}' }) unsuitableTimes!: WeekTime[];
  @Column('timestamptz', { name: 'confidentiality_agreed_at', nullable: true }) confidentialityAgreedAt!: Date | null;
  @Column('timestamptz', { name: 'qualified_until', nullable: true }) qualifiedUntil!: Date | null;
  @Column('date', { name: 'paused_until', nullable: true }) pausedUntil!: string | null;
  @Column('timestamptz', { name: 'last_asked_at', nullable: true }) lastAskedAt!: Date | null;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
}
