import type { HandoverItem } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('handover_preparation')
export class HandoverPreparation {
  @PrimaryColumn('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { array: true }) agreed!: HandoverItem[];
  @Column('date', { name: 'meets_from', nullable: true }) meetsFrom!: string | null;
  @Column('smallint', { name: 'every_weeks', default: 1 }) everyWeeks!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'changed_by_id' }) changedById!: string;
}
