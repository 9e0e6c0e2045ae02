import { atPlace } from './at-place.ts';
import type { PublicGuideWords } from './public-guide.nb.ts';

export const nn: PublicGuideWords = {
  title: 'Start ei gruppe sjølv',
  lead: 'Alle kan setje i gang ei sjølvhjelpsgruppe. Her er det de treng for å byrje utan igangsetjar.',
  before: {
    title: 'Før de byrjar',
    items: [
      'Finn kvarandre: fire til åtte vaksne som ikkje er i slekt og ikkje kjenner kvarandre frå før.',
      'Det kan vere eit felles tema, eller ei blanda gruppe. Begge delar verkar.',
      'Finn eit rom som er dykkar medan de er der. Eit kontaktpunkt, ein frivilligsentral eller eit bibliotek låner det ofte bort gratis.',
      'Avgjer ein fast dag og ei fast tid, og kor ofte de møtest. Éin gong i veka er vanleg i starten.',
      'Ring kvarandre før det første møtet. Då kjem fleire.',
    ],
  },
  first: {
    title: 'Det første møtet',
    items: [
      'Les rammene høgt, og snakk om dei. Dei står her under.',
      'Skriv under på lovnaden om teieplikt, alle saman. De kan laste han ned øvst på denne sida. Arket blir i gruppa.',
      'Ta ein runde: Kven er du, og kva håpar du på?',
      'Ingen leier. Lat éin passe tida første gong, og ein annan neste gong.',
      'Bli samde om korleis de seier frå når nokon ikkje kan kome.',
    ],
  },
  help: {
    title: 'Vil de ha nokon å spørje?',
    text: 'Kontaktpunktet eller kontoret nær dykk hjelper med rom, med å finne fleire, og når noko står fast. Dei kan òg finne ein igangsetjar som er med dei første gongene. Det er gratis.',
    find: 'Finn den næraste å ringje',
    course: 'Finn eit igangsetjarkurs',
  },
  ask: {
    title: 'Vil de at vi spør korleis det går?',
    text: 'Då får de gruppa sitt eige hefte, og vi skriv til dykk etter seks veker, eit halvt år, eit år, og så éin gong i året. De kan når som helst seie at vi skal slutte å spørje. De kan be om hjelp når de vil.',
    email: 'E-post til éin i gruppa',
    people: 'Kor mange er de?',
    place: 'Kvar møtest de?',
    venue: 'Stad',
    startsAt: 'Frå kl.',
    endsAt: 'Til kl.',
    adults: 'Alle er 18 år eller eldre',
    send: 'Ja, spør oss',
    sent: 'Sjå i e-posten',
    sentText: (a) => `Vi har sendt ei lenkje til ${a}. Opne ho og sei ja, så er de med.`,
    confirmTitle: 'Skal vi spørje dykk?',
    confirmLead: (n, place) => `${n} personar ${atPlace(place)}`,
    confirm: 'Ja, spør oss',
    done: 'Då er de med',
    doneText: 'Heftet er her. Vi har sendt det på e-post òg. Lykke til!',
    booklet: 'Les heftet',
    gone: 'Denne lenkja verkar ikkje lenger',
    goneText: 'Ho er for gammal, eller delt i to av e-postprogrammet. Fyll gjerne ut skjemaet ein gong til.',
    back: 'Til rettleiinga',
  },
  file: 'start-ei-gruppe-sjolv.pdf',
  guidePaper: 'Rettleiinga som PDF',
  promisePaper: 'Lovnaden om teieplikt å skrive under på (PDF)',
};
