import type { Lang } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('interest')
export class Interest {
  @PrimaryColumn('uuid') id!: string;
  @Column('citext') email!: string;
  @Column('text') language!: Lang;
  @Column('uuid', { name: 'course_type_id', nullable: true }) courseTypeId!: string | null;
  @Column('text') place!: string;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode!: string | null;
  @Column('smallint', { name: 'radius_km' }) radiusKm!: number;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('interest_notice')
export class InterestNotice {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'interest_id' }) interestId!: string;
  @Column('uuid', { name: 'course_id' }) courseId!: string;
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
}
