import { plural } from '../lang.ts';

/** Signing in, and choosing whom to be in the trial version. */
export const nb = {
  title: 'Logg inn',
  lead: 'Vi sender deg en lenke på e-post. Du trenger ikke passord.',
  email: 'E-postadresse',
  send: 'Send meg en lenke',
  sentTitle: 'Se i e-posten din',
  sentText: (email: string) => `Har vi ${email} hos oss, ligger det en lenke der om et øyeblikk. Den virker i 15 minutter.`,
  sentHint: 'Kom den ikke? Se i søppelposten, eller prøv en gang til.',
  again: 'Send en ny lenke',
  otherAddress: 'Bruk en annen adresse',
  arriveTitle: 'Velkommen inn',
  arriveText: 'Trykk på knappen for å logge inn på denne enheten.',
  arrive: 'Logg inn nå',
  needed: 'Logg inn for å se denne siden.',
  waits: (count: number) =>
    `${plural(count, 'møtelogg', 'møtelogger')} ligger på telefonen. ${count === 1 ? 'Den' : 'De'} sendes når du som skrev ${count === 1 ? 'den' : 'dem'}, logger inn.`,
  brokenTitle: 'Denne lenken virker ikke',
  demoTitle: 'Prøv Igang som …',
  demoLead: 'Dette er en prøveutgave med oppdiktede mennesker. Velg hvem du vil være.',
  demoEmpty: 'Her er ingen å prøve som. Denne utgaven er ikke en prøveutgave.',
  demoGo: (name: string) => `Fortsett som ${name}`,
  demoNote: 'Prøveutgave',
};

export type IdentityWords = typeof nb;
