import { HOUR_MS, looksLikeFlood, type RecentApplications } from '@igang/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { rowsOf } from '../../platform/statement.ts';

/** Time for the mail to arrive and be read. */
const PATIENCE_MS = 600_000;
const KNOWN_FOR_MS = 10_000;
const MOST_KNOWN = 500;

interface Known {
  readonly isFlooded: Promise<boolean>;
  readonly at: number;
}

/** Courses whose applications nobody confirms. Looked up at most every ten seconds for each. */
@Injectable()
export class Floods {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  isFlooded(courseId: string): Promise<boolean> {
    const [known, at] = [this.known.get(courseId), this.clock.now().getTime()];
    if (known !== undefined && at - known.at < KNOWN_FOR_MS) return known.isFlooded;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const isFlooded = this.lookUp(courseId, at);
    this.known.set(courseId, { isFlooded, at });
    isFlooded.catch(() => this.known.delete(courseId));
    return isFlooded;
  }

  private async lookUp(courseId: string, now: number): Promise<boolean> {
    const span = [new Date(now - HOUR_MS), new Date(now - PATIENCE_MS)];
    const [recent = { all: 0, unconfirmed: 0 }] = await rowsOf<RecentApplications>(this.dataSource.manager, RECENT, [courseId, ...span]);
    return looksLikeFlood(recent, this.config.PROOF_UNCONFIRMED);
  }
}

const RECENT = `
  SELECT count(*)::int AS all, count(*) FILTER (WHERE email_confirmed_at IS NULL)::int AS unconfirmed
  FROM enrolment WHERE course_id = $1 AND source = 'public' AND applied_at > $2 AND applied_at <= $3`;
