import { plural } from './lang.ts';

/** Words of the national page. The type comes from here: nn and en must have the same keys. */
export const nb = {
  title: 'Hele kjeden i tall',
  lead: 'Fra kurs til grupper som møtes på egen hånd.',
  period: { label: 'Periode', thisYear: 'I år', lastYear: 'I fjor', all: 'Alt' },
  chain: 'Kjeden',
  steps: {
    courses: 'Igangsetterkurs holdt',
    enrolled: 'Hadde plass på dem',
    qualified: 'Ble godkjent igangsetter',
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
  /** What a share is a share of. */
  share: {
    qualified: (share: string) => `${share} av dem som hadde plass`,
    handedOver: (share: string) => `${share} av gruppene som startet`,
  },
  meaning: 'Hva tallene teller',
  means: {
    courses: 'Igangsetterkurs med første dag i perioden, der alt frammøte er ført. Oppfriskning, veiledning og andre kurs er ikke med.',
    enrolled: 'De som hadde plass på disse kursene, også de som ikke kom.',
    qualified: 'De av dem som besto og ble godkjent.',
    started: 'Grupper med oppstart i perioden.',
    sessions: 'Gruppemøter holdt i perioden med igangsetter til stede.',
    handedOver: 'Grupper som ble overlevert i perioden. Noen av dem startet før perioden.',
    alive: 'Grupper som svarte i perioden at de fortsatt møtes, også de som vil ha hjelp.',
  },
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Hele landet',
  none: 'Ingen tall i denne perioden.',
  unsafe: 'Til internt bruk. Små tall vises som de er, så ikke send tabellen videre.',
};

export type NationalWords = typeof nb;
