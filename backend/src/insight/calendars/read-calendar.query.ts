import { addDays, localDate } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { type CalendarEvent, calendarText } from '../../documents/index.ts';
import { actorOf } from '../../organisation/identity/index.ts';
import { newestChange } from '../../training/courses/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { hashOf } from './address.ts';
import { bookedFor, coursesOfOffice } from './booked.query.ts';
import { demandCalendar, type Which } from './calendar-link.ts';

/** What is over is kept a while: programs take away what is no longer in the file. */
const DAYS_KEPT = 90;

interface Row {
  readonly personId: string;
  readonly kind: Which['kind'];
  readonly officeId: string | null;
  readonly officeName: string | null;
  readonly language: Lang;
}

export interface ReadCalendar {
  readonly body: string;
  readonly changedAt: Date | undefined;
}

/** The calendar behind a secret address, as far as the one who asked for it still may see it. */
export async function readCalendar(tx: Tx, token: string, site: string): Promise<ReadCalendar> {
  const link = await one<Row>(tx, LINK, [hashOf(token)]);
  if (link === undefined) throw new Refusal('link.invalid');
  const which: Which = link.kind === 'own' || link.officeId === null ? { kind: 'own' } : { kind: 'office', officeId: link.officeId };
  const hers = { ...tx, actor: await actorOf(tx, link.personId) };
  demandCalendar(hers, which);
  const wish = { lang: link.language, site, since: addDays(localDate(tx.now), -DAYS_KEPT) };
  const events = which.kind === 'own' ? await bookedFor(hers, link.personId, wish) : await coursesOfOffice(hers, which.officeId, wish);
  const w = documentsIn[link.language].calendar;
  const name = link.officeName === null ? w.own : w.office({ name: link.officeName });
  return { body: calendarText({ method: 'publish', name, events }), changedAt: newest(events) };
}

function newest(events: readonly CalendarEvent[]): Date | undefined {
  return newestChange(events.map(({ stamp }) => ({ changedAt: stamp })));
}

const LINK = `
  SELECT l.person_id AS "personId", l.kind, l.office_id AS "officeId", o.name AS "officeName", p.language
  FROM calendar_link l JOIN person p ON p.id = l.person_id LEFT JOIN office o ON o.id = l.office_id
  WHERE l.token_hash = $1 AND l.ended_at IS NULL`;
