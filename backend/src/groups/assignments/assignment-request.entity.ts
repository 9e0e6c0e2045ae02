import type { RequestState } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('assignment_request')
@Refuses({ assignment_request_once: 'starter.already-asked' })
export class AssignmentRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') state!: RequestState;
  @Column('text', { nullable: true }) message!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'asked_by_id', nullable: true }) askedById!: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'answered_by_id', nullable: true }) answeredById!: string | null;
  @Column('text', { name: 'override_reason', nullable: true }) overrideReason!: string | null;
}
