import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('assignment')
export class Assignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text') kind!: string;
  @Column('text') state!: string;
  @Column('smallint') budget!: number;
  @Column('smallint', { name: 'starters_wanted', default: 1 }) startersWanted!: number;
  @Column('boolean', { name: 'ask_next', default: false }) askNext!: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
}
