import type { SessionView } from '@igang/contracts';
import { localDate } from '@igang/domain';
import type { OfficeGroupsWords } from '@igang/i18n/words/groups/office-groups';
import type { OfficePhoneWords } from '@igang/i18n/words/organisation/office-phone';
import type { StatesWords } from '@igang/i18n/words/states';
import type { Told } from '../../parts/told.ts';

export interface SessionLine {
  readonly session: SessionView;
  readonly when: string;
  /** What the log says, in one line: counts and readiness, never what was said. */
  readonly log: readonly string[];
  readonly writtenBy: string;
  /** It has been, and nobody wrote what happened. */
  readonly isMissing: boolean;
  /** A starter has moved it: who, and how it was. */
  readonly moved: string | undefined;
  /** Who cannot come to it, in words. */
  readonly away: string | undefined;
}

type How = Told<OfficeGroupsWords['sessions']> & {
  readonly states: StatesWords;
  /** What was told on the telephone, and what starters have changed. */
  readonly phone: Pick<OfficePhoneWords, 'log' | 'meetings'>;
};

function writer({ writtenBy, onBehalfOf, writtenAt, correctedAt }: Log, { w, phone, f, today }: How): string {
  const day = (instant: string): string => f.day(localDate(new Date(instant)), today);
  const wrote =
    onBehalfOf === null
      ? w.writtenBy({ name: writtenBy, when: day(writtenAt) })
      : phone.log.told({ starter: onBehalfOf, writer: writtenBy, when: day(writtenAt) });
  return correctedAt === null ? wrote : `${wrote}, ${phone.meetings.corrected({ when: day(correctedAt) })}`;
}

export function sessionLine(session: SessionView, how: How): SessionLine {
  const { w, states, f, today, phone } = how;
  const { date, startsAt, endsAt, state, log, away, moved } = session;
  return {
    session,
    when: `${f.day(date, today)}, ${f.atHours(startsAt, endsAt)}`,
    log: log === null ? [] : logParts(log, w, states),
    writtenBy: log === null ? '' : writer(log, how),
    isMissing: state === 'planned' && date < today,
    moved: moved === null ? undefined : phone.meetings.moved({ name: moved.by, before: f.days([moved], today) }),
    away: away.length === 0 ? undefined : w.away({ names: f.list(away.map(({ name }) => name)) }),
  };
}

type Log = NonNullable<SessionView['log']>;

function logParts(log: Log, w: OfficeGroupsWords['sessions'], states: StatesWords): string[] {
  const ready = log.readiness === null ? undefined : states.readiness[log.readiness as keyof StatesWords['readiness']];
  return [
    log.present === null ? undefined : w.present({ count: log.present }),
    log.absentWithNotice ? w.withNotice({ count: log.absentWithNotice }) : undefined,
    log.absentWithoutNotice ? w.withoutNotice({ count: log.absentWithoutNotice }) : undefined,
    log.newcomers ? w.newcomers({ count: log.newcomers }) : undefined,
    ready,
    log.steppingIn === null ? undefined : w.steppingIn[log.steppingIn],
    log.nextAgreed === true ? w.nextAgreed : undefined,
  ].filter((part) => part !== undefined);
}
