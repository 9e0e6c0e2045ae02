import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('handover')
@Refuses({ handover_assignment_id_key: 'group.not-possible' })
export class Handover {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'assignment_id', unique: true }) assignmentId!: string;
  @Column('date', { name: 'handed_over_on' }) handedOverOn!: string;
  @Column('text', { array: true }) checklist!: string[];
  @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
  @Column('uuid', { name: 'done_by_id' }) doneById!: string;
}
