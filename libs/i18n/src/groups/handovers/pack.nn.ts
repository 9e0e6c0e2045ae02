import { acuteSentence } from '../../acute.ts';
import type { PackWords } from './pack.ts';

export const nn: PackWords = {
  title: 'Heftet til gruppa',
  lead: 'Dette er dykkar. Ta det fram når de treng det, og les det gjerne høgt.',
  group: (name, place) => `${name}, ${place}`,
  file: 'heftet-til-gruppa.pdf',
  download: 'Last ned som PDF',
  when: { title: 'Når og kvar', hours: 'Tid', where: 'Stad', online: 'På nett', key: 'Rom og nøkkel' },
  next: 'Dei neste møta',
  noRhythm: 'Bli samde om ein fast dag og ei fast tid, og skriv det her.',
  every: {
    1: (weekday) => `Kvar ${weekday}`,
    2: (weekday) => `Annakvar ${weekday}`,
    4: (weekday) => `Kvar fjerde ${weekday}`,
  },
  framesTitle: 'Rammene',
  frames: {
    confidentiality: 'Det som blir sagt i gruppa, blir i gruppa. Kven som er med, òg.',
    'notice-of-absence': 'Den som ikkje kan kome, seier frå. Den som vil slutte, kjem og seier det.',
    openness: 'Vi seier det som er vanskeleg, òg om gruppa, medan vi er saman.',
    'no-advice': 'Vi gir ikkje råd. Vi fortel korleis det er for oss sjølve.',
    'here-and-now': 'Vi snakkar om det som skjer no, i oss og mellom oss.',
    'own-story': 'Kvar og ein snakkar for seg sjølv og seier «eg».',
    rounds: 'Vi byrjar og sluttar med ein runde der alle får ordet.',
    'shared-responsibility': 'Ingen leier. Alle har ansvar for tida, rommet og kvarandre.',
    sober: 'Vi møter utan å vere rusa.',
    'closed-group': 'Gruppa er lukka. Ingen nye kjem inn utan at alle er med på det.',
  },
  meeting: {
    title: 'Slik kan eit møte gå',
    items: [
      'To timar, med ein pause.',
      'Start med ein runde: Kva har eg tenkt sidan sist?',
      'Snakk fritt, utan saksliste. Stille er òg ein del av møtet.',
      'Slutt med ein runde: Kva tek eg med meg?',
      'Byt på å låse opp, setje fram stolar og passe tida.',
    ],
  },
  newcomers: {
    title: 'Når nokon har slutta',
    items: [
      'Snakk om det. Den som sluttar, treng ikkje seie kvifor, men gruppa treng å seie korleis det er.',
      'Er de fire eller fleire, kan de halde fram som før.',
      'Blir de for få, ring kontoret. Då byrjar de på nytt saman med fleire, med ein igangsetjar dei første gongene.',
    ],
  },
  stuck: {
    title: 'Når det står fast',
    items: [
      'Les rammene høgt, og sei korleis de har det med dei.',
      'Ta ein runde berre om gruppa: Kva treng vi av kvarandre?',
      'Det er inga skam å be om hjelp. Ein igangsetjar kan kome tilbake nokre gonger.',
    ],
  },
  ending: {
    title: 'Å slutte på ein god måte',
    items: [
      'Avgjer det saman, og avgjer kva møte som er det siste.',
      'Bruk det siste møtet på å seie kva gruppa har betydd.',
      'Makuler lister og lappar med namn. Lever nøkkelen.',
      'Sei frå til kontoret, så spør vi ikkje fleire gonger.',
    ],
  },
  call: {
    title: 'Den de kan ringje',
    text: 'Kontoret hjelper med rom, nye deltakarar, og når noko er vanskeleg. Dei spør aldri om det som blir sagt i gruppa.',
    followUp: (day) => `${day} spør vi på e-post om de framleis møtest.`,
  },
  help: {
    title: 'Treng de hjelp?',
    text: 'Sei frå her, så ringjer eller skriv kontoret innan nokre dagar. De vel sjølve kva de vil ha hjelp til.',
    button: 'Be om hjelp',
    thanks: 'Takk for at de sa frå',
    thanksText: 'Kontoret ringjer eller skriv innan nokre dagar.',
  },
  questions: {
    title: 'Spørsmåla frå oss',
    text: 'Vi spør av og til korleis det går, aldri om kva de snakkar om. Vil de ikkje det, seier de frå her.',
    button: 'Spør oss ikkje meir',
    thanks: 'Då spør vi ikkje meir',
    thanksText: 'Vi skriv ikkje til dykk fleire gonger. Ring kontoret om de ombestemmer dykk.',
  },
  acute: `Treng nokon hjelp no? ${acuteSentence('nn')}`,
  broken: 'Denne lenkja verkar ikkje',
  brokenText: 'Ho kan vere skriven av feil, eller vere for gammal. Kontoret kan sende ei ny.',
};
