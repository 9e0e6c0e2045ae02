import { plural } from './lang.ts';

/** Words of the national page. The type comes from here: nn and en must have the same keys. */
export const nb = {
  title: 'Hele kjeden i tall',
  lead: 'Fra kurs til grupper som møtes på egen hånd.',
  period: { label: 'Periode', thisYear: 'I år', lastYear: 'I fjor', all: 'Alt' },
  chain: 'Kjeden',
  steps: {
    courses: 'Kurs holdt',
    enrolled: 'Påmeldte',
    qualified: 'Godkjente igangsettere',
    started: 'Grupper startet',
    sessions: 'Møter med igangsetter',
    handedOver: 'Overlevert',
    alive: 'Møtes fortsatt',
  },
  notes: {
    courses: (planned: number, cancelled: number) => `${planned} planlagt, ${cancelled} avlyst`,
    qualified: (active: number) => `${plural(active, 'igangsetter er aktiv', 'igangsettere er aktive')} nå`,
    started: (forming: number, withStarter: number) => `${forming} samles, ${withStarter} har igangsetter nå`,
    handedOver: (leaderless: number) => `${plural(leaderless, 'gruppe er', 'grupper er')} på egen hånd nå`,
    alive: (followedUp: number) => `av ${plural(followedUp, 'gruppe', 'grupper')} som er fulgt opp`,
  },
  ofPrevious: (share: string, step: string) => `${share} av ${step}`,
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Hele landet',
  none: 'Ingen tall i denne perioden.',
  unsafe: 'Til internt bruk. Små tall vises som de er, så ikke send tabellen videre.',
};

export type NationalWords = typeof nb;
