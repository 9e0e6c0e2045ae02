import type { KeptPromiseText, PromiseWay } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A promise of confidentiality as it was given. The first one's day stands on the starter. */
@Entity('confidentiality_promise')
export class ConfidentialityPromise {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('date', { name: 'given_on' }) givenOn!: string;
  @Column('text') how!: PromiseWay;
  @Column('text', { name: 'text_version' }) textVersion!: KeptPromiseText;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'recorded_by_id', nullable: true }) recordedById!: string | null;
}
