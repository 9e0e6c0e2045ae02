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
          `Du står fortsatt på ventelista til førstevalget ditt, ${inSentence(waitsFor, f)}. Blir det din tur der, skriver vi, og da kan du bytte.`,
        ]),
    ...(lapsed.length === 0 ? [] : [`Vi ser ikke lenger etter plass til deg på ${f.list(lapsed.map((one) => inSentence(one, f)))}.`]),
  ];
}

const vouchedFor = ({ vouched }: { readonly vouched: boolean }): readonly string[] =>
  vouched ? ['Kontoret har bekreftet påmeldingen for deg. Var det ikke avtalt? Svar på denne e-posten.'] : [];

function courseFacts({ title, days, venue, accessNote, online, undecided }: CourseInMail, f: Format, today: string) {
  const note = accessNote === undefined ? [] : [['Slik finner du fram', accessNote] as const];
  const place = venue === '' ? [] : [['Hvor', venue] as const];
  const net = online === undefined ? [] : [['På nett', online.link ?? 'Lenken får du når du har plass.'] as const];
  const maybe = undecided === undefined ? [] : [['Blir det noe av?', undecidedText(undecided, f, today)] as const];
  return [['Kurs', title], ['Når', f.days(days, today)], ...place, ...net, ...note, ...maybe] as const;
}

/** What confirming does, said as it is: nobody has a place, or a number on the list, before she has. */
const CONFIRMING: Readonly<Record<'confirmed' | 'waitlisted' | 'in-review', { heading: string; line: (position: number) => string }>> = {
  confirmed: {
    heading: 'Bekreft påmeldingen',
    line: () => 'Åpne siden og trykk «Bekreft». Er det fortsatt ledig da, er plassen din. Ingen plass er holdt av før det.',
  },
  waitlisted: {
    heading: 'Bekreft plassen din på ventelista',
    line: (position) => `Kurset er fullt. Åpne siden og trykk «Bekreft», så står du på ventelista, trolig som nummer ${position}.`,
  },
  'in-review': {
    heading: 'Bekreft påmeldingen',
    line: () => 'Åpne siden og trykk «Bekreft». Da ser kontoret på påmeldingen din, og du får svar på e-post.',
  },
};

export const nb: CourseMailWords = {
  'sign-in.link': ({ minutes }) => ({
    subject: 'Lenken din til Igang',
    heading: 'Velkommen inn',
    lines: ['Åpne siden og trykk «Logg inn nå». Du trenger ikke passord.'],
    button: 'Åpne siden',
    more: [
      `Lenken virker i ${minutes} minutter, én gang.`,
      'Var det ikke du som ba om den? Da kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),

  'enrolment.confirm-address': ({ course, days, leadsTo, today }, f) => ({
    subject: `Bekreft at du vil være med: ${inSubject(course, f)}`,
    heading: CONFIRMING[leadsTo.state].heading,
    lines: [CONFIRMING[leadsTo.state].line(leadsTo.state === 'waitlisted' ? leadsTo.position : 1)],
    facts: courseFacts(course, f, today),
    button: 'Åpne og bekreft',
    more: [`Lenken virker i ${days} dager.`, 'Har du ikke meldt deg på? Da kan du slette denne e-posten. Ingenting skjer.'],
  }),

  'enrolment.same-address': ({ course, today }, f) => ({
    subject: `To på samme adresse: ${inSubject(course, f)}`,
    heading: 'Er dere to på samme adresse?',
    lines: [
      'Noen har nettopp meldt seg på kurset under med denne adressen og et annet navn enn det som står fra før.',
      'Den nye er ikke påmeldt. Påmeldingen som var her, er som den var.',
      'Hver trenger sin egen adresse. Har dere bare én, så svar på denne e-posten, så hjelper kontoret dere.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Meld på med en annen adresse',
    more: ['Var det bare en skrivefeil i navnet? Det retter du på siden din.'],
  }),

  'enrolment.confirmed': (value, f) => ({
    subject: `Plassen er din: ${inSubject(value.course, f)}`,
    heading: 'Plassen er din',
    lines: [`Hei ${value.name}! Så fint at du vil være med. Vi gleder oss til å se deg.`, ...vouchedFor(value), ...others(value, f)],
    facts: courseFacts(value.course, f, value.today),
    button: 'Se påmeldingen',
    more: [
      'Kursdagene ligger ved, klare for kalenderen din.',
      'Kan du ikke likevel? Meld deg av på siden din, så kan en annen få plassen.',
    ],
  }),

  'enrolment.waitlisted': ({ name, course, position, offerHours, today, vouched }, f) => ({
    subject: `Du er nummer ${position} på ventelista: ${inSubject(course, f)}`,
    heading: `Du er nummer ${position} på ventelista`,
    lines: [
      `Hei ${name}! Kurset er fullt nå, men det blir ofte ledig plass.`,
      `Blir det din tur, skriver vi til deg og holder plassen i ${heldFor(offerHours, f.lang)}, kortere om kurset er nær. Hører vi ikke fra deg innen da, går den videre.`,
      ...vouchedFor({ vouched }),
    ],
    facts: courseFacts(course, f, today),
    button: 'Se hvor du står',
    more: ['Vil du ikke vente lenger? Meld deg av på siden din.'],
  }),

  'enrolment.offered': ({ name, course, until, today }, f) => ({
    subject: `Det er plass til deg, svar innen ${f.moment(until, today)}`,
    heading: 'Det er plass til deg',
    lines: [
      `Hei ${name}! En plass er blitt ledig, og du står først.`,
      `Vi holder den av til deg til ${f.moment(until, today)}. Hører vi ikke fra deg innen da, går den til den neste.`,
    ],
    facts: courseFacts(course, f, today),
    button: 'Svar ja eller nei',
  }),

  'enrolment.offer-expired': ({ name, course, position, today }, f) => ({
    subject: `Tilbudet om plass gikk ut: ${inSubject(course, f)}`,
    heading: 'Tilbudet om plass gikk ut',
    lines: [
      `Hei ${name}! Vi hørte ikke fra deg innen fristen, så plassen er ikke lenger holdt av til deg.`,
      position === undefined
        ? 'Vil du fortsatt være med? Åpne siden din og still deg på lista igjen.'
        : `Du står fortsatt på ventelista, nå som nummer ${position}. Du trenger ikke gjøre noe.`,
    ],
    facts: courseFacts(course, f, today),
    button: position === undefined ? 'Åpne siden din' : 'Se hvor du står',
  }),

  'enrolment.cancelled': ({ name, course, canUndo, instead, today }, f) => ({
    subject: `Du er meldt av: ${inSubject(course, f)}`,
    heading: 'Du er meldt av',
    lines: [
      `Hei ${name}! Påmeldingen din er tatt bort. Du trenger ikke gjøre noe mer.`,
      ...(instead === undefined
        ? []
        : [`Du fikk plass på førstevalget ditt, ${inSentence(instead, f)}, så plassen på dette kurset går til den neste.`]),
      canUndo ? 'Var det en feil? De første ti minuttene kan du angre på siden din.' : 'Lurer du på noe, svar på denne e-posten.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
  }),

  'enrolment.reminder': ({ name, course, today }, f) => ({
    subject: `Kurset er ${f.relativeDay(course.days[0]?.date ?? today, today)}: ${inSubject(course, f)}`,
    heading: `Vi ses ${f.relativeDay(course.days[0]?.date ?? today, today)}`,
    lines: [`Hei ${name}! Her er det du trenger å vite.`],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
    more: ['Kan du ikke likevel? Si fra på siden din, så får en annen plassen.'],
  }),

  'enrolment.course-confirmed': ({ name, course, today }, f) => ({
    subject: `Kurset blir noe av: ${inSubject(course, f)}`,
    heading: 'Kurset blir noe av',
    lines: [`Hei ${name}! Nå er det bestemt at kurset blir holdt. Vi gleder oss til å se deg.`],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
    more: ['Kan du ikke likevel? Si fra på siden din, så får en annen plassen.'],
  }),

  'enrolment.course-changed': ({ name, course, standing, news, hasDropped, today }, f) => ({
    subject: `${courseNewsTitle(news, f.lang)}: ${inSubject(course, f)}`,
    heading: courseNewsTitle(news, f.lang),
    lines: [`Hei ${name}! ${standsStill(standing, f.lang)} Dette er endret:`],
    facts: [...courseNewsFacts(news, f, today), ...courseFacts(course, f, today)],
    button: 'Se påmeldingen',
    more: [
      ...(standing === 'confirmed' ? ['Kursdagene slik de er nå, ligger ved, klare for kalenderen din.'] : []),
      ...(standing === 'confirmed' && hasDropped ? ['Det som utgår, ligger ved som avlyst, så det kan tas ut av kalenderen din.'] : []),
      'Passer det ikke lenger? Meld deg av på siden din.',
    ],
  }),

  'enrolment.course-cancelled': ({ name, course, reason, inCalendar, today }, f) => ({
    subject: `Avlyst: ${inSubject(course, f)}`,
    heading: 'Kurset er avlyst',
    lines: [`Hei ${name}! Vi må dessverre avlyse. Du trenger ikke gjøre noe.`, `Grunnen: ${reason}`],
    facts: courseFacts(course, f, today),
    button: 'Se andre kurs',
    more: inCalendar ? ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.'] : [],
  }),

  'enrolment.certificate': ({ name, course, validUntil, promised }, f) => ({
    subject: `Kursbeviset ditt: ${inSubject(course, f)}`,
    heading: 'Gratulerer, du har fullført',
    lines: [
      `Hei ${name}! Takk for at du var med. Kursbeviset ditt ligger klart på siden din, der du kan laste det ned.`,
      ...(validUntil === undefined
        ? []
        : [
            `Du er godkjent igangsetter til ${f.plainDate(validUntil)}.`,
            promised
              ? 'Kontoret tar kontakt når en gruppe nær deg trenger noen.'
              : 'Før kontoret kan spørre deg om en gruppe, trenger vi taushetsløftet ditt. Logg inn, les det under «For deg», og si ja hvis du vil stå for det.',
          ]),
    ],
    button: 'Til siden med kursbeviset',
  }),
};
