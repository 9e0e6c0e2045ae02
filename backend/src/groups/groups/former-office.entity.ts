import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose a group was before its office closed. */
@Entity('group_former_office')
export class GroupFormerOffice {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @PrimaryColumn('date') until!: string;
}
