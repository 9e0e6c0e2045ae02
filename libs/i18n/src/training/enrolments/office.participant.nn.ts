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
    why: {
      each: 'På dette kurset ser kontoret på kvar påmelding.',
      audience: 'Kurset er ikkje for alle, og vi kjenner ingen med denne adressa som det er for.',
    },
    approve: 'Godkjenn',
    approved: 'Godkjend. Personen har fått e-post.',
    turnDown: 'Avslå',
    turnDownTitle: (name) => `Avslå påmeldinga til ${name}?`,
    turnDownText: 'Personen får ein venleg e-post med grunnen, og kan ta kontakt.',
    reasonHint: 'Han står i e-posten, så skriv han slik du ville sagt han.',
    waiting: (count) =>
      count === 1 ? 'Éi påmelding ventar på at de godkjenner ho.' : `${count} påmeldingar ventar på at de godkjenner dei.`,
  },
  alike: {
    title: 'Kan vere same person',
    by: { address: 'same e-postadresse', phone: 'same telefon', name: 'same namn' },
    starter: 'igangsetjar',
    participant: 'påmeld eit anna kurs',
  },
  unconfirmed: {
    title: 'Påmeldinga er ikkje stadfesta',
    text: 'Lenkja i e-posten er ikkje opna, så ingen plass er teken. Er adressa feil, rettar du ho under «Rett namn og kontakt»; då går e-posten til den nye. Har personen ringt, kan du stadfeste på vegner av personen.',
    waiting: (count) =>
      count === 1
        ? 'Éi påmelding er ikkje stadfesta enno. Ho tek ingen plass før det.'
        : `${count} påmeldingar er ikkje stadfesta enno. Dei tek ingen plass før det.`,
    confirm: 'Stadfest for personen',
    confirmLabel: (name) => `Stadfest for ${name}`,
    confirmTitle: (name) => `Stadfeste påmeldinga for ${name}?`,
    confirmText:
      'Personen får plass om det er ledig og ingen ventar, elles eit nummer på ventelista. E-posten om det seier at kontoret har stadfesta.',
    reasonHint: 'Til dømes «Ringde sjølv i dag». Han står i loggen over endringar, ikkje i e-posten.',
    again: 'Send e-posten på nytt',
    againLabel: (name) => `Send e-posten på nytt til ${name}`,
    sent: (address) => `Ny e-post går til ${address}. Lenkja i den førre verkar ikkje lenger.`,
  },
  silent: {
    title: 'Har inga e-postadresse',
    text: 'Det går ingen e-post til personen, så ring om det som blir endra. Kursbeviset skriv du ut. Skriv du inn ei adresse under «Rett namn og kontakt», kjem e-posten dit, og den som har bestått, kan bli spurd om grupper.',
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
