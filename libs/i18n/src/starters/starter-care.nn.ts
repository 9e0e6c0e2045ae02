import { plural } from '../lang.ts';
import type { StarterCareWords } from './starter-care.nb.ts';

export const nn: StarterCareWords = {
  title: 'For deg',
  lead: 'Du gir mykje. Her er det som er for deg.',
  link: 'For deg: ein samtale, pause, samlingar og det du har gjort',
  talk: {
    title: 'Vil du snakke med nokon?',
    text: 'Etter eit tungt møte kan det vere godt å snakke med nokon på kontoret. Du treng ikkje seie kvifor, og ingenting av det de snakkar om, blir skrive ned.',
    ask: 'Be kontoret ringje meg',
    asked: (day) => `Du bad om det ${day}. Nokon på kontoret ringjer deg.`,
    takeBack: 'Det trengst ikkje likevel',
    afterLog: 'Var det eit tungt møte? Du kan be om å snakke med nokon.',
    acute: 'Hastar det, ring',
  },
  promise: {
    title: 'Lovnaden din om teieplikt',
    lead: 'Før vi spør deg om ei gruppe, treng vi denne lovnaden frå deg. Les han, og sei ja om du vil stå for han.',
    points: [
      'Det eg høyrer av og om menneske i gruppene, fortel eg ikkje vidare. Heller ikkje kven som er med.',
      'Namn og telefonnummer eg får, bruker eg berre for å hjelpe gruppa. Når eg slepper taket, slettar eg dei.',
      'Eg skriv ikkje ned det som blir sagt i ei gruppe.',
      'Lovnaden gjeld òg når eg ikkje er igangsetjar lenger.',
    ],
    limit: 'Plikta alle har til å hindre alvorlege brotsverk, går føre (straffelova § 196).',
    version: (text: string) => `Tekst ${text}`,
    give: 'Eg lovar dette',
    ways: {
      herself: (day: string) => `Du gav lovnaden på denne sida ${day}.`,
      office: (day: string) => `Du gav lovnaden ${day}. Kontoret har ført han inn.`,
      course: (day: string) => `Du gav lovnaden på kurset ${day}.`,
      before: (day: string) => `Då du bestod kurset ${day}, blei det rekna som ein lovnad. Du kan seie ja til teksten her.`,
    },
    read: 'Les teksten',
  },
  pause: {
    title: 'Ta ein pause',
    text: 'Ingen spør deg om nye grupper før dagen du vel. Dei gruppene du er med i, går som avtalt.',
    until: 'Pause til',
    start: 'Ta pause',
    on: (day) => `Du har pause til ${day}.`,
    onOpen: 'Du har pause.',
    end: 'Eg er tilbake',
    saved: 'Lagra',
  },
  gatherings: {
    title: 'Samlingar og påfyll',
    none: 'Ingen samlingar er opne for påmelding no.',
    mine: 'Du er påmeld',
    open: (type, place) => (place === '' ? `${type}, på nett` : `${type}, ${place}`),
  },
  done: {
    title: 'Det du har gjort',
    thanks: (people, alive) =>
      people === 0
        ? 'Når du har vore med ei gruppe, ser du det her.'
        : `Takk! ${plural(people, 'person', 'personar')} har fått ei gruppe fordi du var der${alive === 0 ? '' : `, og ${plural(alive, 'gruppe', 'grupper')} møtest på eiga hand no`}.`,
    columns: { year: 'År', meetings: 'Møte', hours: 'Timar', km: 'Kilometer' },
    meetings: 'Møte for møte',
    about: 'Tid og veg er rekna ut frå planen og kartet, i luftline fram og tilbake. Rett det som ikkje stemmer. Berre du ser det.',
    none: 'Ingen møte enno.',
    estimate: 'overslag',
    edit: 'Rett',
    editFor: (day) => `Rett tid og veg for møtet ${day}`,
    minutes: 'Minutt',
    km: 'Kilometer, fram og tilbake',
    save: 'Lagre',
    minutesShort: (n) => `${n} min`,
    kmShort: (n) => `${n} km`,
  },
};
