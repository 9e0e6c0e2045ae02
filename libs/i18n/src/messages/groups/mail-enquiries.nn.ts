import { atPlace } from '../../at-place.ts';
import type { Format } from '../../format.ts';
import type { EnquiryMailWords, MailValues } from '../mail.ts';
import { upperFirst } from '../../text.ts';

const meetingFacts = ({ first, where, today }: MailValues['invitation.asked'], f: Format) => [
  ...(first === undefined ? [] : [['Første møte', f.days([first], today)] as const]),
  ['Kvar', where] as const,
];
const reach = (helper: string, reachHelper: string) => `Lurer du på noko? Du når ${helper} her: ${reachHelper}.`;

export const nn: EnquiryMailWords = {
  'enquiry.confirm-address': ({ helper, reachHelper, place, until, today, isChange }, f) => ({
    subject: 'Er dette adressa di?',
    heading: 'Er dette adressa di?',
    lines: isChange
      ? [
          'Hei! Nokon som ventar på svar frå oss, vil at vi skal bruke denne adressa. Er det deg? Opne sida og sei ja.',
          `Seier ingen ja innan ${f.day(until, today)}, blir ingenting endra.`,
        ]
      : [
          `Hei! Nokon har skrive til ${helper} frå ${place} og oppgitt denne adressa. Er det deg? Opne sida og sei ja, så får ${helper} meldinga og tek kontakt.`,
          `Før du har sagt ja, ser ingen kva du har skrive. Seier ingen ja innan ${f.day(until, today)}, blir det sletta.`,
        ],
    button: 'Opne sida',
    more: ['Har du ikkje bede om dette? Då treng du ikkje gjere noko.', reach(helper, reachHelper)],
  }),
  'enquiry.received': ({ helper, reachHelper, withinDays, heard }) => ({
    subject: 'Vi har fått meldinga di',
    heading: 'Takk for at du tok kontakt',
    lines: [
      `Hei! ${heard ? `${upperFirst(helper)} har skrive ned at du ser etter ei gruppe.` : `${upperFirst(helper)} tek kontakt med deg innan ${withinDays} dagar.`}`,
      'På sida di ser du kva som er skrive ned, og du kan trekkje deg når du vil. Då blir alt sletta.',
    ],
    button: 'Sjå meldinga di',
    more: [
      'Vi tek vare på meldinga i 90 dagar. Så spør vi om du framleis ventar.',
      reach(helper, reachHelper),
      'Har du ikkje bede om dette? Opne sida og trekk meldinga, så er adressa di borte.',
    ],
  }),
  'enquiry.renew': ({ name, helper, reachHelper, until, today }, f) => ({
    subject: 'Ventar du framleis?',
    heading: 'Ventar du framleis?',
    lines: [
      `Hei ${name}! Det er ei stund sidan du tok kontakt, og du har ikkje fått plass enno.`,
      `Opne sida og sei frå der, så held du på plassen din i køen. Høyrer vi ikkje noko, slettar vi alt ${f.day(until, today)}.`,
    ],
    button: 'Opne sida di',
    more: [reach(helper, reachHelper)],
  }),
  'invitation.asked': (v, f) => ({
    subject: 'Vi har ein plass til deg',
    heading: 'Vi har ein plass til deg',
    lines: [`Hei ${v.name}! Vi trur vi har funne noko som passar. Vil du vere med frå det første møtet?`],
    facts: meetingFacts(v, f),
    button: 'Svar ja eller nei',
    more: [
      `Svar gjerne innan ${f.moment(v.until, v.today)}. Eit nei er heilt i orden: du står i køen som før.`,
      'På sida kan du òg seie frå om nokon du kjenner, kanskje er med. Ingen får vite kva du svarar der.',
      reach(v.helper, v.reachHelper),
    ],
  }),
  'invitation.called-in': (v, f) => ({
    subject: 'Tid og stad er klart',
    heading: 'No er tid og stad klart',
    lines: [`Hei ${v.name}! Du har sagt ja til å kome, og no veit vi når og kvar de møtest første gong.`],
    facts: meetingFacts(v, f),
    button: 'Sjå tid og stad',
    more: ['Kan du ikkje likevel? Sei frå på sida, så kan ein annan få plassen.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.first-meeting': (v, f) => ({
    subject: 'Det første møtet nærmar seg',
    heading: 'Det første møtet nærmar seg',
    lines: [`Hei ${v.name}! Vi gler oss til å sjå deg. Du treng ikkje ta med noko.`],
    facts: meetingFacts(v, f),
    button: 'Sjå tid og stad',
    more: ['Kan du ikkje likevel? Sei frå på sida, så kan ein annan få plassen.', reach(v.helper, v.reachHelper)],
  }),
  'invitation.taken-back': ({ name, helper, reachHelper }) => ({
    subject: 'Det blei ikkje noko av denne gongen',
    heading: 'Det blei ikkje noko av denne gongen',
    lines: [
      `Hei ${name}! Gruppa du blei spurd om, blir ikkje som vi tenkte. Det er ingenting du har gjort.`,
      'Du står i køen som før, og vi leitar vidare.',
    ],
    button: 'Sjå meldinga di',
    more: [reach(helper, reachHelper)],
  }),
  'group.confirm-address': () => ({
    subject: 'Skal vi spørje korleis det går?',
    heading: 'Skal vi spørje korleis det går?',
    lines: [
      'Opne sida og sei ja. Då får de heftet dykkar, og vi spør korleis det går om seks veker, eit halvt år, eit år, og så éin gong i året.',
    ],
    button: 'Opne og sei ja',
    more: [
      'De kan når som helst seie at vi skal slutte å spørje. Det gjer de i heftet, eller når vi spør.',
      'Har du ikkje bede om dette? Då kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),
  'enquiry.new': ({ name, place, starts, by, today }, f) => ({
    subject: `Ny førespurnad frå ${place}`,
    heading: `Nokon ${atPlace(place)} ${starts ? 'vil starte' : 'ser etter'} ei gruppe`,
    lines: [`Hei ${name}! Ta kontakt innan ${f.day(by, today)}. Namn og telefon ser du når du loggar inn.`],
    button: 'Opne førespurnaden',
  }),
  'enquiry.unanswered': ({ name, place, since, point, today }, f) => ({
    subject: `Nokon ${atPlace(place)} ventar på svar`,
    heading: `Nokon ${atPlace(place)} ventar på svar`,
    lines: [
      `Hei ${name}! Førespurnaden kom ${f.day(since, today)}, og ingen har svart${point === undefined ? '' : `. Han ligg hos ${point}`}.`,
      'Eit kort svar er nok til å byrje med.',
    ],
    button: 'Opne førespurnaden',
  }),
};
