import { plural } from '../lang.ts';

/** Words of the national page. The type comes from here: nn and en must have the same keys. */
export const nb = {
  title: 'Hele kjeden i tall',
  lead: 'Fra kurs til grupper som møtes på egen hånd.',
  period: { label: 'Periode', thisYear: 'I år', lastYear: 'I fjor', yearBefore: 'Året før', all: 'Alt' },
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
  survival: {
    title: 'Hvor lenge gruppene lever',
    lead: (groups: number) =>
      `Alle ${groups} gruppene som er overlevert, med det de selv, eller kontoret, har fortalt. En gruppe regnes med så lenge vi har hørt at den lever.`,
    few: 'Når ti grupper er overlevert, viser vi her hvor lenge de lever.',
    noneAnswered: 'Så langt har færre enn ti grupper svart.',
    chart: (share: string) =>
      `Andelen grupper som lever ved hvert spørsmål etter overleveringen. Ved det siste er den ${share}. Tallene står i tabellen.`,
    axis: 'måneder etter overleveringen',
    when: 'Etter overleveringen',
    share: 'Lever',
    band: 'Trolig mellom',
    between: (low: string, high: string) => `${low} og ${high}`,
    known: 'Av dem som svarte',
    of: (alive: number, answers: number) => `${alive} av ${answers}`,
    marks: { 42: 'Seks uker', 183: 'Seks måneder', 365: 'Ett år' },
    years: (n: number) => `${n} år`,
    note: 'Gruppene blir spurt etter seks uker, et halvt år og så hvert år. Når en gruppe har sluttet, vet vi bare at det skjedde etter forrige svar, så tallene gjelder ved spørsmålene, og linjene mellom dem er bare trukket rett (Turnbulls metode). En gruppe som ikke svarer, regnes med til den sist lot høre fra seg. «Lever» regner sammen alle spørsmålene fram til da; «Av dem som svarte» er svarene på det ene spørsmålet. Feltet rundt viser usikkerheten: i nitten av tjue slike kurver ligger den sanne andelen der. Spørsmål som færre enn ti grupper har svart på, vises ikke.',
  },
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Hele landet',
  none: 'Ingen tall i denne perioden.',
  unsafe: 'Til internt bruk. Små tall vises som de er, så ikke send tabellen videre.',
  safe: 'Tall under fem vises ikke, og heller ikke tall de kunne regnes ut av. Derfor gjelder tallene bare hele år som er over.',
  /** A number that is not told. */
  untold: '–',
};

export type NationalWords = typeof nb;
