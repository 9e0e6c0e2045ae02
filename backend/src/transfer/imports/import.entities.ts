import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'office_id' }) officeId!: string;
  @Column('uuid', { name: 'course_id', nullable: true }) courseId!: string | null;
  @Column('text') kind!: string;
  @Column('text') state!: string;
  @Column('text', { name: 'file_name' }) fileName!: string;
  @Column('text') encoding!: string;
  @Column('text', { nullable: true }) separator!: string | null;
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
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('jsonb', { default: [] }) problems!: unknown;
  @Column('jsonb', { default: [] }) notes!: unknown;
  @Column('uuid', { name: 'suggested_id', nullable: true }) suggestedId!: string | null;
  @Column('text', { nullable: true }) alike!: string | null;
  @Column('boolean', { name: 'is_same', nullable: true }) isSame!: boolean | null;
  @Column('timestamptz', { name: 'written_at', nullable: true }) writtenAt!: Date | null;
}

@Entity('import_trace')
export class ImportTrace {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId!: string;
  @PrimaryColumn('text', { name: 'subject_type' }) subjectType!: string;
  @PrimaryColumn('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('integer', { name: 'row_number' }) rowNumber!: number;
  @Column('text', { nullable: true }) outcome!: string | null;
}
