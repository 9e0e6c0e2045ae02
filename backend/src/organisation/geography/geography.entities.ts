import type { ContactPointKind, LanguageForm, Territory } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('county')
export class County {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'official_names', array: true }) officialNames!: string[];
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('double precision', { nullable: true }) lat!: number | null;
  @Column('double precision', { nullable: true }) lon!: number | null;
  @Column('integer', { nullable: true }) population!: number | null;
}

@Entity('county_successor')
export class CountySuccessor {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('text', { name: 'successor_code' }) successorCode!: string;
}

@Entity('municipality')
export class Municipality {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'official_names', array: true }) officialNames!: string[];
  @Column({
    type: 'text',
    insert: false,
    update: false,
    select: false,
    generatedType: 'STORED',
    asExpression: 'folded(ARRAY[name] || official_names)',
  })
  sought!: string;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('text', { name: 'admin_centre' }) adminCentre!: string;
  @Column('integer') population!: number;
  @Column('double precision', { name: 'area_km2' }) areaKm2!: number;
  @Column('text', { name: 'language_form' }) languageForm!: LanguageForm;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
}

@Entity('postal_code')
export class PostalCodeRow {
  @PrimaryColumn('text') code!: string;
  @Column('text') place!: string;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: 'folded(place)' })
  sought!: string;
  @Column('text', { name: 'municipality_code', nullable: true }) municipalityCode!: string | null;
  @Column('text', { nullable: true }) territory!: Territory | null;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
}

@Entity('public_holiday')
export class PublicHoliday {
  @PrimaryColumn('date') date!: string;
  @PrimaryColumn('text') name!: string;
}

@Entity('theme')
export class ThemeRow {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') names!: Record<string, string>;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

@Entity('contact_point')
export class ContactPoint {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  @Column('text') name!: string;
  @Column('text') kind!: ContactPointKind;
  @Column('citext') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { name: 'postal_code', nullable: true }) postalCode!: string | null;
  @Column('date', { name: 'confirmed_on' }) confirmedOn!: string;
  @Column('date', { name: 'asked_on', nullable: true }) askedOn!: string | null;
  @Column('date', { name: 'reminded_on', nullable: true }) remindedOn!: string | null;
  @Column('date', { name: 'office_told_on', nullable: true }) officeToldOn!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { name: 'owner_name', nullable: true }) ownerName!: string | null;
  @Column('text', { name: 'owner_number', nullable: true }) ownerNumber!: string | null;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
}
