import { type DemandMailWords, inSubject } from '../mail.ts';

const reach = (km: number): string => (km >= 1000 ? ' eller ein annan stad i landet' : ` (inntil ${km} km unna)`);

export const nn: DemandMailWords = {
  'links.mine': ({ courses }, f) => {
    const [first, ...others] = courses;
    const one = others.length === 0;
    return {
      subject: one && first !== undefined ? `Lenkja til påmeldinga di: ${inSubject(first, f)}` : 'Lenkjene til påmeldingane dine',
      heading: one ? 'Her er lenkja du bad om' : 'Her er lenkjene du bad om',
      lines: [
        one
          ? 'Med ho ser du korleis du står, og kan endre eller melde deg av.'
          : 'Med dei ser du korleis du står, og kan endre eller melde deg av.',
      ],
      lists: one ? [] : [{ title: 'Påmeldingane dine', items: courses.map((course) => `${inSubject(course, f)}: ${course.url}`) }],
      button: one ? 'Opne påmeldinga' : 'Opne den nyaste',
      more: ['Har du ikkje bede om dette? Då kan du slette denne e-posten. Lenkjene har berre gått til deg.'],
    };
  },

  'interest.confirm': ({ place, radiusKm }) => ({
    subject: 'Sei frå når det kjem kurs',
    heading: 'Skal vi seie frå til deg?',
    lines: [`Opne sida og sei ja der. Då skriv vi til deg når det kjem kurs nær ${place}${reach(radiusKm)}.`],
    button: 'Opne og sei ja',
    more: [
      'Vi tek vare på adressa i tolv månader, og du kan seie stopp når som helst.',
      'Har du ikkje bede om dette? Då kan du slette denne e-posten. Ingenting skjer.',
    ],
  }),

  'interest.course': ({ course, place, today, stopAt }, f) => ({
    subject: `Det kjem kurs nær ${place}: ${course.title}`,
    heading: 'Det kjem kurs nær deg',
    lines: ['Du bad oss seie frå. Påmeldinga er open no.'],
    facts: [
      ['Kurs', course.title],
      ['Når', f.days(course.days, today)],
      ['Kvar', course.venue],
    ],
    button: 'Sjå kurset',
    more: [`Vil du ikkje høyre meir? Sei stopp her: ${stopAt}`],
  }),

  'course.evaluation': ({ name, title, days }) => ({
    subject: `Korleis var kurset? ${title}`,
    heading: 'Korleis var kurset?',
    lines: [
      `Hei ${name}! Takk for at du var med.`,
      'Vil du fortelje oss korleis det var? Det tek to minutt.',
      'Svaret er anonymt: Lenkja viser berre at du var der, og blir borte når du har svart. Ingen kan sjå kven som har skrive kva.',
    ],
    button: 'Svar',
    more: [`Lenkja verkar i ${days} dagar, éin gong.`],
  }),
};
