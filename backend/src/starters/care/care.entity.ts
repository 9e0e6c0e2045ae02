import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('supervision_request')
export class SupervisionRequest {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
}

@Entity('session_effort')
export class SessionEffort {
  @PrimaryColumn('uuid', { name: 'session_id' }) sessionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('smallint') minutes!: number;
  @Column('smallint') km!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
