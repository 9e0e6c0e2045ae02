import type { Format } from './format.ts';
import { capitalised, type CourseInMail, type TrainerMailWords } from './mail.ts';

const dates = ({ days }: CourseInMail, f: Format): string => f.dates(days.map(({ date }) => date));

interface Led {
  readonly course: CourseInMail;
  readonly together: readonly string[];
  readonly today: string;
}

function facts({ course: { title, days, venue, accessNote, online }, together, today }: Led, f: Format) {
  const place = venue === '' ? [] : [['Hvor', venue] as const];
  const net = online?.link === undefined ? [] : [['På nett', online.link] as const];
  const note = accessNote === undefined ? [] : [['Nøkkel og vei', accessNote] as const];
  const others = together.length === 0 ? [] : [['Sammen med', f.list(together)] as const];
  return [['Kurs', title], ['Når', f.days(days, today)], ...place, ...net, ...note, ...others] as const;
}

/** To those who lead courses; the days come along for their calendars. */
export const nb: TrainerMailWords = {
  'trainer.added': (about, f) => ({
    subject: `Du skal holde kurs: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Du er satt opp som kursleder',
    lines: [`Hei ${about.name}! Du er satt opp som kursleder på dette kurset.`],
    facts: facts(about, f),
    button: 'Se kurset',
    more: ['Dagene ligger ved, klare for kalenderen din.', 'Passer det ikke? Svar på denne e-posten, så finner kontoret en annen.'],
  }),

  'trainer.changed': ({ dropped, ...about }, f) => ({
    subject: `Kurset du holder, er endret: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Kurset du holder, er endret',
    lines: [
      `Hei ${about.name}! Dette gjelder nå.`,
      ...(dropped.length === 0 ? [] : [`${capitalised(f.dates(dropped, about.today))} utgår.`]),
    ],
    facts: facts(about, f),
    button: 'Se kurset',
    more: ['Dagene slik de er nå, ligger ved, klare for kalenderen din.', 'Passer det ikke lenger? Svar på denne e-posten.'],
  }),

  'trainer.removed': ({ name, course, today }, f) => ({
    subject: `Du er ikke lenger kursleder: ${course.title} ${dates(course, f)}`,
    heading: 'Du skal ikke holde dette kurset likevel',
    lines: [`Hei ${name}! Kontoret har endret hvem som holder kurset. Du trenger ikke gjøre noe.`],
    facts: facts({ course, together: [], today }, f),
    button: 'Se kalenderen din',
    more: ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.', 'Lurer du på hvorfor? Svar på denne e-posten.'],
  }),

  'trainer.cancelled': ({ reason, ...about }, f) => ({
    subject: `Avlyst: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Kurset du skulle holde, er avlyst',
    lines: [`Hei ${about.name}! Kurset blir ikke holdt. De påmeldte har fått beskjed.`, `Grunnen: ${reason}`],
    facts: facts(about, f),
    button: 'Se kalenderen din',
    more: ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.'],
  }),
};
