import { type Lang, named } from '../lang.ts';
import { en as statesEn } from '../states.en.ts';
import { nb as statesNb } from '../states.nb.ts';
import { nn as statesNn } from '../states.nn.ts';

const nb = {
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon',
  postalCode: 'Postnummer',
  place: 'Sted',
  municipality: 'Kommune',
  office: 'Kontor',
  state: 'Status',
  result: 'Resultat',
  appliedOn: 'Meldte seg på',
  qualifiedUntil: 'Godkjent til',
  groupsNow: 'Grupper nå',
  groupsStarted: 'Grupper startet',
  courseType: 'Kurstype',
  firstDay: 'Første dag',
  lastDay: 'Siste dag',
  startsAt: 'Fra klokka',
  endsAt: 'Til klokka',
  venue: 'Lokale',
  address: 'Adresse',
  capacity: 'Plasser',
  taken: 'Påmeldte',
  waiting: 'På ventelista',
  startedOn: 'Startet',
  leaderlessOn: 'Overlevert',
  participantsAtStart: 'Deltakere ved start',
  file: { participants: 'deltakere', starters: 'igangsettere', courses: 'kurs', groups: 'grupper' },
};
type ExportWords = typeof nb;
export type ExportColumn = Exclude<keyof ExportWords, 'file'>;

const nn: ExportWords = {
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon',
  postalCode: 'Postnummer',
  place: 'Stad',
  municipality: 'Kommune',
  office: 'Kontor',
  state: 'Status',
  result: 'Resultat',
  appliedOn: 'Melde seg på',
  qualifiedUntil: 'Godkjend til',
  groupsNow: 'Grupper no',
  groupsStarted: 'Grupper starta',
  courseType: 'Kurstype',
  firstDay: 'Første dag',
  lastDay: 'Siste dag',
  startsAt: 'Frå klokka',
  endsAt: 'Til klokka',
  venue: 'Lokale',
  address: 'Adresse',
  capacity: 'Plassar',
  taken: 'Påmelde',
  waiting: 'På ventelista',
  startedOn: 'Starta',
  leaderlessOn: 'Overlevert',
  participantsAtStart: 'Deltakarar ved start',
  file: { participants: 'deltakarar', starters: 'igangsetjarar', courses: 'kurs', groups: 'grupper' },
};
const en: ExportWords = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  postalCode: 'Postal code',
  place: 'Place',
  municipality: 'Municipality',
  office: 'Office',
  state: 'State',
  result: 'Result',
  appliedOn: 'Signed up',
  qualifiedUntil: 'Qualified until',
  groupsNow: 'Groups now',
  groupsStarted: 'Groups started',
  courseType: 'Course type',
  firstDay: 'First day',
  lastDay: 'Last day',
  startsAt: 'Start time',
  endsAt: 'End time',
  venue: 'Venue',
  address: 'Address',
  capacity: 'Places',
  taken: 'Signed up',
  waiting: 'Waiting',
  startedOn: 'Started',
  leaderlessOn: 'Handed over',
  participantsAtStart: 'Participants at the start',
  file: { participants: 'participants', starters: 'starters', courses: 'courses', groups: 'groups' },
};
/** Headings of exported lists. */
export const exportWords: Readonly<Record<Lang, ExportWords>> = { nb, nn, en };

const STATES = { nb: statesNb, nn: statesNn, en: statesEn };

/** A state by its name; a state without words stands as it is. */
export function stateNamed(
  machine: 'enrolment' | 'starter' | 'course' | 'group' | 'result' | 'presence',
  state: string,
  lang: Lang,
): string {
  return named(STATES[lang][machine], state) ?? state;
}
