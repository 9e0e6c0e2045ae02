import type { SessionView, StarterGroup } from '@igang/contracts';
import type { Absence } from '@igang/domain/starters/availability';
import type { LocalDate } from '@igang/domain/time';

export interface HerMeeting {
  readonly group: string;
  readonly session: SessionView;
}

/** Her meetings to come on these days that she has not said no to before, by date. Days not chosen yet hold none. */
export function meetingsOn(
  groups: readonly Pick<StarterGroup, 'name' | 'sessions'>[],
  { firstDay, lastDay }: Absence,
  today: LocalDate,
): HerMeeting[] {
  const isOn = ({ date }: SessionView): boolean => firstDay !== '' && date >= firstDay && date <= lastDay && date >= today;
  return groups
    .flatMap(({ name, sessions }) => sessions.map((session) => ({ group: name, session })))
    .filter(({ session }) => session.state === 'planned' && !session.away.some(({ me }) => me) && isOn(session))
    .sort((a, b) => (a.session.date < b.session.date ? -1 : 1));
}
