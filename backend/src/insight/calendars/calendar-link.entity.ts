import type { CalendarKind } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A secret address that a calendar reads; live until another is asked for or it is ended. */
@Entity('calendar_link')
export class CalendarLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: CalendarKind;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
