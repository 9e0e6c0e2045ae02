import type { QuestionKind, Sensitivity } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of a course type or of one course. */
@Entity('question')
export class Question {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_type_id', nullable: true }) courseTypeId!: string | null;
  @Column('uuid', { name: 'course_id', nullable: true }) courseId!: string | null;
  @Column('smallint') position!: number;
  @Column('text') kind!: QuestionKind;
  @Column('jsonb') words!: unknown;
  @Column('jsonb') choices!: unknown;
  @Column('boolean') required!: boolean;
  @Column('text') sensitivity!: Sensitivity;
  @Column('smallint', { name: 'retention_days', nullable: true }) retentionDays!: number | null;
  @Column('uuid', { name: 'shown_when_id', nullable: true }) shownWhenId!: string | null;
  @Column('jsonb', { name: 'shown_when_is', nullable: true }) shownWhenIs!: unknown;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
