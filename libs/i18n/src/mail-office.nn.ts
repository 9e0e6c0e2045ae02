import { atPlace } from './at-place.ts';
import { plural } from './lang.ts';
import { calledName, capitalised, type OfficeMailWords } from './mail.ts';

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
    subject: `${starter} vil gjerne snakke med nokon`,
    heading: `${starter} vil gjerne snakke med nokon`,
    lines: [
      `Hei ${name}! ${starter} har bede om ein samtale. Ring når du kan, helst i dag eller i morgon.`,
      'Kvifor står ikkje her. Det er opp til igangsetjaren å fortelje.',
    ],
    button: `Opne sida til ${calledName(starter)}`,
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

  'group.starter-missing': ({ name, group, place, missing, alone, today }, f) => ({
    subject: `Gruppa ${atPlace(place)} treng ein igangsetjar`,
    heading: 'Kven kan vere med gruppa?',
    lines: [
      `Hei ${name}! ${missing > 0 ? `«${group}» manglar no ${missing === 1 ? 'éin igangsetjar' : `${missing} igangsetjarar`}.` : `Ein igangsetjar i «${group}» er borte ei stund.`}`,
      alone.length === 0
        ? 'Alle møta som er planlagde, har framleis ein igangsetjar.'
        : `Ingen kjem til ${alone.length === 1 ? 'møtet' : 'møta'} ${f.list(alone.map((date) => f.day(date, today)))}.`,
      'Spør ein annan, eller flytt møtet. Det som er halde, står ved lag, og den som tek over, ser kor langt gruppa er komen.',
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
  return `${capitalised(what)} (${count === 1 ? '' : 'eldst: '}${where}sidan ${since})`;
}
