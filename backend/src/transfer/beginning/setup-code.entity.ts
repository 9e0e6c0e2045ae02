import { Column, Entity, PrimaryColumn } from 'typeorm';

/** At most one row: a new code ends the one before. */
@Entity('setup_code')
export class SetupCode {
  @PrimaryColumn('boolean', { default: true }) one!: boolean;
  @Column('text') digest!: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('smallint', { name: 'wrong_tries', default: 0 }) wrongTries!: number;
}
