import { plural } from './lang.ts';
import type { NationalWords } from './national.nb.ts';

export const nn: NationalWords = {
  title: 'Heile kjeda i tal',
  lead: 'Frå kurs til grupper som møtest på eiga hand.',
  period: { label: 'Periode', thisYear: 'I år', lastYear: 'I fjor', all: 'Alt' },
  chain: 'Kjeda',
  steps: {
    courses: 'Kurs haldne',
    enrolled: 'Påmelde',
    qualified: 'Godkjende igangsetjarar',
    started: 'Grupper starta',
    sessions: 'Møte med igangsetjar',
    handedOver: 'Overleverte',
    alive: 'Møtest framleis',
  },
  notes: {
    courses: (planned, cancelled) => `${planned} planlagde, ${cancelled} avlyste`,
    qualified: (active) => `${plural(active, 'igangsetjar er aktiv', 'igangsetjarar er aktive')} no`,
    started: (forming, withStarter) => `${forming} samlast, ${withStarter} har igangsetjar no`,
    handedOver: (leaderless) => `${plural(leaderless, 'gruppe er', 'grupper er')} på eiga hand no`,
    alive: (followedUp) => `av ${plural(followedUp, 'gruppe', 'grupper')} som er følgde opp`,
  },
  ofPrevious: (share, step) => `${share} av ${step}`,
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Heile landet',
  none: 'Ingen tal i denne perioden.',
  unsafe: 'Til internt bruk. Små tal blir viste som dei er, så ikkje send tabellen vidare.',
};
