import { plural } from './lang.ts';
import type { NationalWords } from './national.nb.ts';

export const nn: NationalWords = {
  title: 'Heile kjeda i tal',
  lead: 'Frå kurs til grupper som møtest på eiga hand.',
  period: { label: 'Periode', thisYear: 'I år', lastYear: 'I fjor', all: 'Alt' },
  chain: 'Kjeda',
  steps: {
    courses: 'Igangsetjarkurs haldne',
    enrolled: 'Hadde plass på dei',
    qualified: 'Vart godkjend igangsetjar',
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
  share: {
    qualified: (share) => `${share} av dei som hadde plass`,
    handedOver: (share) => `${share} av gruppene som starta`,
  },
  meaning: 'Kva tala tel',
  means: {
    courses: 'Igangsetjarkurs med første dag i perioden, der alt frammøte er ført. Oppfrisking, rettleiing og andre kurs er ikkje med.',
    enrolled: 'Dei som hadde plass på desse kursa, òg dei som ikkje kom.',
    qualified: 'Dei av desse som bestod og vart godkjende.',
    started: 'Grupper med oppstart i perioden.',
    sessions: 'Gruppemøte haldne i perioden med igangsetjar til stades.',
    handedOver: 'Grupper som vart overleverte i perioden. Nokre av dei starta før perioden.',
    alive: 'Grupper som svara i perioden at dei framleis møtest, òg dei som vil ha hjelp.',
  },
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Heile landet',
  none: 'Ingen tal i denne perioden.',
  unsafe: 'Til internt bruk. Små tal blir viste som dei er, så ikkje send tabellen vidare.',
};
