import type { StarterEnd } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment_starter')
export class AssignmentStarter {
  @PrimaryColumn('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'accepted_at' }) acceptedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_kind', nullable: true }) endKind!: StarterEnd | null;
}
