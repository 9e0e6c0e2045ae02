import { acuteSentence } from '../../acute.ts';
import type { PackWords } from './pack.ts';

export const nb: PackWords = {
  title: 'Gruppas hefte',
  lead: 'Dette er deres. Ta det fram når dere trenger det, og les det gjerne høyt.',
  group: (name, place) => `${name}, ${place}`,
  file: 'gruppas-hefte.pdf',
  download: 'Last ned som PDF',
  when: { title: 'Når og hvor', hours: 'Tid', where: 'Sted', online: 'På nett', key: 'Rom og nøkkel' },
  next: 'De neste møtene',
  noRhythm: 'Bli enige om en fast dag og en fast tid, og skriv det her.',
  every: {
    1: (weekday) => `Hver ${weekday}`,
    2: (weekday) => `Annenhver ${weekday}`,
    4: (weekday) => `Hver fjerde ${weekday}`,
  },
  framesTitle: 'Rammene',
  frames: {
    confidentiality: 'Det som blir sagt i gruppa, blir i gruppa. Hvem som er med, også.',
    'notice-of-absence': 'Den som ikke kan komme, sier fra. Den som vil slutte, kommer og sier det.',
    openness: 'Vi sier det som er vanskelig, også om gruppa, mens vi er sammen.',
    'no-advice': 'Vi gir ikke råd. Vi forteller hvordan det er for oss selv.',
    'here-and-now': 'Vi snakker om det som skjer nå, i oss og mellom oss.',
    'own-story': 'Hver og en snakker for seg selv og sier «jeg».',
    rounds: 'Vi begynner og slutter med en runde der alle får ordet.',
    'shared-responsibility': 'Ingen leder. Alle har ansvar for tida, rommet og hverandre.',
    sober: 'Vi møter uruset.',
    'closed-group': 'Gruppa er lukket. Ingen nye kommer inn uten at alle er med på det.',
  },
  meeting: {
    title: 'Slik kan et møte gå',
    items: [
      'To timer, med en pause.',
      'Begynn med en runde: Hva har jeg tenkt siden sist?',
      'Snakk fritt, uten saksliste. Stillhet er også en del av møtet.',
      'Slutt med en runde: Hva tar jeg med meg?',
      'Bytt på å låse opp, sette fram stoler og passe tida.',
    ],
  },
  newcomers: {
    title: 'Når noen har sluttet',
    items: [
      'Snakk om det. Den som slutter, trenger ikke si hvorfor, men gruppa trenger å si hvordan det er.',
      'Er dere fire eller flere, kan dere fortsette som før.',
      'Blir dere for få, ring kontoret. Da begynner dere på nytt sammen med flere, med en igangsetter de første gangene.',
    ],
  },
  stuck: {
    title: 'Når det står fast',
    items: [
      'Les rammene høyt, og si hvordan dere har det med dem.',
      'Ta en runde bare om gruppa: Hva trenger vi av hverandre?',
      'Det er ingen skam å be om hjelp. En igangsetter kan komme tilbake noen ganger.',
    ],
  },
  ending: {
    title: 'Å slutte på en god måte',
    items: [
      'Bestem det sammen, og bestem hvilket møte som er det siste.',
      'Bruk det siste møtet på å si hva gruppa har betydd.',
      'Makuler lister og lapper med navn. Lever nøkkelen.',
      'Si fra til kontoret, så spør vi ikke flere ganger.',
    ],
  },
  call: {
    title: 'Den dere kan ringe',
    text: 'Kontoret hjelper med rom, nye deltakere, og når noe er vanskelig. De spør aldri om det som blir sagt i gruppa.',
    followUp: (day) => `${day} spør vi på e-post om dere fortsatt møtes.`,
  },
  help: {
    title: 'Trenger dere hjelp?',
    text: 'Si fra her, så ringer eller skriver kontoret innen noen dager. Dere velger selv hva dere vil ha hjelp til.',
    button: 'Be om hjelp',
    thanks: 'Takk for at dere sa fra',
    thanksText: 'Kontoret ringer eller skriver innen noen dager.',
  },
  questions: {
    title: 'Spørsmålene fra oss',
    text: 'Vi spør av og til hvordan det går, aldri om hva dere snakker om. Vil dere ikke det, sier dere fra her.',
    button: 'Spør oss ikke mer',
    thanks: 'Da spør vi ikke mer',
    thanksText: 'Vi skriver ikke til dere flere ganger. Ring kontoret hvis dere ombestemmer dere.',
  },
  acute: `Trenger noen hjelp nå? ${acuteSentence('nb')}`,
  broken: 'Denne lenken virker ikke',
  brokenText: 'Den kan være skrevet av feil, eller være for gammel. Kontoret kan sende en ny.',
};
