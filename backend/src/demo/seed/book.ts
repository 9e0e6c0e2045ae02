import type { JobName, JobPayload } from '@igang/contracts';
import type { Random } from './random.ts';
import { type Writer, write } from './write.ts';

/** In the order in which they may be written. */
const TABLES = [
  'contact_point',
  'self_help_group',
  'assignment',
  'assignment_starter',
  'assignment_request',
  'group_session',
  'session_starter',
  'session_log',
  'handover',
  'handover_preparation',
  'follow_up',
  'import_batch',
  'import_row',
  'import_trace',
  'enquiry',
  'group_invitation',
  'audit_event',
  'outbox',
] as const;
export type Table = (typeof TABLES)[number];

export interface Event {
  readonly at: Date;
  /** Left out: the system did it. */
  readonly byId?: string | undefined;
  readonly kind?: 'anonymous' | 'enrollee' | 'group-contact' | 'seeker' | undefined;
  readonly action: string;
  readonly subject: readonly [type: string, id: string];
  readonly officeId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly reason?: string | undefined;
}

/** The rows of one part of the demo, kept until they are written together. */
export interface Book {
  add(table: Table, ...rows: readonly object[]): void;
  /** A line in the audit trail, as the use case would have written. */
  tell(...events: readonly Event[]): void;
  /** A job that is still to come. What lies in the past has been done, and its mails were sent. */
  later<N extends JobName>(job: N, payload: JobPayload<N>, at: Date): void;
  write(client: Writer): Promise<number>;
}

export function openBook(random: Random, now: Date): Book {
  const pages = new Map<Table, object[]>(TABLES.map((table) => [table, []]));
  const add = (table: Table, ...rows: readonly object[]) => void pages.get(table)?.push(...rows);
  return {
    add,
    tell: (...events) => add('audit_event', ...events.map((event) => auditRow(random, event))),
    later: (job, payload, at) => {
      if (at >= now) add('outbox', outboxRow(random, { job, payload, at, now }));
    },
    write: async (client) => {
      let written = 0;
      for (const table of TABLES) {
        const rows = pages.get(table) ?? [];
        await write(client, { table, key: ['id'], rows }, 'new');
        written += rows.length;
        pages.set(table, []);
      }
      return written;
    },
  };
}

function auditRow(random: Random, { at, byId, kind, action, subject, officeId, from, to, reason }: Event) {
  return {
    id: random.id(at),
    at,
    actor_kind: kind ?? (byId === undefined ? 'system' : 'person'),
    actor_person_id: byId ?? null,
    action,
    subject_type: subject[0],
    subject_id: subject[1],
    office_id: officeId,
    from_state: from ?? null,
    to_state: to ?? null,
    reason: reason ?? null,
    request_id: null,
  };
}

function outboxRow(random: Random, { job, payload, at, now }: { job: string; payload: object; at: Date; now: Date }) {
  return { id: random.id(now), job, payload, run_at: at, created_at: now };
}

/** A range of instants as PostgreSQL reads it. */
export function period(from: Date, until: Date): string {
  return `[${from.toISOString()},${until.toISOString()})`;
}
