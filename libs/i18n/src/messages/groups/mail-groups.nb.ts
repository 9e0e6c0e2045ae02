import { atPlace } from '../../at-place.ts';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import type { GroupMailWords, MailValues } from '../mail.ts';
import { joinedPlace, shownPhone, upperFirst } from '../../text.ts';
import type { Colleague } from '../mail-values.ts';
import { meetingsChanged } from './mail-meetings.nb.ts';

function questionFacts(v: MailValues['request.asked'], f: Format) {
  return [
    ['Sted', joinedPlace(v.venue, v.place) ?? v.place] as const,
    ...(v.distanceKm === undefined ? [] : [['Avstand', `${f.distance(v.distanceKm)} i luftlinje`] as const]),
    ['Når', `${plural(v.dates.length, 'møte', 'møter')}, ${f.dates(v.dates, v.today)}`] as const,
    ['Tid', f.atHours(v.startsAt, v.endsAt)] as const,
    ...(v.together.length === 0 ? [] : [['Sammen med', f.list(v.together)] as const]),
  ];
}

const meetingFacts = (v: MailValues['session.log-missing'], f: Format) =>
  [
    ['Møte', `${v.number} av ${v.budget}`],
    ['Når', f.days([v.day], v.today)],
  ] as const;

/** A name, and the number or address to reach her at. */
const reach = ({ name, phone, email }: Colleague): string => `${name} (${phone === null ? email : shownPhone(phone)})`;

export const nb: GroupMailWords = {
  'request.asked': (v, f) => ({
    subject: v.support
      ? `Kan du være med en gruppe ${atPlace(v.place)} noen ganger?`
      : `Vil du sette i gang en gruppe ${atPlace(v.place)}?`,
    heading: v.support
      ? `Kan du være med en gruppe ${atPlace(v.place)} noen ganger?`
      : `Vil du sette i gang en gruppe ${atPlace(v.place)}?`,
    lines: [
      v.support
        ? `Hei ${v.name}! En gruppe som møtes på egen hånd, ønsker støtte noen ganger, og vi tenkte på deg. Den leder seg selv; du er med og lytter.`
        : `Hei ${v.name}! En ny gruppe trenger en igangsetter, og vi tenkte på deg.`,
      ...(v.message === undefined ? [] : [`Kontoret skriver: «${v.message}»`]),
      `Svar gjerne innen ${f.moment(v.until, v.today)}. Et nei er helt i orden, og du trenger ikke si hvorfor.`,
    ],
    facts: questionFacts(v, f),
    button: 'Svar ja eller nei',
  }),

  'request.reminder': (v, f) => ({
    subject: `Har du fått tenkt på gruppa ${atPlace(v.place)}?`,
    heading: `Har du fått tenkt på gruppa ${atPlace(v.place)}?`,
    lines: [
      `Hei ${v.name}! Vi vet ikke ennå om du kan. Både ja og nei er til hjelp, for da vet vi om vi skal spørre en annen.`,
      `Spørsmålet står åpent til ${f.moment(v.until, v.today)}.`,
    ],
    facts: questionFacts(v, f),
    button: 'Svar ja eller nei',
  }),

  'request.taken': ({ name, place }) => ({
    subject: `Gruppa ${atPlace(place)} trenger ikke svar fra deg lenger`,
    heading: 'Det ordnet seg',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} har fått den hjelpen den trenger, så du kan legge spørsmålet bort.`,
      'Takk for at vi fikk spørre.',
    ],
  }),

  'request.thanks': ({ name, place, first, together, today }, f) => ({
    subject: `Takk! Du er igangsetter for gruppa ${atPlace(place)}`,
    heading: 'Takk for at du sa ja',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} er heldig som får deg.`,
      ...(together.length === 0 ? [] : [`Du gjør dette sammen med ${f.list(together.map(reach))}.`]),
    ],
    ...(first === undefined ? {} : { facts: [['Første møte', f.days([first], today)]] as const }),
    lists: [
      {
        title: 'Før det første møtet',
        items: [
          'Ring hver deltaker, si hvem du er og hva som skal skje.',
          'Finn ut av rom og nøkkel.',
          'Ta med taushetserklæringen til å skrive under på.',
        ],
      },
    ],
    button: 'Åpne gruppa',
  }),

  'group.meetings-changed': meetingsChanged,

  'session.tomorrow': (v, f) => ({
    subject: `${upperFirst(f.relativeDay(v.day.date, v.today))} kl. ${f.time(v.day.startsAt)}: møte ${v.number} av ${v.budget} ${atPlace(v.place)}`,
    heading: `Møtet er ${f.relativeDay(v.day.date, v.today)}`,
    lines: [
      `Hei ${v.name}! Dette er møte ${v.number} av ${v.budget}.`,
      ...(v.isLast ? ['Det er det siste møtet med deg. Snakk med gruppa om hvordan den går videre på egen hånd.'] : []),
    ],
    facts: [
      ['Når', f.days([v.day], v.today)],
      ...(v.venue === undefined ? [] : [['Hvor', v.venue] as const]),
      ...(v.roomAndKey === undefined ? [] : [['Rom og nøkkel', v.roomAndKey ?? 'Ikke avtalt. Ring kontoret i dag.'] as const]),
    ],
    button: 'Åpne gruppa',
  }),

  'session.log-missing': (v, f) => ({
    subject: `Hvordan gikk møtet ${f.day(v.day.date, v.today)}?`,
    heading: 'Hvordan gikk møtet?',
    lines: [
      `Hei ${v.name}! Vi har ikke fått loggen fra gruppa ${atPlace(v.place)}. Den tar under et minutt.`,
      'Vi spør bare om antall og rammer, aldri om det som ble sagt. Ble møtet ikke noe av, er det fint å vite det også.',
    ],
    facts: meetingFacts(v, f),
    button: 'Logg møtet',
  }),

  'handover.thanks': ({ name, place, held, followUpOn, today }, f) => ({
    subject: `Takk for det du satte i gang ${atPlace(place)}`,
    heading: 'Takk for at du slapp taket',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} går nå videre på egen hånd, etter ${plural(held, 'møte', 'møter')} med deg.`,
      'Du ser den ikke lenger på siden din, og du har ikke ansvar for den.',
      ...(followUpOn === undefined ? [] : [`Vi spør gruppa hvordan det går ${f.day(followUpOn, today)}.`]),
    ],
    button: 'Mine grupper',
  }),
};
