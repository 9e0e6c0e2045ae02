import type { SessionView } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { OfficeGroupWords } from '@igang/i18n/office.groups.nb';
import type { PhoneWords } from '@igang/i18n/office.phone.nb';
import type { StateWords } from '@igang/i18n/states.nb';
import type { Told } from '../parts/told.ts';

export interface SessionLine {
  readonly session: SessionView;
  readonly when: string;
  /** What the log says, in one line: counts and readiness, never what was said. */
  readonly log: readonly string[];
  readonly writtenBy: string;
  /** It has been, and nobody wrote what happened. */
  readonly isMissing: boolean;
  /** Who cannot come to it, in words. */
  readonly away: string | undefined;
}

type How = Told<OfficeGroupWords['sessions']> & {
  readonly states: StateWords;
  /** Who told it on the telephone, who wrote it, and when. */
  readonly told: PhoneWords['log']['told'];
};

function writer({ writtenBy, onBehalfOf }: Log, w: How['w'], when: string, told: How['told']): string {
  return onBehalfOf === null ? w.writtenBy(writtenBy, when) : told(onBehalfOf, writtenBy, when);
}

export function sessionLine(session: SessionView, { w, states, f, today, told }: How): SessionLine {
  const { date, startsAt, endsAt, state, log, away } = session;
  return {
    session,
    when: `${f.day(date, today)}, ${f.hours(startsAt, endsAt)}`,
    log: log === null ? [] : logParts(log, w, states),
    writtenBy: log === null ? '' : writer(log, w, f.day(localDate(new Date(log.writtenAt)), today), told),
    isMissing: state === 'planned' && date < today,
    away: away.length === 0 ? undefined : w.away(f.list(away.map(({ name }) => name))),
  };
}

type Log = NonNullable<SessionView['log']>;

function logParts(log: Log, w: OfficeGroupWords['sessions'], states: StateWords): string[] {
  const ready = log.readiness === null ? undefined : states.readiness[log.readiness as keyof StateWords['readiness']];
  return [
    log.present === null ? undefined : w.present(log.present),
    log.absentWithNotice ? w.withNotice(log.absentWithNotice) : undefined,
    log.absentWithoutNotice ? w.withoutNotice(log.absentWithoutNotice) : undefined,
    log.newcomers ? w.newcomers(log.newcomers) : undefined,
    ready,
    log.steppingIn === null ? undefined : w.steppingIn(log.steppingIn),
    log.nextAgreed === true ? w.nextAgreed : undefined,
  ].filter((part) => part !== undefined);
}
