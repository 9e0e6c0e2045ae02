import type { ParticipantWords } from './office.participant.nb.ts';

export const nn: ParticipantWords = {
  open: (name) => `Sjå ${name}`,
  back: 'Til kurset',
  contact: 'Kontakt',
  signedUp: (day) => `Melde seg på ${day}`,
  byOffice: 'Meld på av kontoret',
  byParty: 'Meld på saman med andre',
  answers: 'Svar',
  noQuestions: 'Kurset spør ikkje om noko meir enn namn og kontakt.',
  hidden: (count) =>
    count === 1
      ? 'Eitt følsamt svar blir vist berre for kontoret og kursleiarane på dette kurset.'
      : `${count} følsame svar blir viste berre for kontoret og kursleiarane på dette kurset.`,
  change: 'Endre svara',
  save: 'Lagre svara',
  saved: 'Svara er lagra.',
  review: {
    title: 'Påmeldinga ventar på kontoret',
    text: 'Alle koordinatorar på kontoret kan svare. Plassen blir rekna frå då personen stadfesta e-posten.',
    approve: 'Godkjenn',
    approved: 'Godkjend. Personen har fått e-post.',
    turnDown: 'Avslå',
    turnDownTitle: (name) => `Avslå påmeldinga til ${name}?`,
    turnDownText: 'Personen får ein venleg e-post med grunnen, og kan ta kontakt.',
    reasonHint: 'Han står i e-posten, så skriv han slik du ville sagt han.',
    waiting: (count) =>
      count === 1 ? 'Éi påmelding ventar på at de godkjenner ho.' : `${count} påmeldingar ventar på at de godkjenner dei.`,
  },
  turnedDown: (reason) => `Grunnen: ${reason}`,
  movedTo: 'Flytta til',
  move: {
    do: 'Flytt til eit anna kurs',
    title: (name) => `Flytt ${name}`,
    text: 'Plassen her går til den neste på lista. På det nye kurset får personen plass berre om det er ledig og ingen ventar.',
    course: 'Nytt kurs',
    choose: 'Vel kurs …',
    places: (free, waiting) =>
      waiting > 0 ? `${waiting} på venteliste` : free === 0 ? 'fullt' : free === 1 ? '1 ledig plass' : `${free} ledige plassar`,
    toList: 'Set på ventelista om det ikkje er plass',
    toListHint: 'Då mistar personen plassen her, og står bakarst der.',
    reason: 'Grunn',
    reasonHint: 'Berre kontoret ser han.',
    confirm: 'Flytt',
    done: 'Flytta. Personen har fått e-post om begge kursa.',
    missing: 'Vel eit kurs.',
  },
  questions: 'Spørsmål i påmeldinga',
  forms: {
    title: 'Spørsmål for kurstypane',
    lead: 'Det som står her, blir stilt på alle kurs av typen, i heile landet.',
    open: 'Sjå og endre spørsmåla',
  },
};
