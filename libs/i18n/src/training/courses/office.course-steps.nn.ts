import { plural } from '../../lang.ts';
import type { CourseStepWords } from './office.course-steps.nb.ts';

export const nn: CourseStepWords = {
  complete: 'Kurset er ferdig og blir lukka. Eit resultat kan kontoret framleis rette, med ei grunngiving.',
  told: {
    nobody: 'Ingen får e-post.',
    ring: (names) => `Har inga e-postadresse, og må ringjast: ${names}.`,
    ringThem: 'Har inga e-postadresse, og må ringjast:',
    signedUp: (n) => plural(n, 'påmeld', 'påmelde'),
    withPlace: (n) => `${n} med plass`,
    interested: (n) => `${n} som har bede om beskjed`,
    trainers: (names) => `dei som held kurset (${names})`,
    get: (who) => `E-post til ${who}.`,
    now: 'E-posten går no.',
    morning: (when) => `E-posten går ${when}, så ingen blir vekte.`,
    news: 'E-posten går om fem minutt. Flyttar du tilbake før det, går ingen.',
  },
  edit: 'Endrar du dag, tid, rom, stad eller lenkje, får dei vite det:',
  editElse: 'Anna du endrar, går det ingen e-post om.',
  next: {
    open: (day) => `Kurset er kunngjort. Påmeldinga er open til og med ${day}.`,
    closed: 'Påmeldinga er stengd.',
    decide: (day) => `De avgjer om kurset går seinast ${day}.`,
    enough: 'Det er nok påmelde til at kurset går.',
    people: 'Kurset er ført etter at det byrja. Meld på dei som er eller var med, så kan du føre frammøte og resultat.',
  },
  extend: {
    do: 'Forleng fristen',
    title: 'Meir tid til å melde seg på',
    label: 'Ny siste dag for å melde seg på',
    text: 'Ingen får e-post om det. Er påmeldinga stengd, opnar ho igjen.',
  },
  discard: {
    do: 'Slett kladden',
    title: 'Slette kladden?',
    text: 'Kurset er ikkje kunngjort, så ingen får e-post. Kladden blir borte for godt, og rom og kursleiarar er ledige igjen.',
    done: 'Kladden er sletta.',
  },
  seek: 'Finn eit namn',
  todayTitle: 'Kurs i dag',
  startDay: 'Start kursdagen',
  preview: 'Sjå korleis sida blir',
  begun: {
    title: 'Kurset har byrja, eller er halde',
    text: 'Då blir det ført utan påmelding. Ingen får e-post. Etterpå melder du på dei som var med, og fører frammøte og resultat.',
    save: 'Før kurset',
  },
};
