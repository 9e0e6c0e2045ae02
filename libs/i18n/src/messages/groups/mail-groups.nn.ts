import { atPlace } from '../../at-place.ts';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import type { GroupMailWords, MailValues } from '../mail.ts';
import { joinedPlace, shownPhone, upperFirst } from '../../text.ts';
import type { Colleague } from '../mail-values.ts';
import { meetingsChanged } from './mail-meetings.nn.ts';

function questionFacts(v: MailValues['request.asked'], f: Format) {
  return [
    ['Stad', joinedPlace(v.venue, v.place) ?? v.place] as const,
    ...(v.distanceKm === undefined ? [] : [['Avstand', `${f.distance(v.distanceKm)} i luftlinje`] as const]),
    ['Når', `${plural(v.dates.length, 'møte', 'møte')}, ${f.dates(v.dates, v.today)}`] as const,
    ['Tid', f.atHours(v.startsAt, v.endsAt)] as const,
    ...(v.together.length === 0 ? [] : [['Saman med', f.list(v.together)] as const]),
  ];
}

const meetingFacts = (v: MailValues['session.log-missing'], f: Format) =>
  [
    ['Møte', `${v.number} av ${v.budget}`],
    ['Når', f.days([v.day], v.today)],
  ] as const;

/** A name, and the number or address to reach her at. */
const reach = ({ name, phone, email }: Colleague): string => `${name} (${phone === null ? email : shownPhone(phone)})`;

export const nn: GroupMailWords = {
  'request.asked': (v, f) => ({
    subject: v.support
      ? `Kan du vere med ei gruppe ${atPlace(v.place)} nokre gonger?`
      : `Vil du setje i gang ei gruppe ${atPlace(v.place)}?`,
    heading: v.support
      ? `Kan du vere med ei gruppe ${atPlace(v.place)} nokre gonger?`
      : `Vil du setje i gang ei gruppe ${atPlace(v.place)}?`,
    lines: [
      v.support
        ? `Hei ${v.name}! Ei gruppe som møtest på eiga hand, ønskjer støtte nokre gonger, og vi tenkte på deg. Ho leier seg sjølv; du er med og lyttar.`
        : `Hei ${v.name}! Ei ny gruppe treng ein igangsetjar, og vi tenkte på deg.`,
      ...(v.message === undefined ? [] : [`Kontoret skriv: «${v.message}»`]),
      `Svar gjerne innan ${f.moment(v.until, v.today)}. Eit nei er heilt i orden, og du treng ikkje seie kvifor.`,
    ],
    facts: questionFacts(v, f),
    button: 'Svar ja eller nei',
  }),

  'request.reminder': (v, f) => ({
    subject: `Har du fått tenkt på gruppa ${atPlace(v.place)}?`,
    heading: `Har du fått tenkt på gruppa ${atPlace(v.place)}?`,
    lines: [
      `Hei ${v.name}! Vi veit ikkje enno om du kan. Både ja og nei er til hjelp, for då veit vi om vi skal spørje ein annan.`,
      `Spørsmålet står ope til ${f.moment(v.until, v.today)}.`,
    ],
    facts: questionFacts(v, f),
    button: 'Svar ja eller nei',
  }),

  'request.taken': ({ name, place }) => ({
    subject: `Gruppa ${atPlace(place)} treng ikkje svar frå deg lenger`,
    heading: 'Det ordna seg',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} har fått den hjelpa ho treng, så du kan leggje spørsmålet bort.`,
      'Takk for at vi fekk spørje.',
    ],
  }),

  'request.thanks': ({ name, place, first, together, today }, f) => ({
    subject: `Takk! Du er igangsetjar for gruppa ${atPlace(place)}`,
    heading: 'Takk for at du sa ja',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} er heldig som får deg.`,
      ...(together.length === 0 ? [] : [`Du gjer dette saman med ${f.list(together.map(reach))}.`]),
    ],
    ...(first === undefined ? {} : { facts: [['Første møte', f.days([first], today)]] as const }),
    lists: [
      {
        title: 'Før det første møtet',
        items: [
          'Ring kvar deltakar, sei kven du er og kva som skal skje.',
          'Finn ut av rom og nøkkel.',
          'Ta med erklæringa om teieplikt til å skrive under på.',
        ],
      },
    ],
    button: 'Opne gruppa',
  }),

  'group.meetings-changed': meetingsChanged,

  'session.tomorrow': (v, f) => ({
    subject: `${upperFirst(f.relativeDay(v.day.date, v.today))} kl. ${f.time(v.day.startsAt)}: møte ${v.number} av ${v.budget} ${atPlace(v.place)}`,
    heading: `Møtet er ${f.relativeDay(v.day.date, v.today)}`,
    lines: [
      `Hei ${v.name}! Dette er møte ${v.number} av ${v.budget}.`,
      ...(v.isLast ? ['Det er det siste møtet med deg. Snakk med gruppa om korleis ho går vidare på eiga hand.'] : []),
    ],
    facts: [
      ['Når', f.days([v.day], v.today)],
      ...(v.venue === undefined ? [] : [['Kvar', v.venue] as const]),
      ...(v.roomAndKey === undefined ? [] : [['Rom og nøkkel', v.roomAndKey ?? 'Ikkje avtalt. Ring kontoret i dag.'] as const]),
    ],
    button: 'Opne gruppa',
  }),

  'session.log-missing': (v, f) => ({
    subject: `Korleis gjekk møtet ${f.day(v.day.date, v.today)}?`,
    heading: 'Korleis gjekk møtet?',
    lines: [
      `Hei ${v.name}! Vi har ikkje fått loggen frå gruppa ${atPlace(v.place)}. Han tek under eitt minutt.`,
      'Vi spør berre om tal og rammer, aldri om det som blei sagt. Blei møtet ikkje noko av, er det fint å vite det òg.',
    ],
    facts: meetingFacts(v, f),
    button: 'Logg møtet',
  }),

  'handover.thanks': ({ name, place, held, followUpOn, today }, f) => ({
    subject: `Takk for det du sette i gang ${atPlace(place)}`,
    heading: 'Takk for at du slapp taket',
    lines: [
      `Hei ${name}! Gruppa ${atPlace(place)} går no vidare på eiga hand, etter ${plural(held, 'møte', 'møte')} med deg.`,
      'Du ser ho ikkje lenger på sida di, og du har ikkje ansvar for ho.',
      ...(followUpOn === undefined ? [] : [`Vi spør gruppa korleis det går ${f.day(followUpOn, today)}.`]),
    ],
    button: 'Gruppene mine',
  }),
};
