import type { Lang } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Refuses } from '../../platform/constraint-refusals.ts';

@Entity('person')
@Refuses({ person_email_key: 'contact.taken' })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** What she asks to be called; her first name when none is given. */
  @Column('text', { nullable: true }) called!: string | null;
  @Column('citext', { unique: true }) email!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { default: 'nb' }) language!: Lang;
  @Column('text', { name: 'postal_code', nullable: true }) postalCode!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  /** Links of an earlier one that were mailed to her open nothing. */
  @Column('smallint', { name: 'link_edition', default: 0 }) linkEdition!: number;
  @Column({ type: 'text', insert: false, update: false, select: false, generatedType: 'STORED', asExpression: 'folded(name)' })
  sought!: string;
}
