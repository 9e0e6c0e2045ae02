import { atPlace } from '../../at-place.ts';
import type { Format } from '../../format.ts';
import type { EnquiryMailWords, MailValues } from '../mail.ts';
import { upperFirst } from '../../text.ts';

const meetingFacts = ({ first, where, today }: MailValues['invitation.asked'], f: Format) => [
  ...(first === undefined ? [] : [['Første møte', f.days([first], today)] as const]),
  ['Hvor', where] as const,
];
const reach = (helper: string, reachHelper: string) => `Lurer du på noe? Du når ${helper} her: ${reachHelper}.`;

/** What stands in a list of mails is seen by others than her: no subject tells what it is about. */
export const nb: EnquiryMailWords = {
  'enquiry.confirm-address': ({ helper, reachHelper, place, until, today, isChange }, f) => ({
    subject: 'Er dette adressen din?',
    heading: 'Er dette adressen din?',
    lines: isChange
      ? [
          'Hei! Noen som venter på svar fra oss, vil at vi skal bruke denne adressen. Er det deg? Åpne siden og si ja.',
          `Sier ingen ja innen ${f.day(until, today)}, blir ingenting endret.`,
        ]
      : [
          `Hei! Noen har skrevet til ${helper} fra ${place} og oppgitt denne adressen. Er det deg? Åpne siden og si ja, så får ${helper} meldingen og tar kontakt.`,
          `Før du har sagt ja, ser ingen hva du har skrevet. Sier ingen ja innen ${f.day(until, today)}, blir det slettet.`,
        ],
    button: 'Åpne siden',
    more: ['Har du ikke bedt om dette? Da trenger du ikke gjøre noe.', reach(helper, reachHelper)],
  }),
  'enquiry.received': ({ helper, reachHelper, withinDays, heard }) => ({
    subject: 'Vi har fått meldingen din',
    heading: 'Takk for at du tok kontakt',
    lines: [
      `Hei! ${heard ? `${upperFirst(helper)} har skrevet ned at du ser etter en gruppe.` : `${upperFirst(helper)} tar kontakt med deg innen ${withinDays} dager.`}`,
      'På siden din ser du hva som er skrevet ned, og du kan trekke deg når du vil. Da slettes alt.',
    ],
    button: 'Se meldingen din',
    more: [
      'Vi tar vare på meldingen i 90 dager. Så spør vi om du fortsatt venter.',
      reach(helper, reachHelper),
      'Har du ikke bedt om dette? Åpne siden og trekk meldingen, så er adressen din borte.',
    ],
  }),
  'enquiry.renew': ({ name, helper, reachHelper, until, today }, f) => ({
    subject: 'Venter du fortsatt?',
    heading: 'Venter du fortsatt?',
    lines: [
      `Hei ${name}! Det er en stund siden du tok kontakt, og du har ikke fått plass ennå.`,
      `Åpne siden og si fra der, så beholder du plassen din i køen. Hører vi ikke noe, sletter vi alt ${f.day(until, today)}.`,
    ],
    button: 'Åpne siden din',
    more: [reach(helper, reachHelper)],
  }),
  'invitation.asked': (v, f) => ({
    subject: 'Vi har en plass til deg',
    heading: 'Vi har en plass til deg',
    lines: [`Hei ${v.name}! Vi tror vi har funnet noe som passer. Vil du være med fra det første møtet?`],
    facts: meetingFacts(v, f),
    button: 'Svar ja eller nei',
    more: [
      `Svar gjerne innen ${f.moment(v.until, v.today)}. Et nei er helt i orden: du står i køen som før.`,
      'På siden kan du også si fra om noen du kjenner, kanskje er med. Ingen får vite hva du svarer der.',
      reach(v.helper, v.reachHelper),
    ],
  }),
  'invitation.called-in': (v, f) => ({
    subject: 'Tid og sted er klart',
    heading: 'Nå er tid og sted klart',
    lines: [`Hei ${v.name}! Du har sagt ja til å komme, og nå vet vi når og hvor dere møtes første gang.`],
    facts: meetingFacts(v, f),
    button: 'Se tid og sted',
    more: ['Kan du ikke likevel? Si fra på siden, så kan en annen få plassen.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.first-meeting': (v, f) => ({
    subject: 'Det første møtet nærmer seg',
    heading: 'Det første møtet nærmer seg',
    lines: [`Hei ${v.name}! Vi gleder oss til å se deg. Du trenger ikke ta med noe.`],
    facts: meetingFacts(v, f),
    button: 'Se tid og sted',
    more: ['Kan du ikke likevel? Si fra på siden, så kan en annen få plassen.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.taken-back': ({ name, helper, reachHelper }) => ({
    subject: 'Det ble ikke noe av denne gangen',
    heading: 'Det ble ikke noe av denne gangen',
    lines: [
      `Hei ${name}! Gruppa du ble spurt om, blir ikke som vi tenkte. Det er ingenting du har gjort.`,
      'Du står i køen som før, og vi leter videre.',
    ],
    button: 'Se meldingen din',
    more: [reach(helper, reachHelper)],
  }),
  'group.confirm-address': () => ({
    subject: 'Skal vi spørre hvordan det går?',
    heading: 'Skal vi spørre hvordan det går?',
    lines: [
      'Åpne siden og si ja. Da får dere heftet deres, og vi spør hvordan det går om seks uker, et halvt år, et år, og så én gang i året.',
    ],
    button: 'Åpne og si ja',
    more: [
      'Dere kan når som helst si at vi skal slutte å spørre. Det gjør dere i heftet, eller når vi spør.',
      'Har du ikke bedt om dette? Da kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),
  'enquiry.new': ({ name, place, starts, by, today }, f) => ({
    subject: `Ny henvendelse fra ${place}`,
    heading: `Noen ${atPlace(place)} ${starts ? 'vil starte' : 'ser etter'} en gruppe`,
    lines: [`Hei ${name}! Ta kontakt innen ${f.day(by, today)}. Navn og telefon ser du når du logger inn.`],
    button: 'Åpne henvendelsen',
  }),
  'enquiry.unanswered': ({ name, place, since, point, today }, f) => ({
    subject: `Noen ${atPlace(place)} venter på svar`,
    heading: `Noen ${atPlace(place)} venter på svar`,
    lines: [
      `Hei ${name}! Henvendelsen kom ${f.day(since, today)}, og ingen har svart${point === undefined ? '' : `. Den ligger hos ${point}`}.`,
      'Et kort svar er nok til å begynne med.',
    ],
    button: 'Åpne henvendelsen',
  }),
};
