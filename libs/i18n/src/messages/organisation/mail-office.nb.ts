import { addDays } from '@igang/domain';
import { atPlace } from '../../at-place.ts';
import { plural } from '../../lang.ts';
import { calledName, type OfficeMailWords } from '../mail.ts';
import { shownPhone, upperFirst } from '../../text.ts';

const STUCK = {
  'group-without-starter': (n: number) => `${plural(n, 'gruppe', 'grupper')} mangler igangsetter`,
  'meeting-without-starter': (n: number) => `${plural(n, 'møte', 'møter')} som ingen igangsetter kan komme på`,
  'starter-missing': (n: number) => `${plural(n, 'gruppe', 'grupper')} som har mistet en igangsetter`,
  'request-unanswered': (n: number) => `${plural(n, 'igangsetter', 'igangsettere')} har ikke svart`,
  'people-to-ring': (n: number) => `${plural(n, 'gruppe', 'grupper')} med noen som må ringes`,
  'group-ready-to-call-in': (n: number) => `${plural(n, 'gruppe', 'grupper')} kan kalles inn`,
  'group-ready-to-start': (n: number) => `${plural(n, 'gruppe', 'grupper')} er klar til å starte`,
  'log-missing': (n: number) => `${plural(n, 'møte', 'møter')} uten logg`,
  'handover-overdue': (n: number) => `${plural(n, 'gruppe', 'grupper')} kan overleveres`,
  'follow-up-due': (n: number) => `${plural(n, 'gruppe', 'grupper')} å ringe`,
  'help-wanted': (n: number) => `${plural(n, 'gruppe', 'grupper')} ber om hjelp`,
  'supervision-wanted': (n: number) => `${plural(n, 'igangsetter', 'igangsettere')} vil snakke med noen`,
  'enquiry-unanswered': (n: number) => `${plural(n, 'person', 'personer')} som ser etter en gruppe, venter på svar`,
  'course-too-few': (n: number) => `${plural(n, 'kurs', 'kurs')} med for få påmeldte`,
  'course-draft-soon': (n: number) => `${plural(n, 'kurs', 'kurs')} er ikke lagt ut ennå`,
  'review-waiting': (n: number) => `${plural(n, 'kurs', 'kurs')} med påmeldinger som venter på svar`,
  'attendance-missing': (n: number) => `${plural(n, 'kurs', 'kurs')} uten frammøte`,
  'results-missing': (n: number) => `${plural(n, 'kurs', 'kurs')} uten resultater`,
} as const;

export const nb: OfficeMailWords = {
  'starter.supervision': ({ name, starter }) => ({
    subject: `${starter.name} vil gjerne snakke med noen`,
    heading: `${starter.name} vil gjerne snakke med noen`,
    lines: [
      `Hei ${name}! ${starter.name} har bedt om en samtale. Ring når du kan, helst i dag eller i morgen.`,
      'Vi har ikke spurt hvorfor. Det er opp til igangsetteren å fortelle.',
    ],
    facts: [...(starter.phone === null ? [] : [['Telefon', shownPhone(starter.phone)] as const]), ['E-post', starter.email]],
    button: `Åpne siden til ${calledName(starter.name)}`,
  }),

  'starter.withdrew': ({ name, place }) => ({
    subject: `Du er ikke lenger med gruppa ${atPlace(place)}`,
    heading: `Du er ikke lenger med gruppa ${atPlace(place)}`,
    lines: [
      `Hei ${name}! Nå er det gjort: du har ikke ansvar for gruppa ${atPlace(place)} lenger, og kontoret finner ut av resten.`,
      'Takk for det du har gjort for den. Vi spør ikke hvorfor, og du er like velkommen til å si ja en annen gang.',
    ],
    button: 'Mine grupper',
    more: ['Møtene tas ut av kalenderen din med fila som ligger ved. Er dette en misforståelse, svar på denne e-posten.'],
  }),

  'starter.away': ({ name, meetings, today }, f) => {
    const [first] = meetings;
    const subject =
      meetings.length === 1 ? `Du er ikke med på møtet ${f.day(first?.date ?? '', today)}` : `Du er ikke med på ${meetings.length} møter`;
    return {
      subject,
      heading: subject,
      lines: [`Hei ${name}! Du har sagt fra at du er borte da, så vi regner ikke med deg. Kontoret vet det, og finner ut av resten.`],
      facts: [['Uten deg', f.days(meetings, today)]],
      button: 'Mine grupper',
      more: ['Det tas ut av kalenderen din med fila som ligger ved. Kan du likevel, så ta bort dagene på siden din.'],
    };
  },

  'starter.back': ({ name, place, meetings, today }, f) => ({
    subject: `Du er med gruppa ${atPlace(place)} igjen de dagene`,
    heading: 'Du er med igjen',
    lines: [`Hei ${name}! Du er ikke borte likevel, og vi regner med deg. Kontoret vet det.`],
    facts: [['Møtene dine', f.days(meetings, today)]],
    button: 'Mine grupper',
    more: ['De er i kalenderen din igjen med fila som ligger ved.'],
  }),

  'starter.released': ({ name, place, support, meetings, today }, f) => ({
    subject: meetings.length === 0 ? `Du er ferdig med gruppa ${atPlace(place)}` : `Møtene med gruppa ${atPlace(place)} er avlyst`,
    heading: meetings.length === 0 ? `Du er ferdig med gruppa ${atPlace(place)}` : `Møtene med gruppa ${atPlace(place)} er avlyst`,
    lines: [
      support
        ? `Hei ${name}! Gruppa ${atPlace(place)} klarer seg uten flere møter med deg nå.`
        : `Hei ${name}! Gruppa ${atPlace(place)} møtes ikke mer.`,
      'Du har ikke noe mer å gjøre for den. Takk for at du stilte opp. Det betyr mye at noen gjør det.',
    ],
    ...(meetings.length === 0 ? {} : { facts: [['Avlyst', f.days(meetings, today)] as const] }),
    button: 'Mine grupper',
    more: [
      ...(meetings.length === 0 ? [] : ['Møtene tas ut av kalenderen din med fila som ligger ved.']),
      'Lurer du på noe, så svar på denne e-posten.',
    ],
  }),

  'starter.qualification-expires': ({ name, until, today }, f) => ({
    subject: `Godkjenningen din går ut ${f.day(until, today)}`,
    heading: 'Vil du fortsette som igangsetter?',
    lines: [
      `Hei ${name}! Godkjenningen din som igangsetter gjelder til ${f.day(until, today)}. Etter det spør vi deg ikke om nye grupper.`,
      'Vil du fortsette, finner du et nytt kurs her. Grupper du er i gang med, fullfører du som avtalt.',
    ],
    button: 'Se kursene',
    more: ['Vil du heller gi deg nå? Det er helt i orden. Da trenger du ikke gjøre noe. Takk for alt du har satt i gang.'],
  }),

  'group.starter-missing': ({ name, place, missing, alone, away, today }, f) => {
    const soon = alone.find((date) => date <= addDays(today, 1));
    return {
      subject:
        soon === undefined
          ? `Gruppa ${atPlace(place)} trenger en igangsetter`
          : `Møtet ${f.relativeDay(soon, today)} ${atPlace(place)} har ingen igangsetter`,
      heading: 'Hvem kan være med gruppa?',
      lines: [
        [
          `Hei ${name}!`,
          ...(missing > 0 ? [`Gruppa ${atPlace(place)} mangler nå ${missing === 1 ? 'én igangsetter' : `${missing} igangsettere`}.`] : []),
          ...away.map(({ name: who, dates }) => `${who} kan ikke komme ${f.dates(dates, today)}.`),
        ].join(' '),
        alone.length === 0
          ? 'Alle møtene som er planlagt, har fortsatt en igangsetter.'
          : `Ingen kommer til ${alone.length === 1 ? 'møtet' : 'møtene'} ${f.dates(alone, today)}.`,
        'Spør en annen, eller flytt møtet. Det som er holdt, står ved lag, og den som tar over, ser hvor langt gruppa er kommet.',
      ],
      button: 'Åpne gruppa',
    };
  },

  'group.starter-back': ({ name, place, dates, today }, f) => {
    const [first = today] = dates;
    const title =
      dates.length === 1
        ? `Møtet ${f.day(first, today)} ${atPlace(place)} har igangsetter igjen`
        : `${dates.length} møter ${atPlace(place)} har igangsetter igjen`;
    return {
      subject: title,
      heading: title,
      lines: [`Hei ${name}! Igangsetteren som var borte, kan komme likevel: ${f.dates(dates, today)}. Du trenger ikke gjøre noe.`],
      button: 'Åpne gruppa',
    };
  },

  'group.rescheduled': ({ name, starter, place, before, now, today }, f) => ({
    subject: `Møtet ${f.day(before.date, today)} ${atPlace(place)} er flyttet til ${f.day(now.date, today)}`,
    heading: `${starter} har flyttet et møte`,
    lines: [
      `Hei ${name}! ${starter} og gruppa ${atPlace(place)} er blitt enige om et annet tidspunkt. Alle som skal komme, får vite det.`,
      'Se etter at rommet er ledig da. Går det ikke, kan du flytte møtet tilbake på siden til gruppa, og da får alle vite det.',
    ],
    facts: [
      ['Før', f.days([before], today)],
      ['Nå', f.days([now], today)],
    ],
    button: 'Åpne gruppa',
  }),

  'course.too-few': ({ name, course, taken, minimum, openUntil, today }, f) => ({
    subject: `For få påmeldte: ${course.title} ${f.dates(course.days.map(({ date }) => date))}`,
    heading: 'Skal kurset holdes?',
    lines: [
      `Hei ${name}! ${taken === 0 ? 'Ingen har' : taken === 1 ? 'Én har' : `${taken} har`} plass på kurset, og dere ville ha minst ${minimum}.`,
      'Bekreft at det blir holdt, eller avlys det. Alle som har plass, får vite det med en gang.',
      ...(openUntil === undefined ? [] : [`Påmeldingen er åpen til og med ${f.day(openUntil, today)}.`]),
    ],
    facts: [
      ['Kurs', course.title],
      ['Når', f.days(course.days, today)],
      ['Hvor', course.venue],
    ],
    button: 'Åpne kurset',
  }),

  'work.digest': ({ name, items, today }, f) => ({
    subject: `Uka som kommer: ${plural(
      items.reduce((sum, { count }) => sum + count, 0),
      'ting',
      'ting',
    )} venter`,
    heading: 'Dette venter på dere',
    lines: [`Hei ${name}! Her er det som har stoppet opp.`],
    lists: [
      {
        title: 'Venter nå',
        items: items.map(({ kind, count, place, since }) => line(STUCK[kind](count), count, place, f.day(since, today))),
      },
    ],
    button: 'Åpne oversikten',
    more: ['Alt står på oversikten, hver ting med det ene som kan gjøres nå.'],
  }),
};

function line(what: string, count: number, place: string, since: string): string {
  const where = place === '' ? '' : `${place}, `;
  return `${upperFirst(what)} (${count === 1 ? '' : 'eldst: '}${where}siden ${since})`;
}
