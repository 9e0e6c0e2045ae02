import type { IdentityWords } from './identity.nb.ts';
import { plural } from '../lang.ts';

export const nn: IdentityWords = {
  title: 'Logg inn',
  lead: 'Vi sender deg ei lenkje på e-post. Du treng ikkje passord.',
  email: 'E-postadresse',
  send: 'Send meg ei lenkje',
  sentTitle: 'Sjå i e-posten din',
  sentText: (email) => `Har vi ${email} hos oss, ligg det ei lenkje der om ein augneblink. Ho verkar i 15 minutt.`,
  sentHint: 'Kom ho ikkje? Sjå i søppelposten, eller prøv ein gong til.',
  again: 'Send ei ny lenkje',
  otherAddress: 'Bruk ei anna adresse',
  arriveTitle: 'Velkomen inn',
  arriveText: 'Trykk på knappen for å logge inn på denne eininga.',
  arrive: 'Logg inn no',
  needed: 'Logg inn for å sjå denne sida.',
  waits: (count) =>
    `${plural(count, 'møtelogg', 'møteloggar')} ligg på telefonen. ${count === 1 ? 'Han' : 'Dei'} blir ${count === 1 ? 'send' : 'sende'} når du som skreiv ${count === 1 ? 'han' : 'dei'}, loggar inn.`,
  brokenTitle: 'Denne lenkja verkar ikkje',
  demoTitle: 'Prøv Igang som …',
  demoLead: 'Dette er ei prøveutgåve med oppdikta menneske. Vel kven du vil vere.',
  demoEmpty: 'Her er ingen å prøve som. Denne utgåva er ikkje ei prøveutgåve.',
  demoGo: (name) => `Hald fram som ${name}`,
  demoNote: 'Prøveutgåve',
};
