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
    qualified: 'Blei godkjend igangsetjar',
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
    qualified: 'Dei av desse som bestod og blei godkjende.',
    started: 'Grupper med oppstart i perioden.',
    sessions: 'Gruppemøte haldne i perioden med igangsetjar til stades.',
    handedOver: 'Grupper som blei overleverte i perioden. Nokre av dei starta før perioden.',
    alive: 'Grupper som svarte i perioden at dei framleis møtest, òg dei som vil ha hjelp.',
  },
  survival: {
    title: 'Kor lenge gruppene lever',
    lead: (groups) =>
      `Alle dei ${groups} gruppene som er overleverte, med det dei sjølve, eller kontoret, har fortalt. Ei gruppe blir rekna med så lenge vi har høyrt at ho lever.`,
    few: 'Når ti grupper er overleverte, viser vi her kor lenge dei lever.',
    noneAnswered: 'Så langt har færre enn ti grupper svart.',
    chart: (share) =>
      `Delen grupper som lever ved kvart spørsmål etter overleveringa. Ved det siste er han ${share}. Tala står i tabellen.`,
    axis: 'månader etter overleveringa',
    when: 'Etter overleveringa',
    share: 'Lever',
    band: 'Truleg mellom',
    between: (low, high) => `${low} og ${high}`,
    known: 'Av dei som svarte',
    of: (alive, answers) => `${alive} av ${answers}`,
    marks: { 42: 'Seks veker', 183: 'Seks månader', 365: 'Eitt år' },
    years: (n) => `${n} år`,
    note: 'Gruppene blir spurde etter seks veker, eit halvt år og så kvart år. Når ei gruppe har slutta, veit vi berre at det hende etter førre svar, så tala gjeld ved spørsmåla, og linjene mellom dei er berre dregne rett (Turnbulls metode). Ei gruppe som ikkje svarar, blir rekna med til ho sist let høyre frå seg. «Lever» reknar saman alle spørsmåla fram til då; «Av dei som svarte» gjeld det eine spørsmålet. Feltet rundt viser uvissa: i nitten av tjue slike kurver ligg den sanne delen der. Spørsmål som færre enn ti grupper har svart på, blir ikkje viste.',
  },
  offices: 'Kontor for kontor',
  office: 'Kontor',
  closed: 'nedlagt',
  total: 'Heile landet',
  none: 'Ingen tal i denne perioden.',
  unsafe: 'Til internt bruk. Små tal blir viste som dei er, så ikkje send tabellen vidare.',
};
