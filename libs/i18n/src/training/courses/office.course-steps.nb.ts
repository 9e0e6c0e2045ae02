import { plural } from '../../lang.ts';

/** What comes next with a course, and who is told. nn and en must have the same keys. */
export const nb = {
  complete: 'Kurset er ferdig og lukkes. Et resultat kan kontoret fortsatt rette, med en grunn.',
  told: {
    nobody: 'Ingen får e-post.',
    ring: (names: string) => `Har ingen e-postadresse, og må ringes: ${names}.`,
    ringThem: 'Har ingen e-postadresse, og må ringes:',
    signedUp: (n: number) => plural(n, 'påmeldt', 'påmeldte'),
    withPlace: (n: number) => `${n} med plass`,
    interested: (n: number) => `${n} som har bedt om beskjed`,
    trainers: (names: string) => `de som holder kurset (${names})`,
    get: (who: string) => `E-post til ${who}.`,
    now: 'E-posten går nå.',
    morning: (when: string) => `E-posten går ${when}, så ingen vekkes.`,
    news: 'E-posten går om fem minutter. Flytter du tilbake før det, går ingen.',
  },
  edit: 'Endrer du dag, tid, rom, sted eller lenke, får de vite det:',
  editElse: 'Annet du endrer, går det ingen e-post om.',
  next: {
    open: (day: string) => `Kurset er kunngjort. Påmeldingen er åpen til og med ${day}.`,
    closed: 'Påmeldingen er stengt.',
    decide: (day: string) => `Dere avgjør om kurset går senest ${day}.`,
    enough: 'Det er nok påmeldte til at kurset går.',
    people: 'Kurset er ført etter at det begynte. Meld på dem som er eller var med, så kan du føre frammøte og resultat.',
  },
  extend: {
    do: 'Forleng fristen',
    title: 'Mer tid til å melde seg på',
    label: 'Ny siste dag for å melde seg på',
    text: 'Ingen får e-post om det. Er påmeldingen stengt, åpner den igjen.',
  },
  discard: {
    do: 'Slett kladden',
    title: 'Slett kladden?',
    text: 'Kurset er ikke kunngjort, så ingen får e-post. Kladden blir borte for godt, og rom og kursledere er ledige igjen.',
    done: 'Kladden er slettet.',
  },
  seek: 'Finn et navn',
  todayTitle: 'Kurs i dag',
  startDay: 'Start kursdagen',
  preview: 'Se hvordan siden blir',
  begun: {
    title: 'Kurset har begynt, eller er holdt',
    text: 'Da blir det ført uten påmelding. Ingen får e-post. Etterpå melder du på dem som var med, og fører frammøte og resultat.',
    save: 'Før kurset',
  },
};

export type CourseStepWords = typeof nb;
