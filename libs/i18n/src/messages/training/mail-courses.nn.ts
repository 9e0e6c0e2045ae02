import { heldFor, undecidedText } from '../../training/courses/course-words.ts';
import type { Format } from '../../format.ts';
import { courseNewsFacts, courseNewsTitle, standsStill } from './mail-course-news.ts';
import { type CourseInMail, type CourseMailWords, inSentence, inSubject, type MailValues } from '../mail.ts';

/** What a place on one of her courses means for the others that she chose. */
function others({ waitsFor, lapsed }: MailValues['enrolment.confirmed'], f: Format): readonly string[] {
  return [
    ...(waitsFor === undefined
      ? []
      : [
          `Du står framleis på ventelista til førstevalet ditt, ${inSentence(waitsFor, f)}. Blir det din tur der, skriv vi, og då kan du byte.`,
        ]),
    ...(lapsed.length === 0 ? [] : [`Vi ser ikkje lenger etter plass til deg på ${f.list(lapsed.map((one) => inSentence(one, f)))}.`]),
  ];
}

const vouchedFor = ({ vouched }: { readonly vouched: boolean }): readonly string[] =>
  vouched ? ['Kontoret har stadfesta påmeldinga for deg. Var det ikkje avtalt? Svar på denne e-posten.'] : [];

function courseFacts({ title, days, venue, accessNote, online, undecided }: CourseInMail, f: Format, today: string) {
  const note = accessNote === undefined ? [] : [['Slik finn du fram', accessNote] as const];
  const place = venue === '' ? [] : [['Kvar', venue] as const];
  const net = online === undefined ? [] : [['På nett', online.link ?? 'Lenkja får du når du har plass.'] as const];
  const maybe = undecided === undefined ? [] : [['Blir det noko av?', undecidedText(undecided, f, today)] as const];
  return [['Kurs', title], ['Når', f.days(days, today)], ...place, ...net, ...note, ...maybe] as const;
}

/** What confirming does, said as it is: nobody has a place, or a number on the list, before she has. */
const CONFIRMING: Readonly<Record<'confirmed' | 'waitlisted' | 'in-review', { heading: string; line: (position: number) => string }>> = {
  confirmed: {
    heading: 'Stadfest påmeldinga',
    line: () => 'Opne sida og trykk «Stadfest». Er det framleis ledig då, er plassen din. Ingen plass er halden av før det.',
  },
  waitlisted: {
    heading: 'Stadfest plassen din på ventelista',
    line: (position) => `Kurset er fullt. Opne sida og trykk «Stadfest», så står du på ventelista, truleg som nummer ${position}.`,
  },
  'in-review': {
    heading: 'Stadfest påmeldinga',
    line: () => 'Opne sida og trykk «Stadfest». Då ser kontoret på påmeldinga di, og du får svar på e-post.',
  },
};

export const nn: CourseMailWords = {
  'sign-in.link': ({ minutes }) => ({
    subject: 'Lenkja di til Igang',
    heading: 'Velkomen inn',
    lines: ['Opne sida og trykk «Logg inn no». Du treng ikkje passord.'],
    button: 'Opne sida',
    more: [
      `Lenkja verkar i ${minutes} minutt, éin gong.`,
      'Var det ikkje du som bad om ho? Då kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),

  'enrolment.confirm-address': ({ course, days, leadsTo, today }, f) => ({
    subject: `Stadfest at du vil vere med: ${inSubject(course, f)}`,
    heading: CONFIRMING[leadsTo.state].heading,
    lines: [CONFIRMING[leadsTo.state].line(leadsTo.state === 'waitlisted' ? leadsTo.position : 1)],
    facts: courseFacts(course, f, today),
    button: 'Opne og stadfest',
    more: [`Lenkja verkar i ${days} dagar.`, 'Har du ikkje meldt deg på? Då kan du slette denne e-posten. Ingenting skjer.'],
  }),

  'enrolment.same-address': ({ course, today }, f) => ({
    subject: `To på same adressa: ${inSubject(course, f)}`,
    heading: 'Er de to på same adressa?',
    lines: [
      'Nokon har nettopp meldt seg på kurset under med denne adressa og eit anna namn enn det som står frå før.',
      'Den nye er ikkje påmeld. Påmeldinga som var her, er som ho var.',
      'Kvar treng si eiga adresse. Har de berre éi, så svar på denne e-posten, så hjelper kontoret dykk.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Meld på med ei anna adresse',
    more: ['Var det berre ein skrivefeil i namnet? Det rettar du på sida di.'],
  }),

  'enrolment.confirmed': (value, f) => ({
    subject: `Plassen er din: ${inSubject(value.course, f)}`,
    heading: 'Plassen er din',
    lines: [`Hei ${value.name}! Så fint at du vil vere med. Vi gler oss til å sjå deg.`, ...vouchedFor(value), ...others(value, f)],
    facts: courseFacts(value.course, f, value.today),
    button: 'Sjå påmeldinga',
    more: ['Kursdagane ligg ved, klare for kalenderen din.', 'Kan du ikkje likevel? Meld deg av på sida di, så kan ein annan få plassen.'],
  }),

  'enrolment.waitlisted': ({ name, course, position, offerHours, today, vouched }, f) => ({
    subject: `Du er nummer ${position} på ventelista: ${inSubject(course, f)}`,
    heading: `Du er nummer ${position} på ventelista`,
    lines: [
      `Hei ${name}! Kurset er fullt no, men det blir ofte ledig plass.`,
      `Blir det din tur, skriv vi til deg og held plassen i ${heldFor(offerHours, f.lang)}, kortare om kurset er nær. Høyrer vi ikkje frå deg innan då, går han vidare.`,
      ...vouchedFor({ vouched }),
    ],
    facts: courseFacts(course, f, today),
    button: 'Sjå kvar du står',
    more: ['Vil du ikkje vente lenger? Meld deg av på sida di.'],
  }),

  'enrolment.offered': ({ name, course, until, today }, f) => ({
    subject: `Det er plass til deg, svar innan ${f.moment(until, today)}`,
    heading: 'Det er plass til deg',
    lines: [
      `Hei ${name}! Ein plass er blitt ledig, og du står først.`,
      `Vi held han av til deg til ${f.moment(until, today)}. Høyrer vi ikkje frå deg innan då, går han til den neste.`,
    ],
    facts: courseFacts(course, f, today),
    button: 'Svar ja eller nei',
  }),

  'enrolment.offer-expired': ({ name, course, position, today }, f) => ({
    subject: `Tilbodet om plass gjekk ut: ${inSubject(course, f)}`,
    heading: 'Tilbodet om plass gjekk ut',
    lines: [
      `Hei ${name}! Vi høyrde ikkje frå deg innan fristen, så plassen er ikkje lenger halden av til deg.`,
      position === undefined
        ? 'Vil du framleis vere med? Opne sida di og still deg på lista igjen.'
        : `Du står framleis på ventelista, no som nummer ${position}. Du treng ikkje gjere noko.`,
    ],
    facts: courseFacts(course, f, today),
    button: position === undefined ? 'Opne sida di' : 'Sjå kvar du står',
  }),

  'enrolment.cancelled': ({ name, course, canUndo, instead, today }, f) => ({
    subject: `Du er meld av: ${inSubject(course, f)}`,
    heading: 'Du er meld av',
    lines: [
      `Hei ${name}! Påmeldinga di er teken bort. Du treng ikkje gjere noko meir.`,
      ...(instead === undefined
        ? []
        : [`Du fekk plass på førstevalet ditt, ${inSentence(instead, f)}, så plassen på dette kurset går til den neste.`]),
      canUndo ? 'Var det ein feil? Dei første ti minutta kan du angre på sida di.' : 'Lurer du på noko, svar på denne e-posten.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Sjå påmeldinga',
  }),

  'enrolment.reminder': ({ name, course, today }, f) => ({
    subject: `Kurset er ${f.relativeDay(course.days[0]?.date ?? today, today)}: ${inSubject(course, f)}`,
    heading: `Vi sest ${f.relativeDay(course.days[0]?.date ?? today, today)}`,
    lines: [`Hei ${name}! Her er det du treng å vite.`],
    facts: courseFacts(course, f, today),
    button: 'Sjå påmeldinga',
    more: ['Kan du ikkje likevel? Sei frå på sida di, så får ein annan plassen.'],
  }),

  'enrolment.course-confirmed': ({ name, course, today }, f) => ({
    subject: `Kurset blir noko av: ${inSubject(course, f)}`,
    heading: 'Kurset blir noko av',
    lines: [`Hei ${name}! No er det avgjort at kurset blir halde. Vi gler oss til å sjå deg.`],
    facts: courseFacts(course, f, today),
    button: 'Sjå påmeldinga',
    more: ['Kan du ikkje likevel? Sei frå på sida di, så får ein annan plassen.'],
  }),

  'enrolment.course-changed': ({ name, course, standing, news, hasDropped, today }, f) => ({
    subject: `${courseNewsTitle(news, f.lang)}: ${inSubject(course, f)}`,
    heading: courseNewsTitle(news, f.lang),
    lines: [`Hei ${name}! ${standsStill(standing, f.lang)} Dette er endra:`],
    facts: [...courseNewsFacts(news, f, today), ...courseFacts(course, f, today)],
    button: 'Sjå påmeldinga',
    more: [
      ...(standing === 'confirmed' ? ['Kursdagane slik dei er no, ligg ved, klare for kalenderen din.'] : []),
      ...(standing === 'confirmed' && hasDropped ? ['Det som går ut, ligg ved som avlyst, så det kan takast ut av kalenderen din.'] : []),
      'Passar det ikkje lenger? Meld deg av på sida di.',
    ],
  }),

  'enrolment.course-cancelled': ({ name, course, reason, inCalendar, today }, f) => ({
    subject: `Avlyst: ${inSubject(course, f)}`,
    heading: 'Kurset er avlyst',
    lines: [`Hei ${name}! Vi må dessverre avlyse. Du treng ikkje gjere noko.`, `Grunnen: ${reason}`],
    facts: courseFacts(course, f, today),
    button: 'Sjå andre kurs',
    more: inCalendar ? ['Avlysinga ligg ved, så dagane kan takast ut av kalenderen din.'] : [],
  }),

  'enrolment.certificate': ({ name, course, validUntil, promised }, f) => ({
    subject: `Kursbeviset ditt: ${inSubject(course, f)}`,
    heading: 'Gratulerer, du har fullført',
    lines: [
      `Hei ${name}! Takk for at du var med. Kursbeviset ditt ligg klart på sida di, der du kan laste det ned.`,
      ...(validUntil === undefined
        ? []
        : [
            `Du er godkjend igangsetjar til ${f.plainDate(validUntil)}.`,
            promised
              ? 'Kontoret tek kontakt når ei gruppe nær deg treng nokon.'
              : 'Før kontoret kan spørje deg om ei gruppe, treng vi lovnaden din om teieplikt. Logg inn, les han under «For deg», og sei ja om du vil stå for han.',
          ]),
    ],
    button: 'Til sida med kursbeviset',
  }),
};
