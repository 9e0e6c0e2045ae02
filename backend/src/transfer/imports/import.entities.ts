import type { Alike, FileEncoding, ImportKind, ImportMake, ImportState, RowOutcome, Separator, UndoneRow } from '@igang/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'course_id', nullable: true }) courseId!: string | null;
  @Column('text') kind!: ImportKind;
  @Column('text') state!: ImportState;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') encoding!: FileEncoding;
  @Column('text', { nullable: true }) separator!: Separator | null;
  @Column('text', { nullable: true }) sheet!: string | null;
  @Column('integer', { name: 'heading_row', default: 1 }) headingRow!: number;
  @Column('integer', { name: 'heading_rows', default: 1 }) headingRows!: number;
  @Column('text', { array: true }) headings!: string[];
  @Column('jsonb') mapping!: unknown;
  @Column('integer', { name: 'row_count' }) rowCount!: number;
  @Column('integer', { default: 0 }) progress!: number;
  @Column('text', { nullable: true }) failure!: string | null;
  @Column('uuid', { name: 'created_by_id' }) createdById!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'state_changed_at' }) stateChangedAt!: Date;
  @Column('timestamptz', { name: 'undo_asked_at', nullable: true }) undoAskedAt!: Date | null;
  @Column('timestamptz', { name: 'forgotten_at', nullable: true }) forgottenAt!: Date | null;
}

@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text', { array: true }) cells!: string[];
  @Column('jsonb', { default: {} }) corrections!: unknown;
  @Column('text', { nullable: true }) key!: string | null;
  @Column('jsonb', { nullable: true }) parsed!: unknown;
  @Column('text', { nullable: true }) outcome!: RowOutcome | null;
  @Column('jsonb', { default: [] }) problems!: unknown;
  @Column('jsonb', { default: [] }) notes!: unknown;
  @Column('uuid', { name: 'suggested_id', nullable: true }) suggestedId!: string | null;
  @Column('text', { nullable: true }) alike!: Alike | null;
  @Column('boolean', { name: 'is_same', nullable: true }) isSame!: boolean | null;
  @Column('timestamptz', { name: 'written_at', nullable: true }) writtenAt!: Date | null;
}

@Entity('import_trace')
export class ImportTrace {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('text', { name: 'subject_type' }) subjectType!: ImportMake;
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('text', { nullable: true }) outcome!: UndoneRow | null;
}
