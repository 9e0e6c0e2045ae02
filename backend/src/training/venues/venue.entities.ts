import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('venue')
@Refuses({ venue_closed_after_courses: 'venue.has-courses' })
export class Venue {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('text') name!: string;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: 'folded(name)' })
  sought!: string;
  @Column('text') address!: string;
  @Column({
    type: 'text',
    name: 'address_sought',
    insert: false,
    update: false,
    select: false,
    generatedType: 'STORED',
    asExpression: 'folded(address)',
  })
  addressSought!: string;
  @Column('text', { name: 'postal_code' }) postalCode!: string;
  @Column('text', { name: 'access_note', nullable: true }) accessNote!: string | null;
  @Column('text', { name: 'key_holder_name', nullable: true }) keyHolderName!: string | null;
  @Column('text', { name: 'key_holder_phone', nullable: true }) keyHolderPhone!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('double precision') lat!: number;
  @Column('double precision') lon!: number;
  @Column({ type: 'cube', nullable: true, insert: false, update: false, generatedType: 'STORED', asExpression: 'earth_point(lat, lon)' })
  position!: unknown;
}

@Entity('venue_room')
export class VenueRoom {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'venue_id' }) venueId!: string;
  @Column('text') name!: string;
  @Column('integer', { nullable: true }) capacity!: number | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
}
