import type { GrantedRole } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Open only: what was said to it stands in the audit trail, and in the role. */
@Entity('role_invitation')
export class RoleInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') role!: GrantedRole;
  @Column('uuid', { name: 'contact_point_id', nullable: true }) contactPointId!: string | null;
  @Column('text') name!: string;
  @Column('citext') email!: string;
  @Column('text') language!: Lang;
  @Column('uuid', { name: 'invited_by_id' }) invitedById!: string;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
