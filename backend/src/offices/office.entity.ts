import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('office')
export class Office {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text') kind!: 'national' | 'district';
  @Column('text') name!: string;
  @Column('text') seat!: string;
  @Column('citext') email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('date', { name: 'opened_on' }) openedOn!: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}

/** Which office has a county, and when: the area of a closed office moves to another. */
@Entity('office_county')
export class OfficeCounty {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text', { name: 'county_code' }) countyCode!: string;
  @Column('daterange') valid!: string;
}
