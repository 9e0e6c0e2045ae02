import type { OfficeKind, OfficeSetting, OfficeWorkCounts } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('office')
@Refuses({ office_name_once: 'office.name-taken', office_takes_no_work: 'office.closed' })
export class Office {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text') kind!: OfficeKind;
  @Column('text') name!: string;
  @Column('text') seat!: string;
  @Column('citext') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('uuid', { name: 'heir_id', nullable: true }) heirId!: string | null;
  @Column('boolean', { name: 'coordinators_stay', default: false }) coordinatorsStay!: boolean;
  @Column('jsonb', { name: 'handed_over', nullable: true }) handedOver!: OfficeWorkCounts | null;
}

@Entity('office_setting')
export class OfficeSettingRow {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId!: string;
  @PrimaryColumn('text') name!: OfficeSetting;
  @Column('smallint') value!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'changed_by_id' }) changedById!: string;
}

/** Which office has a county, and when: the area of a closed office moves to another. */
@Entity('office_county')
@Refuses({ office_county_once: 'office.county-taken', office_county_while_open: 'office.closing' })
export class OfficeCounty {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('daterange') valid!: string;
}
