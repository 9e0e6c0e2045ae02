import type { TrainerTime } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('trainer_time')
export class TrainerTimeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: TrainerTime['kind'];
  @Column('date', { name: 'from_day' }) fromDay!: string;
  @Column('date', { name: 'until_day' }) untilDay!: string;
  @Column('smallint', { nullable: true }) weekday!: number | null;
  @Column('time', { name: 'starts_at', nullable: true }) startsAt!: string | null;
  @Column('time', { name: 'ends_at', nullable: true }) endsAt!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('uuid', { name: 'written_by_id', nullable: true }) writtenById!: string | null;
}

@Entity('course_template')
@Refuses({ course_template_name: 'template.exists' })
export class CourseTemplateRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column('jsonb') content!: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by_id', nullable: true }) createdById!: string | null;
}
