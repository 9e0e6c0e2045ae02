import type { Format } from './format.ts';
import { capitalised, type CourseInMail, type TrainerMailWords } from './mail.ts';

const dates = ({ days }: CourseInMail, f: Format): string => f.dates(days.map(({ date }) => date));

interface Led {
  readonly course: CourseInMail;
  readonly together: readonly string[];
  readonly today: string;
}

function facts({ course: { title, days, venue, accessNote, online }, together, today }: Led, f: Format) {
  const place = venue === '' ? [] : [['Kvar', venue] as const];
  const net = online?.link === undefined ? [] : [['På nett', online.link] as const];
  const note = accessNote === undefined ? [] : [['Nøkkel og veg', accessNote] as const];
  const others = together.length === 0 ? [] : [['Saman med', f.list(together)] as const];
  return [['Kurs', title], ['Når', f.days(days, today)], ...place, ...net, ...note, ...others] as const;
}

/** To those who lead courses; the days come along for their calendars. */
export const nn: TrainerMailWords = {
  'trainer.added': (about, f) => ({
    subject: `Du skal halde kurs: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Du er sett opp som kursleiar',
    lines: [`Hei ${about.name}! Du er sett opp som kursleiar på dette kurset.`],
    facts: facts(about, f),
    button: 'Sjå kurset',
    more: ['Dagane ligg ved, klare for kalenderen din.', 'Passar det ikkje? Svar på denne e-posten, så finn kontoret ein annan.'],
  }),

  'trainer.changed': ({ dropped, ...about }, f) => ({
    subject: `Kurset du held, er endra: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Kurset du held, er endra',
    lines: [
      `Hei ${about.name}! Dette gjeld no.`,
      ...(dropped.length === 0 ? [] : [`${capitalised(f.dates(dropped, about.today))} går ut.`]),
    ],
    facts: facts(about, f),
    button: 'Sjå kurset',
    more: ['Dagane slik dei er no, ligg ved, klare for kalenderen din.', 'Passar det ikkje lenger? Svar på denne e-posten.'],
  }),

  'trainer.removed': ({ name, course, today }, f) => ({
    subject: `Du er ikkje lenger kursleiar: ${course.title} ${dates(course, f)}`,
    heading: 'Du skal ikkje halde dette kurset likevel',
    lines: [`Hei ${name}! Kontoret har endra kven som held kurset. Du treng ikkje gjere noko.`],
    facts: facts({ course, together: [], today }, f),
    button: 'Sjå kalenderen din',
    more: ['Avlysinga ligg ved, så dagane kan takast ut av kalenderen din.', 'Lurer du på kvifor? Svar på denne e-posten.'],
  }),

  'trainer.cancelled': ({ reason, ...about }, f) => ({
    subject: `Avlyst: ${about.course.title} ${dates(about.course, f)}`,
    heading: 'Kurset du skulle halde, er avlyst',
    lines: [`Hei ${about.name}! Kurset blir ikkje halde. Dei påmelde har fått beskjed.`, `Grunnen: ${reason}`],
    facts: facts(about, f),
    button: 'Sjå kalenderen din',
    more: ['Avlysinga ligg ved, så dagane kan takast ut av kalenderen din.'],
  }),
};
