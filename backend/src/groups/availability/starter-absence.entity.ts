import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

const PERIOD = "tstzrange(first_day::timestamp AT TIME ZONE 'Europe/Oslo', (last_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo')";

@Entity('starter_absence')
@Refuses({ starter_absence_once: 'absence.already' })
export class StarterAbsence {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'first_day' }) firstDay!: string;
  @Column('date', { name: 'last_day' }) lastDay!: string;
  @Column({ type: 'tstzrange', insert: false, update: false, generatedType: 'STORED', asExpression: PERIOD })
  period!: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
