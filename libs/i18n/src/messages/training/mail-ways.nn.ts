import { undecidedText } from '../../training/courses/course-words.ts';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import { type CourseInMail, inSentence, inSubject, type WayMailWords } from '../mail.ts';

const facts = ({ title, days, venue, undecided }: CourseInMail, f: Format, today: string) =>
  [
    ['Kurs', title],
    ['Når', f.days(days, today)],
    ['Kvar', venue],
    ...(undecided === undefined ? [] : [['Blir det noko av?', undecidedText(undecided, f, today)] as const]),
  ] as const;

export const nn: WayMailWords = {
  'enrolment.in-review': ({ name, course, today }, f) => ({
    subject: `Vi har fått påmeldinga di: ${inSubject(course, f)}`,
    heading: 'Vi ser på påmeldinga di',
    lines: [
      `Hei ${name}! Takk for at du vil vere med. Kontoret ser på påmeldinga di før du får plass.`,
      'Du høyrer frå oss på e-post. Du beheld plassen i rekkja frå no, uansett når vi svarar.',
    ],
    facts: facts(course, f, today),
    button: 'Sjå påmeldinga',
  }),
  'enrolment.turned-down': ({ name, course, reason, today }, f) => ({
    subject: `Om påmeldinga di: ${inSubject(course, f)}`,
    heading: 'Det blei ikkje plass til deg på dette kurset',
    lines: [
      `Hei ${name}! Takk for at du melde deg på. Vi har sett på påmeldinga, og kan dessverre ikkje gi deg plass denne gongen.`,
      `Grunnen: ${reason}`,
      'Er det noko vi har misforstått, eller vil du snakke om vegen vidare? Svar på denne e-posten.',
    ],
    facts: facts(course, f, today),
    button: 'Sjå andre kurs',
  }),
  'enrolment.moved': ({ name, course, to, inCalendar, today }, f) => ({
    subject: `Du er flytta til eit anna kurs: ${inSubject(to, f)}`,
    heading: 'Du er flytta til eit anna kurs',
    lines: [
      `Hei ${name}! Kontoret har flytta påmeldinga di. Du er ikkje lenger påmeld ${inSentence(course, f)}.`,
      'Du får ein eigen e-post om korleis du står på det nye kurset. Passar det ikkje, svar på denne e-posten.',
    ],
    facts: facts(to, f, today),
    button: 'Sjå den nye påmeldinga',
    more: inCalendar ? ['Avlysinga av dei gamle dagane ligg ved, så dei kan takast ut av kalenderen din.'] : [],
  }),
  'enrolment.invited': ({ course, by, until, position, today }, f) => ({
    subject:
      until === undefined
        ? `Du er sett på ventelista: ${inSubject(course, f)}`
        : `Ein plass er halden av til deg, svar innan ${f.moment(until, today)}`,
    heading: until === undefined ? 'Du er sett på ventelista' : 'Ein plass er halden av til deg',
    lines: [
      `${by} har meldt deg på eit kurs hos Igang.`,
      until === undefined
        ? `Kurset er fullt no. Du er nummer ${position ?? 1} på ventelista, og høyrer frå oss om det blir ledig.`
        : `Vi held plassen til ${f.moment(until, today)}. Han blir din når du seier ja sjølv.`,
    ],
    facts: facts(course, f, today),
    button: until === undefined ? 'Sjå kvar du står' : 'Svar ja eller nei',
    more: [
      'Vil du ikkje vere med, kan du seie nei på sida, eller la vere å svare. Då går plassen vidare og namnet ditt blir ikkje brukt til noko.',
    ],
  }),
  'party.confirm-address': ({ course, people, all, days, today }, f) => ({
    subject: `Stadfest påmeldinga for ${people}: ${inSubject(course, f)}`,
    heading: 'Stadfest påmeldinga',
    lines: [
      `Opne sida og trykk «Stadfest», så melder vi på ${plural(people, 'person', 'personar')}. Ingen plass er halden av før du har gjort det.`,
      all
        ? 'Du har valt alle eller ingen: er det ikkje plass til alle då, blir ingen melde på.'
        : 'Du har valt så mange som mogleg: er det ikkje plass til alle då, kjem dei siste på ventelista.',
      'Kvar av dei får ein eigen e-post og må seie ja sjølv innan fristen som står i han.',
    ],
    facts: facts(course, f, today),
    button: 'Opne og stadfest',
    more: [`Lenkja verkar i ${days} dagar.`, 'Har du ikkje meldt på nokon? Då kan du slette denne e-posten. Ingenting skjer.'],
  }),
  'party.outcome': ({ course, nobody, held, waiting, today }, f) => ({
    subject: nobody ? `Det var ikkje plass til alle: ${inSubject(course, f)}` : `Slik gjekk det med påmeldinga: ${inSubject(course, f)}`,
    heading: nobody ? 'Det var ikkje plass til alle' : 'Påmeldinga er send',
    lines: nobody
      ? [
          'Du bad om plass til alle eller ingen, og det var ikkje nok ledige plassar då du stadfesta. Ingen er melde på, og ingen av dei har fått e-post.',
          'Du kan melde dei på igjen og velje så mange som mogleg.',
        ]
      : [
          ...(held > 0 ? [`Då du stadfesta, var det plass til ${plural(held, 'person', 'personar')}.`] : []),
          ...(waiting > 0 ? [`${plural(waiting, 'person', 'personar')} kjem på ventelista.`] : []),
          'Kvar av dei har fått e-post med det som gjeld, og må seie ja sjølv. Er nokon påmelde frå før, held dei på det dei har.',
        ],
    facts: facts(course, f, today),
    button: 'Sjå kurset',
  }),
};
