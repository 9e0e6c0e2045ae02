import { plural } from '../lang.ts';

/** A starter's own page: somebody to talk with, a pause, gatherings, and what she has done. */
export const nb = {
  title: 'For deg',
  lead: 'Du gir mye. Her er det som er for deg.',
  link: 'For deg: en samtale, pause, samlinger og det du har gjort',
  talk: {
    title: 'Vil du snakke med noen?',
    text: 'Etter et tungt møte kan det være godt å snakke med noen på kontoret. Du trenger ikke si hvorfor, og ingenting av det dere snakker om, blir skrevet ned.',
    ask: 'Be kontoret ringe meg',
    asked: (day: string) => `Du ba om det ${day}. Noen på kontoret ringer deg.`,
    takeBack: 'Det trengs ikke likevel',
    afterLog: 'Var det et tungt møte? Du kan be om å snakke med noen.',
    acute: 'Haster det, ring',
  },
  promise: {
    title: 'Taushetsløftet ditt',
    lead: 'Før vi spør deg om en gruppe, trenger vi dette løftet fra deg. Les det, og si ja hvis du vil stå for det.',
    points: [
      'Det jeg hører av og om mennesker i gruppene, forteller jeg ikke videre. Heller ikke hvem som er med.',
      'Navn og telefonnumre jeg får, bruker jeg bare for å hjelpe gruppa. Når jeg slipper taket, sletter jeg dem.',
      'Jeg skriver ikke ned det som blir sagt i en gruppe.',
      'Løftet gjelder også når jeg ikke er igangsetter lenger.',
    ],
    limit: 'Plikten alle har til å hindre alvorlige forbrytelser, går foran (straffeloven § 196).',
    version: (text: string) => `Tekst ${text}`,
    give: 'Jeg lover dette',
    ways: {
      herself: (day: string) => `Du ga løftet på denne siden ${day}.`,
      office: (day: string) => `Du ga løftet ${day}. Kontoret har ført det inn.`,
      course: (day: string) => `Du ga løftet på kurset ${day}.`,
      before: (day: string) => `Da du besto kurset ${day}, ble det regnet som et løfte. Du kan si ja til teksten her.`,
    },
    read: 'Les teksten',
  },
  pause: {
    title: 'Ta en pause',
    text: 'Ingen spør deg om nye grupper før dagen du velger. De gruppene du er med i, går som avtalt.',
    until: 'Pause til',
    start: 'Ta pause',
    on: (day: string) => `Du har pause til ${day}.`,
    onOpen: 'Du har pause.',
    end: 'Jeg er tilbake',
    saved: 'Lagret',
  },
  gatherings: {
    title: 'Samlinger og påfyll',
    none: 'Ingen samlinger er åpne for påmelding nå.',
    mine: 'Du er påmeldt',
    open: (type: string, place: string) => (place === '' ? `${type}, på nett` : `${type}, ${place}`),
  },
  done: {
    title: 'Det du har gjort',
    thanks: (people: number, alive: number) =>
      people === 0
        ? 'Når du har vært med en gruppe, ser du det her.'
        : `Takk! ${plural(people, 'person', 'personer')} har fått en gruppe fordi du var der${alive === 0 ? '' : `, og ${plural(alive, 'gruppe', 'grupper')} møtes på egen hånd nå`}.`,
    columns: { year: 'År', meetings: 'Møter', hours: 'Timer', km: 'Kilometer' },
    meetings: 'Møte for møte',
    about: 'Tid og vei er regnet ut fra planen og kartet, i luftlinje fram og tilbake. Rett det som ikke stemmer. Bare du ser det.',
    none: 'Ingen møter ennå.',
    estimate: 'anslag',
    edit: 'Rett',
    editFor: (day: string) => `Rett tid og vei for møtet ${day}`,
    minutes: 'Minutter',
    km: 'Kilometer, fram og tilbake',
    save: 'Lagre',
    minutesShort: (n: number) => `${n} min`,
    kmShort: (n: number) => `${n} km`,
  },
};
export type StarterCareWords = typeof nb;
