import { atPlace } from './at-place.ts';
import type { Format } from './format.ts';
import { capitalised, type CourseInMail, type CourseInWords, type CourseMailWords, datesOf, inSentence, type MailValues } from './mail.ts';

const named = (course: CourseInWords, f: Format): string => inSentence(course, f, atPlace);

/** What a place on one of her courses means for the others that she chose. */
function others({ waitsFor, lapsed }: MailValues['enrolment.confirmed'], f: Format): readonly string[] {
  return [
    ...(waitsFor === undefined
      ? []
      : [
          `Du står fortsatt på ventelista til førstevalget ditt, ${named(waitsFor, f)}. Blir det din tur der, skriver vi, og da kan du bytte.`,
        ]),
    ...(lapsed.length === 0 ? [] : [`Vi ser ikke lenger etter plass til deg på ${f.list(lapsed.map((one) => named(one, f)))}.`]),
  ];
}

function courseFacts({ title, days, venue, accessNote, online }: CourseInMail, f: Format, today: string) {
  const note = accessNote === undefined ? [] : [['Slik finner du fram', accessNote] as const];
  const place = venue === '' ? [] : [['Hvor', venue] as const];
  const net = online === undefined ? [] : [['På nett', online.link ?? 'Lenken får du når du har plass.'] as const];
  return [['Kurs', title], ['Når', f.days(days, today)], ...place, ...net, ...note] as const;
}

export const nb: CourseMailWords = {
  'sign-in.link': ({ minutes }) => ({
    subject: 'Lenken din til Igang',
    heading: 'Velkommen inn',
    lines: ['Trykk på knappen for å logge inn. Du trenger ikke passord.'],
    button: 'Logg inn',
    more: [
      `Lenken virker i ${minutes} minutter, én gang.`,
      'Var det ikke du som ba om den? Da kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),

  'enrolment.confirm-address': ({ course, days, today }, f) => ({
    subject: `Bekreft at du vil være med: ${course.title}`,
    heading: 'Ett trykk igjen',
    lines: ['Trykk på knappen, så er du påmeldt. Plassen blir ikke din før du har gjort det.'],
    facts: courseFacts(course, f, today),
    button: 'Bekreft påmeldingen',
    more: [`Lenken virker i ${days} dager.`, 'Har du ikke meldt deg på? Da kan du slette denne e-posten. Ingenting skjer.'],
  }),

  'enrolment.confirmed': (value, f) => ({
    subject: `Plassen er din: ${value.course.title} ${datesOf(value.course, f)}`,
    heading: 'Plassen er din',
    lines: [`Hei ${value.name}! Så fint at du vil være med. Vi gleder oss til å se deg.`, ...others(value, f)],
    facts: courseFacts(value.course, f, value.today),
    button: 'Se påmeldingen',
    more: [
      ...(value.decidedBy === undefined
        ? []
        : [
            `Det er ikke sikkert ennå at kurset blir noe av. Det bestemmes senest ${f.day(value.decidedBy, value.today)}, og da hører du fra oss.`,
          ]),
      'Kursdagene ligger ved, klare for kalenderen din.',
      'Kan du ikke likevel? Meld deg av på siden din, så går plassen til den neste på lista.',
    ],
  }),

  'enrolment.waitlisted': ({ name, course, position, today }, f) => ({
    subject: `Du er nummer ${position} på ventelista: ${course.title}`,
    heading: `Du er nummer ${position} på ventelista`,
    lines: [
      `Hei ${name}! Kurset er fullt nå, men det blir ofte ledig plass.`,
      'Blir det din tur, skriver vi til deg og holder plassen av mens du tenker deg om.',
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
    subject: `Plassen gikk til den neste: ${course.title}`,
    heading: 'Plassen gikk til den neste',
    lines: [
      `Hei ${name}! Vi hørte ikke fra deg innen fristen, så plassen gikk videre.`,
      position === undefined
        ? 'Vil du fortsatt være med, kan du stille deg på ventelista igjen.'
        : `Du står fortsatt på ventelista, nå som nummer ${position}. Du trenger ikke gjøre noe.`,
    ],
    facts: courseFacts(course, f, today),
    button: position === undefined ? 'Still deg på lista igjen' : 'Se hvor du står',
  }),

  'enrolment.cancelled': ({ name, course, canUndo, instead, today }, f) => ({
    subject: `Du er meldt av: ${course.title}`,
    heading: 'Du er meldt av',
    lines: [
      `Hei ${name}! Påmeldingen din er tatt bort. Du trenger ikke gjøre noe mer.`,
      ...(instead === undefined
        ? []
        : [`Du fikk plass på førstevalget ditt, ${named(instead, f)}, så plassen på dette kurset går til den neste.`]),
      canUndo ? 'Var det en feil? De første ti minuttene kan du angre på siden din.' : 'Lurer du på noe, svar på denne e-posten.',
    ],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
  }),

  'enrolment.reminder': ({ name, course, today }, f) => ({
    subject: `Kurset er ${f.relativeDay(course.days[0]?.date ?? today, today)}: ${course.title}`,
    heading: `Vi ses ${f.relativeDay(course.days[0]?.date ?? today, today)}`,
    lines: [`Hei ${name}! Her er det du trenger å vite.`],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
    more: ['Kan du ikke likevel? Si fra på siden din, så får en annen plassen.'],
  }),

  'enrolment.course-confirmed': ({ name, course, today }, f) => ({
    subject: `Kurset blir noe av: ${course.title} ${datesOf(course, f)}`,
    heading: 'Kurset blir noe av',
    lines: [`Hei ${name}! Nå er det bestemt at kurset blir holdt. Vi gleder oss til å se deg.`],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
    more: ['Kan du ikke likevel? Si fra på siden din, så får en annen plassen.'],
  }),

  'enrolment.course-changed': ({ name, course, hasPlace, dropped, today }, f) => ({
    subject: `Kurset er endret: ${course.title} ${datesOf(course, f)}`,
    heading: 'Kurset er endret',
    lines: [
      `Hei ${name}! Dette gjelder nå. ${hasPlace ? 'Du har fortsatt plassen din.' : 'Du står fortsatt på ventelista.'}`,
      ...(dropped.length === 0 ? [] : [`${capitalised(f.dates(dropped, today))} utgår.`]),
    ],
    facts: courseFacts(course, f, today),
    button: 'Se påmeldingen',
    more: [
      ...(hasPlace ? ['De nye kursdagene ligger ved, klare for kalenderen din.'] : []),
      ...(hasPlace && dropped.length > 0
        ? [
            dropped.length === 1
              ? 'Dagen som utgår, ligger ved som avlyst, så den kan tas ut av kalenderen din.'
              : 'Dagene som utgår, ligger ved som avlyst, så de kan tas ut av kalenderen din.',
          ]
        : []),
      'Passer det ikke lenger? Meld deg av på siden din.',
    ],
  }),

  'enrolment.course-cancelled': ({ name, course, reason, inCalendar, today }, f) => ({
    subject: `Avlyst: ${course.title} ${datesOf(course, f)}`,
    heading: 'Kurset er avlyst',
    lines: [`Hei ${name}! Vi må dessverre avlyse. Du trenger ikke gjøre noe.`, `Grunnen: ${reason}`],
    facts: courseFacts(course, f, today),
    button: 'Se andre kurs',
    more: inCalendar ? ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.'] : [],
  }),

  'enrolment.certificate': ({ name, course, validUntil, promised }, f) => ({
    subject: `Kursbeviset ditt: ${course.title}`,
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
