import type { Actor } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows of the audit trail; written by `record`, read by the audit command. */
@Entity('audit_event')
export class AuditEvent {
  @PrimaryColumn('uuid') id!: string;
  @Column('timestamptz') at!: Date;
  @Column('text', { name: 'actor_kind' }) actorKind!: Actor['kind'];
  @Column('uuid', { name: 'actor_person_id', nullable: true }) actorPersonId!: string | null;
  @Column('text') action!: string;
  @Column('text', { name: 'subject_type' }) subjectType!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId!: string | null;
  @Column('text', { name: 'from_state', nullable: true }) fromState!: string | null;
  @Column('text', { name: 'to_state', nullable: true }) toState!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'request_id', nullable: true }) requestId!: string | null;
}

@Entity('outbox')
export class OutboxMessage {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') job!: string;
  @Column('jsonb') payload!: unknown;
  @Column('timestamptz', { name: 'run_at' }) runAt!: Date;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'relayed_at', nullable: true }) relayedAt!: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt!: Date | null;
  @Column('timestamptz', { name: 'failed_at', nullable: true }) failedAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}

@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('text') scope!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text', { name: 'request_hash' }) requestHash!: string;
  @Column('smallint') status!: number;
  @Column('jsonb', { nullable: true }) response!: unknown;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Who asks much, told from process to process for a minute or two. */
@Entity('throttle_news')
export class ThrottleNews {
  @PrimaryColumn('bigint', { generated: 'identity' }) id!: string;
  @Column('uuid') process!: string;
  @Column('text') who!: string;
  @Column('integer') asked!: number;
  @Column('timestamptz') at!: Date;
}

/** A proof of work that has been used. */
@Entity('spent_proof')
export class SpentProof {
  @PrimaryColumn('text') nonce!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

/** What is true of this database as a whole: one row, or none. */
@Entity('installation')
export class Installation {
  @PrimaryColumn('boolean', { default: true }) one!: boolean;
  /** Its people are invented. */
  @Column('boolean') demo!: boolean;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}
