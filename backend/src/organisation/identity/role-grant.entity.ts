import type { GrantedRole } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Refuses({ role_grant_somebody_stays: 'role.last-national' })
@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') role!: GrantedRole;
  @Column('uuid', { name: 'contact_point_id', nullable: true }) contactPointId!: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  @Column('uuid', { name: 'granted_by_id', nullable: true }) grantedById!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
