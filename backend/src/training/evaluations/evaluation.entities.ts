import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('evaluation_ticket')
export class EvaluationTicket {
  @PrimaryColumn('text') digest!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('date', { name: 'expires_on' }) expiresOn!: string;
}

@Entity('evaluation_answer')
export class EvaluationAnswer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('text') form!: string;
  @Column('date', { name: 'answered_on' }) answeredOn!: string;
  @Column('jsonb') answers!: unknown;
}
