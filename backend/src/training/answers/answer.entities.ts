import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

/** One answer of one enrolment; how long it is kept stands with its question. */
@Entity('enrolment_answer')
@Refuses({ enrolment_answer_question_id_fkey: 'question.answered' })
export class EnrolmentAnswer {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @PrimaryColumn('uuid', { name: 'question_id' }) questionId!: string;
  @Column('jsonb') value!: unknown;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}

/** What one night deleted: numbers only. */
@Entity('answer_forgetting')
export class AnswerForgetting {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('integer') answers!: number;
  @Column('integer') courses!: number;
}
