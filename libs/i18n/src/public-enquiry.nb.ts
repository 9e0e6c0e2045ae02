import type { EnquiryState } from '@igang/domain';
import { ACUTE } from './acute.ts';
import type { Names } from './lang.ts';

/** Somebody who looks for a group: asking, and her own page. */
export const nb = {
  title: 'Be om å bli kontaktet',
  lead: 'Fortell hva du ser etter, så tar et menneske kontakt med deg. Det tar et par minutter.',
  link: 'Be om å bli kontaktet',
  linkText: 'Vil du heller at de tar kontakt med deg? Svar på noen få spørsmål.',
  notWritten: 'Du trenger ikke fortelle hva du strever med. Først spør vi bare om det vi trenger for å nå deg.',
  under18: `Er du under 18 år? Da kan du ringe Alarmtelefonen for barn og unge, ${ACUTE.young.shown}, hele døgnet.`,
  isAdult: 'Jeg er 18 år eller eldre',
  consent: 'Ja, dere kan lagre dette så lenge jeg venter',
  consentHint:
    'Det gjelder også temaet, hvis du velger et: det sier noe om helsa di. Bare de som hjelper deg, ser det. Ønskene dine slettes når gruppa starter, navn og kontakt når gruppa går videre på egen hånd. Alt slettes når du trekker deg, eller etter 90 dager hvis du ikke sier at du fortsatt venter.',
  send: 'Send',
  sent: 'Takk, vi har fått henvendelsen din',
  sentText: (days: number) => `Noen tar kontakt med deg innen ${days} dager.`,
  sentCheck: 'Nå gjenstår ett trykk i e-posten',
  sentCheckText: (address: string) =>
    `Vi har sendt en lenke til ${address}. Når du har trykket på den, får de som kan hjelpe deg, henvendelsen.`,
  sentCheckMore:
    'Finner du den ikke? Se i søppelposten, eller send skjemaet en gang til. Lenken virker i en uke. Før du har trykket, ser ingen det du skrev.',
  sentNoMail: 'Du hører fra oss på telefon.',
  guide: 'Vil dere starte selv, uten igangsetter?',
  guideLink: 'Se veiledningen',
  proof: {
    title: 'Er dette deg?',
    lead: (name: string, place: string) => `${name}, ${place}`,
    join: (helper: string) =>
      `Du har skrevet at du søker en selvhjelpsgruppe. Ett trykk, så får ${helper} henvendelsen og tar kontakt med deg.`,
    start: (helper: string) =>
      `Du har skrevet at du vil starte en selvhjelpsgruppe. Ett trykk, så får ${helper} henvendelsen og tar kontakt med deg.`,
    confirm: 'Ja, send henvendelsen',
    not: 'Er det ikke deg? Lukk siden, så blir ingenting sendt, og alt er slettet innen en uke.',
    done: 'Takk, vi har fått den',
    doneText: (helper: string, days: number) => `${helper} tar kontakt med deg innen ${days} dager.`,
    own: 'Se siden din',
    ownText: 'Der ser du hva som er skrevet ned, og kan slette alt når du vil.',
    gone: 'Lenken er for gammel',
    goneText: 'Enten er det gått en uke, eller så er henvendelsen trukket og slettet. Du kan ta kontakt på nytt.',
  },
  own: {
    heading: (name: string) => `Hei, ${name}`,
    state: {
      new: 'Vi har fått henvendelsen din. Noen tar kontakt snart.',
      answered: 'Noen har vært i kontakt med deg.',
      waiting: 'Du venter på en gruppe som passer.',
      invited: 'Vi har en plass til deg. Vil du ha den?',
      coming: 'Du har sagt ja til en plass.',
      placed: 'Du er med i en gruppe.',
      ended: 'Henvendelsen er avsluttet.',
    } satisfies Names<EnquiryState>,
    hopes: 'Dette har du sagt at du ser etter',
    helper: (name: string) => `${name} hjelper deg.`,
    where: 'Hvor',
    when: 'Første møte',
    then: 'Så',
    theme: 'Tema',
    online: 'På nett',
    know: 'Er det noen du ikke vil møte i gruppa?',
    answerBy: (moment: string) => `Svar innen ${moment}. Et nei er helt i orden, og du står i køen som før.`,
    accept: 'Ja, jeg vil være med',
    decline: 'Nei takk',
    cannot: 'Jeg kan ikke likevel',
    renew: 'Ja, jeg venter fortsatt',
    renewed: 'Takk. Vi beholder plassen din i køen.',
    until: (day: string) => `Vi tar vare på dette til ${day}.`,
    withdraw: 'Trekk og slett alt',
    withdrawSure: 'Slette alt?',
    withdrawText: 'Vi sletter navnet ditt og det du har svart. Har du sagt ja til en gruppe, får en annen plassen.',
    gone: 'Alt er slettet',
    goneText: 'Takk for at du sa fra. Du er velkommen tilbake når som helst.',
    broken: 'Denne siden finnes ikke lenger',
    brokenText: 'Enten er alt slettet, eller så er lenken for gammel. Du kan ta kontakt på nytt.',
    again: 'Ta kontakt på nytt',
  },
};
export type PublicEnquiryWords = typeof nb;
