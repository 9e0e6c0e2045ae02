import { type DemandMailWords, inSubject } from '../mail.ts';

const reach = (km: number): string => (km >= 1000 ? ' eller et annet sted i landet' : ` (inntil ${km} km unna)`);

export const nb: DemandMailWords = {
  'links.mine': ({ courses }, f) => {
    const [first, ...others] = courses;
    const one = others.length === 0;
    return {
      subject: one && first !== undefined ? `Lenken til påmeldingen din: ${inSubject(first, f)}` : 'Lenkene til påmeldingene dine',
      heading: one ? 'Her er lenken du ba om' : 'Her er lenkene du ba om',
      lines: [
        one
          ? 'Med den ser du hvordan du står, og kan endre eller melde deg av.'
          : 'Med dem ser du hvordan du står, og kan endre eller melde deg av.',
      ],
      lists: one ? [] : [{ title: 'Påmeldingene dine', items: courses.map((course) => `${inSubject(course, f)}: ${course.url}`) }],
      button: one ? 'Åpne påmeldingen' : 'Åpne den nyeste',
      more: ['Har du ikke bedt om dette? Da kan du slette denne e-posten. Lenkene har bare gått til deg.'],
    };
  },

  'interest.confirm': ({ place, radiusKm }) => ({
    subject: 'Si fra når det kommer kurs',
    heading: 'Skal vi si fra til deg?',
    lines: [`Åpne siden og si ja der. Da skriver vi til deg når det kommer kurs nær ${place}${reach(radiusKm)}.`],
    button: 'Åpne og si ja',
    more: [
      'Vi tar vare på adressen i tolv måneder, og du kan si stopp når som helst.',
      'Har du ikke bedt om dette? Da kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),

  'interest.course': ({ course, place, today, stopAt }, f) => ({
    subject: `Det kommer kurs nær ${place}: ${course.title}`,
    heading: 'Det kommer kurs nær deg',
    lines: ['Du ba oss si fra. Påmeldingen er åpen nå.'],
    facts: [
      ['Kurs', course.title],
      ['Når', f.days(course.days, today)],
      ['Hvor', course.venue],
    ],
    button: 'Se kurset',
    more: [`Vil du ikke høre mer? Si stopp her: ${stopAt}`],
  }),

  'course.evaluation': ({ name, title, days }) => ({
    subject: `Hvordan var kurset? ${title}`,
    heading: 'Hvordan var kurset?',
    lines: [
      `Hei ${name}! Takk for at du var med.`,
      'Vil du fortelle oss hvordan det var? Det tar to minutter.',
      'Svaret er anonymt: Lenken viser bare at du var der, og blir borte når du har svart. Ingen kan se hvem som har skrevet hva.',
    ],
    button: 'Svar',
    more: [`Lenken virker i ${days} dager, én gang.`],
  }),
};
