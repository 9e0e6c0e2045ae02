import type { PublicPointWords } from './public-point.nb.ts';

export const nn: PublicPointWords = {
  title: 'Stemmer dette?',
  lead: 'Slik står de i oversikta vår. Folk bruker ho for å finne nokon å snakke med.',
  until: (day) => `Seier ingen frå, blir det vist til ${day}.`,
  hidden: 'No er det gøymt for andre, fordi ingen har sagt at det stemmer.',
  name: 'Namn',
  address: 'Adresse',
  phone: 'Telefon',
  none: 'Ingen',
  email: 'E-post',
  yes: 'Ja, det stemmer',
  no: 'Er noko feil?',
  noText: 'Ring eller skriv til kontoret, så rettar vi det. Les du førespurnader hos oss, kan du òg rette det sjølv når du er logga inn.',
  signIn: 'Logg inn og rett',
  thanks: 'Takk! Det blir vist i eitt år til.',
  thanksText: 'Vi spør igjen om eitt år. Endrar noko seg før det, så sei frå til kontoret.',
  broken: 'Denne lenkja verkar ikkje',
  brokenText: 'Ho kan vere for gammal, eller delt i to av e-postprogrammet. Ring kontoret, så ordnar vi det saman.',
};
