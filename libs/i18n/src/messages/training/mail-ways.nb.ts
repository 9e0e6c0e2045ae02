import { undecidedText } from '../../training/courses/course-words.ts';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import { type CourseInMail, inSentence, inSubject, type WayMailWords } from '../mail.ts';

const facts = ({ title, days, venue, undecided }: CourseInMail, f: Format, today: string) =>
  [
    ['Kurs', title],
    ['Når', f.days(days, today)],
    ['Hvor', venue],
    ...(undecided === undefined ? [] : [['Blir det noe av?', undecidedText(undecided, f, today)] as const]),
  ] as const;

/** Approval, moves between courses, and several people signed up by one. */
export const nb: WayMailWords = {
  'enrolment.in-review': ({ name, course, today }, f) => ({
    subject: `Vi har fått påmeldingen din: ${inSubject(course, f)}`,
    heading: 'Vi ser på påmeldingen din',
    lines: [
      `Hei ${name}! Takk for at du vil være med. Kontoret ser på påmeldingen din før du får plass.`,
      'Du hører fra oss på e-post. Du beholder plassen i rekka fra nå, uansett når vi svarer.',
    ],
    facts: facts(course, f, today),
    button: 'Se påmeldingen',
  }),
  'enrolment.turned-down': ({ name, course, reason, today }, f) => ({
    subject: `Om påmeldingen din: ${inSubject(course, f)}`,
    heading: 'Det ble ikke plass til deg på dette kurset',
    lines: [
      `Hei ${name}! Takk for at du meldte deg på. Vi har sett på påmeldingen, og kan dessverre ikke gi deg plass denne gangen.`,
      `Grunnen: ${reason}`,
      'Er det noe vi har misforstått, eller vil du snakke om veien videre? Svar på denne e-posten.',
    ],
    facts: facts(course, f, today),
    button: 'Se andre kurs',
  }),
  'enrolment.moved': ({ name, course, to, inCalendar, today }, f) => ({
    subject: `Du er flyttet til et annet kurs: ${inSubject(to, f)}`,
    heading: 'Du er flyttet til et annet kurs',
    lines: [
      `Hei ${name}! Kontoret har flyttet påmeldingen din. Du er ikke lenger påmeldt ${inSentence(course, f)}.`,
      'Du får en egen e-post om hvordan du står på det nye kurset. Passer det ikke, svar på denne e-posten.',
    ],
    facts: facts(to, f, today),
    button: 'Se den nye påmeldingen',
    more: inCalendar ? ['Avlysningen av de gamle dagene ligger ved, så de kan tas ut av kalenderen din.'] : [],
  }),
  'enrolment.invited': ({ course, by, until, position, today }, f) => ({
    subject:
      until === undefined
        ? `Du er satt på ventelista: ${inSubject(course, f)}`
        : `En plass er holdt av til deg, svar innen ${f.moment(until, today)}`,
    heading: until === undefined ? 'Du er satt på ventelista' : 'En plass er holdt av til deg',
    lines: [
      `${by} har meldt deg på et kurs hos Igang.`,
      until === undefined
        ? `Kurset er fullt nå. Du er nummer ${position ?? 1} på ventelista, og hører fra oss om det blir ledig.`
        : `Vi holder plassen til ${f.moment(until, today)}. Den blir din når du sier ja selv.`,
    ],
    facts: facts(course, f, today),
    button: until === undefined ? 'Se hvor du står' : 'Svar ja eller nei',
    more: [
      'Vil du ikke være med, kan du si nei på siden, eller la være å svare. Da går plassen videre og navnet ditt brukes ikke til noe.',
    ],
  }),
  'party.confirm-address': ({ course, people, all, days, today }, f) => ({
    subject: `Bekreft påmeldingen for ${people}: ${inSubject(course, f)}`,
    heading: 'Bekreft påmeldingen',
    lines: [
      `Åpne siden og trykk «Bekreft», så melder vi på ${plural(people, 'person', 'personer')}. Ingen plass er holdt av før du har gjort det.`,
      all
        ? 'Du har valgt alle eller ingen: er det ikke plass til alle da, blir ingen meldt på.'
        : 'Du har valgt så mange som mulig: er det ikke plass til alle da, kommer de siste på ventelista.',
      'Hver av dem får en egen e-post og må si ja selv innen fristen som står i den.',
    ],
    facts: facts(course, f, today),
    button: 'Åpne og bekreft',
    more: [`Lenken virker i ${days} dager.`, 'Har du ikke meldt på noen? Da kan du slette denne e-posten. Ingenting skjer.'],
  }),
  'party.outcome': ({ course, nobody, held, waiting, today }, f) => ({
    subject: nobody ? `Det var ikke plass til alle: ${inSubject(course, f)}` : `Slik gikk det med påmeldingen: ${inSubject(course, f)}`,
    heading: nobody ? 'Det var ikke plass til alle' : 'Påmeldingen er sendt',
    lines: nobody
      ? [
          'Du ba om plass til alle eller ingen, og det var ikke nok ledige plasser da du bekreftet. Ingen er meldt på, og ingen av dem har fått e-post.',
          'Du kan melde dem på igjen og velge så mange som mulig.',
        ]
      : [
          ...(held > 0 ? [`Da du bekreftet, var det plass til ${plural(held, 'person', 'personer')}.`] : []),
          ...(waiting > 0 ? [`${plural(waiting, 'person', 'personer')} kommer på ventelista.`] : []),
          'Hver av dem har fått e-post med det som gjelder, og må si ja selv. Er noen påmeldt fra før, beholder de det de har.',
        ],
    facts: facts(course, f, today),
    button: 'Se kurset',
  }),
};
