import type { Lang, MailState } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a mail was sent, to whom and when; never what it said. */
@Entity('mail_delivery')
export class MailDelivery {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  /** Nobody's when what the mail was about is gone. */
  @Column('citext', { nullable: true }) recipient!: string | null;
  @Column('text') language!: Lang;
  @Column('text') state!: MailState;
  @Column('text', { name: 'message_id', unique: true }) messageId!: string;
  @Column('smallint', { default: 0 }) attempts!: number;
  @Column('timestamptz', { name: 'claimed_at', nullable: true }) claimedAt!: Date | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
  /** A digest of what a mail about how things are said. */
  @Column('text', { nullable: true }) said!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
