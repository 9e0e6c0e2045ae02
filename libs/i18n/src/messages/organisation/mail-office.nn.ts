import { addDays } from '@igang/domain';
import { atPlace } from '../../at-place.ts';
import { plural } from '../../lang.ts';
import { calledName, type OfficeMailWords } from '../mail.ts';
import { shownPhone, upperFirst } from '../../text.ts';

const STUCK = {
  'group-without-starter': (n: number) => `${plural(n, 'gruppe', 'grupper')} manglar igangsetjar`,
  'meeting-without-starter': (n: number) => `${plural(n, 'møte', 'møte')} som ingen igangsetjar kan kome på`,
  'starter-missing': (n: number) => `${plural(n, 'gruppe', 'grupper')} som har mista ein igangsetjar`,
  'request-unanswered': (n: number) => `${plural(n, 'igangsetjar', 'igangsetjarar')} har ikkje svart`,
  'people-to-ring': (n: number) => `${plural(n, 'gruppe', 'grupper')} med nokon som må ringjast`,
  'group-ready-to-call-in': (n: number) => `${plural(n, 'gruppe', 'grupper')} kan kallast inn`,
  'group-ready-to-start': (n: number) => `${plural(n, 'gruppe', 'grupper')} er klar til å starte`,
  'log-missing': (n: number) => `${plural(n, 'møte', 'møte')} utan logg`,
  'handover-overdue': (n: number) => `${plural(n, 'gruppe', 'grupper')} kan overleverast`,
  'follow-up-due': (n: number) => `${plural(n, 'gruppe', 'grupper')} å ringje`,
  'help-wanted': (n: number) => `${plural(n, 'gruppe', 'grupper')} bed om hjelp`,
  'supervision-wanted': (n: number) => `${plural(n, 'igangsetjar', 'igangsetjarar')} vil snakke med nokon`,
  'enquiry-unanswered': (n: number) => `${plural(n, 'person', 'personar')} som ser etter ei gruppe, ventar på svar`,
  'course-too-few': (n: number) => `${plural(n, 'kurs', 'kurs')} med for få påmelde`,
  'course-draft-soon': (n: number) => `${plural(n, 'kurs', 'kurs')} er ikkje lagt ut enno`,
  'review-waiting': (n: number) => `${plural(n, 'kurs', 'kurs')} med påmeldingar som ventar på svar`,
  'attendance-missing': (n: number) => `${plural(n, 'kurs', 'kurs')} utan frammøte`,
  'results-missing': (n: number) => `${plural(n, 'kurs', 'kurs')} utan resultat`,
} as const;

export const nn: OfficeMailWords = {
  'starter.supervision': ({ name, starter }) => ({
    subject: `${starter.name} vil gjerne snakke med nokon`,
    heading: `${starter.name} vil gjerne snakke med nokon`,
    lines: [
      `Hei ${name}! ${starter.name} har bede om ein samtale. Ring når du kan, helst i dag eller i morgon.`,
      'Vi har ikkje spurt kvifor. Det er opp til igangsetjaren å fortelje.',
    ],
    facts: [...(starter.phone === null ? [] : [['Telefon', shownPhone(starter.phone)] as const]), ['E-post', starter.email]],
    button: `Opne sida til ${calledName(starter.name)}`,
  }),

  'starter.withdrew': ({ name, place }) => ({
    subject: `Du er ikkje lenger med gruppa ${atPlace(place)}`,
    heading: `Du er ikkje lenger med gruppa ${atPlace(place)}`,
    lines: [
      `Hei ${name}! No er det gjort: du har ikkje ansvar for gruppa ${atPlace(place)} lenger, og kontoret finn ut av resten.`,
      'Takk for det du har gjort for ho. Vi spør ikkje kvifor, og du er like velkomen til å seie ja ein annan gong.',
    ],
    button: 'Gruppene mine',
    more: ['Møta blir tekne ut av kalenderen din med fila som ligg ved. Er dette ei misforståing, svar på denne e-posten.'],
  }),

  'starter.away': ({ name, meetings, today }, f) => {
    const [first] = meetings;
    const subject =
      meetings.length === 1 ? `Du er ikkje med på møtet ${f.day(first?.date ?? '', today)}` : `Du er ikkje med på ${meetings.length} møte`;
    return {
      subject,
      heading: subject,
      lines: [`Hei ${name}! Du har sagt frå at du er borte då, så vi reknar ikkje med deg. Kontoret veit det, og finn ut av resten.`],
      facts: [['Utan deg', f.days(meetings, today)]],
      button: 'Gruppene mine',
      more: ['Det blir teke ut av kalenderen din med fila som ligg ved. Kan du likevel, så ta bort dagane på sida di.'],
    };
  },

  'starter.back': ({ name, place, meetings, today }, f) => ({
    subject: `Du er med gruppa ${atPlace(place)} igjen dei dagane`,
    heading: 'Du er med igjen',
    lines: [`Hei ${name}! Du er ikkje borte likevel, og vi reknar med deg. Kontoret veit det.`],
    facts: [['Møta dine', f.days(meetings, today)]],
    button: 'Gruppene mine',
    more: ['Dei er i kalenderen din igjen med fila som ligg ved.'],
  }),

  'starter.released': ({ name, place, support, meetings, today }, f) => ({
    subject: meetings.length === 0 ? `Du er ferdig med gruppa ${atPlace(place)}` : `Møta med gruppa ${atPlace(place)} er avlyste`,
    heading: meetings.length === 0 ? `Du er ferdig med gruppa ${atPlace(place)}` : `Møta med gruppa ${atPlace(place)} er avlyste`,
    lines: [
      support
        ? `Hei ${name}! Gruppa ${atPlace(place)} klarer seg utan fleire møte med deg no.`
        : `Hei ${name}! Gruppa ${atPlace(place)} møtest ikkje meir.`,
      'Du har ikkje noko meir å gjere for ho. Takk for at du stilte opp. Det betyr mykje at nokon gjer det.',
    ],
    ...(meetings.length === 0 ? {} : { facts: [['Avlyst', f.days(meetings, today)] as const] }),
    button: 'Gruppene mine',
    more: [
      ...(meetings.length === 0 ? [] : ['Møta blir tekne ut av kalenderen din med fila som ligg ved.']),
      'Lurer du på noko, så svar på denne e-posten.',
    ],
  }),

  'starter.qualification-expires': ({ name, until, today }, f) => ({
    subject: `Godkjenninga di går ut ${f.day(until, today)}`,
    heading: 'Vil du halde fram som igangsetjar?',
    lines: [
      `Hei ${name}! Godkjenninga di som igangsetjar gjeld til ${f.day(until, today)}. Etter det spør vi deg ikkje om nye grupper.`,
      'Vil du halde fram, finn du eit nytt kurs her. Grupper du er i gang med, fullfører du som avtalt.',
    ],
    button: 'Sjå kursa',
    more: ['Vil du heller gi deg no? Det er heilt i orden. Då treng du ikkje gjere noko. Takk for alt du har sett i gang.'],
  }),

  'group.starter-missing': ({ name, place, missing, alone, away, today }, f) => {
    const soon = alone.find((date) => date <= addDays(today, 1));
    return {
      subject:
        soon === undefined
          ? `Gruppa ${atPlace(place)} treng ein igangsetjar`
          : `Møtet ${f.relativeDay(soon, today)} ${atPlace(place)} har ingen igangsetjar`,
      heading: 'Kven kan vere med gruppa?',
      lines: [
        [
          `Hei ${name}!`,
          ...(missing > 0
            ? [`Gruppa ${atPlace(place)} manglar no ${missing === 1 ? 'éin igangsetjar' : `${missing} igangsetjarar`}.`]
            : []),
          ...away.map(({ name: who, dates }) => `${who} kan ikkje kome ${f.dates(dates, today)}.`),
        ].join(' '),
        alone.length === 0
          ? 'Alle møta som er planlagde, har framleis ein igangsetjar.'
          : `Ingen kjem til ${alone.length === 1 ? 'møtet' : 'møta'} ${f.dates(alone, today)}.`,
        'Spør ein annan, eller flytt møtet. Det som er halde, står ved lag, og den som tek over, ser kor langt gruppa er komen.',
      ],
      button: 'Opne gruppa',
    };
  },

  'group.starter-back': ({ name, place, dates, today }, f) => {
    const [first = today] = dates;
    const title =
      dates.length === 1
        ? `Møtet ${f.day(first, today)} ${atPlace(place)} har igangsetjar igjen`
        : `${dates.length} møte ${atPlace(place)} har igangsetjar igjen`;
    return {
      subject: title,
      heading: title,
      lines: [`Hei ${name}! Igangsetjaren som var borte, kan kome likevel: ${f.dates(dates, today)}. Du treng ikkje gjere noko.`],
      button: 'Opne gruppa',
    };
  },

  'group.rescheduled': ({ name, starter, place, before, now, today }, f) => ({
    subject: `Møtet ${f.day(before.date, today)} ${atPlace(place)} er flytta til ${f.day(now.date, today)}`,
    heading: `${starter} har flytta eit møte`,
    lines: [
      `Hei ${name}! ${starter} og gruppa ${atPlace(place)} er blitt samde om eit anna tidspunkt. Alle som skal komme, får vite det.`,
      'Sjå etter at rommet er ledig då. Går det ikkje, kan du flytte møtet tilbake på sida til gruppa, og då får alle vite det.',
    ],
    facts: [
      ['Før', f.days([before], today)],
      ['No', f.days([now], today)],
    ],
    button: 'Opne gruppa',
  }),

  'course.too-few': ({ name, course, taken, minimum, openUntil, today }, f) => ({
    subject: `For få påmelde: ${course.title} ${f.dates(course.days.map(({ date }) => date))}`,
    heading: 'Skal kurset haldast?',
    lines: [
      `Hei ${name}! ${taken === 0 ? 'Ingen har' : taken === 1 ? 'Éin har' : `${taken} har`} plass på kurset, og de ville ha minst ${minimum}.`,
      'Stadfest at det blir halde, eller avlys det. Alle som har plass, får vite det med ein gong.',
      ...(openUntil === undefined ? [] : [`Påmeldinga er open til og med ${f.day(openUntil, today)}.`]),
    ],
    facts: [
      ['Kurs', course.title],
      ['Når', f.days(course.days, today)],
      ['Kvar', course.venue],
    ],
    button: 'Opne kurset',
  }),

  'work.digest': ({ name, items, today }, f) => ({
    subject: `Veka som kjem: ${plural(
      items.reduce((sum, { count }) => sum + count, 0),
      'ting',
      'ting',
    )} ventar`,
    heading: 'Dette ventar på dykk',
    lines: [`Hei ${name}! Her er det som har stoppa opp.`],
    lists: [
      {
        title: 'Ventar no',
        items: items.map(({ kind, count, place, since }) => line(STUCK[kind](count), count, place, f.day(since, today))),
      },
    ],
    button: 'Opne oversikta',
    more: ['Alt står på oversikta, kvar ting med det eine som kan gjerast no.'],
  }),
};

function line(what: string, count: number, place: string, since: string): string {
  const where = place === '' ? '' : `${place}, `;
  return `${upperFirst(what)} (${count === 1 ? '' : 'eldst: '}${where}sidan ${since})`;
}
