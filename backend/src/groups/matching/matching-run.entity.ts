import type { MatchingState, MatchingStep } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('matching_run')
export class MatchingRun {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') state!: MatchingState;
  @Column('text', { nullable: true }) step!: MatchingStep | null;
  @Column('jsonb', { nullable: true }) result!: unknown;
  @Column('uuid', { name: 'created_by_id' }) createdById!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
}
