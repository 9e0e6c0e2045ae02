import type { AgeBand, EnquiryChannel, EnquiryEnd, FitPoint } from '@igang/domain';
import { plural } from './lang.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

/** What somebody hopes for in a group: the same words where she asks and where she is helped. */
export const nb = {
  about: 'Hva ser du etter?',
  aboutOther: 'Hva ser personen etter?',
  wants: { join: 'Bli med i en gruppe', start: 'Starte en gruppe' } as Names<'join' | 'start'>,
  theme: 'Tema',
  themeHint: 'I en blandet gruppe strever dere med ulike ting. Det fungerer godt for mange.',
  mixed: 'Blandet gruppe, uten eget tema',
  mixedToo: 'En blandet gruppe er også fint',
  form: 'Hvordan vil du møtes?',
  forms: { physical: 'I samme rom', digital: 'På nett', either: 'Begge deler går' } as Names<'physical' | 'digital' | 'either'>,
  weekdays: 'Kvelder som passer',
  weekdaysHint: 'Velger du ingen, regner vi med at alle kan passe.',
  evening: (day: string) => `${day}er`,
  ageBand: 'Alder',
  ageHint: 'Grupper fungerer best når folk er omtrent like gamle. Vi spør ikke om mer enn dette.',
  noAge: 'Vil ikke svare',
  ages: { '18-25': '18–25 år', '26-35': '26–35 år', '36-50': '36–50 år', '51-65': '51–65 år', '66-100': 'Over 65 år' } as Names<AgeBand>,
  language: 'Språk i gruppa',
  languages: { no: 'Norsk', en: 'Engelsk', se: 'Nordsamisk' } as Names<'no' | 'en' | 'se'>,
  where: 'Hvor bor du?',
  whereMissing: 'Velg et postnummer eller en kommune.',
  who: 'Hvem skal hjelpe deg?',
  whoHint: 'De tar kontakt og følger deg til du har en gruppe.',
  office: 'Distriktskontoret',
  reach: 'Hvordan når vi deg?',
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon',
  reachHint: 'Skriv minst én av delene.',
  reachMissing: 'Skriv en e-postadresse eller et telefonnummer, så noen kan svare.',
  km: (distance: string) => `${distance} unna`,
  channels: { web: 'Nettsiden', phone: 'Telefon', visit: 'Besøk', email: 'E-post' } as Names<EnquiryChannel>,
  ends: {
    withdrawn: 'Trakk seg',
    expired: 'Gikk ut',
    'not-suitable': 'En gruppe passet ikke nå',
    referred: 'Vist videre til annen hjelp',
    placed: 'Fikk en gruppe',
  } as Names<EnquiryEnd>,
  against: {
    theme: 'ønsker et annet tema',
    language: 'ønsker et annet språk',
    form: 'vil møtes på en annen måte',
    weekday: 'kan ikke den kvelden',
    distance: 'bor langt unna',
    age: 'stor aldersforskjell',
  } as Names<FitPoint>,
  fits: 'Ingenting taler imot',
  know: 'Kjenner du noen?',
  knowText:
    'Vi setter ikke sammen folk som kjenner hverandre. Skriv fornavn og etternavn på dem du ikke vil møte i en gruppe, ett navn på hver linje. Navnene blir gjort om til merker som bare kan sammenliknes. Ingen får se dem, og ingen får vite om noen av dem er med.',
  knowTextOther:
    'Skriv fornavn og etternavn på dem personen ikke vil møte i en gruppe, ett navn på hver linje. Det som er lagret fra før, blir byttet ut. Navnene blir gjort om til merker, og ingen kan lese dem etterpå.',
  knowNoneOther: 'Personen kjenner ingen',
  names: 'Navn, ett på hver linje',
  knowSaved: (n: number) => (n === 0 ? 'Du har ikke oppgitt noen.' : `${plural(n, 'navn', 'navn')} er tatt vare på som merker.`),
  knowSend: 'Lagre navnene',
  knowNone: 'Jeg kjenner ingen',
  knowDone: 'Lagret. Du får ikke vite mer, og det gjør ingen andre heller.',
};
export type EnquiryWords = typeof nb;
