import type { GroupForm, Lang } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('group_registration')
export class GroupRegistration {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('text') language!: Lang;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('smallint') people!: number;
  @Column('text', { nullable: true }) venue!: string | null;
  @Column('time', { name: 'starts_at' }) startsAt!: string;
  @Column('time', { name: 'ends_at' }) endsAt!: string;
  @Column('smallint', { nullable: true }) weekday!: number | null;
  @Column('text', { default: 'physical' }) form!: GroupForm;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}
