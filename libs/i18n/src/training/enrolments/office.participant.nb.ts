/** One participant on a course, as the office sees her. */
export const nb = {
  open: (name: string) => `Se ${name}`,
  back: 'Til kurset',
  contact: 'Kontakt',
  signedUp: (day: string) => `Meldte seg på ${day}`,
  byOffice: 'Meldt på av kontoret',
  byParty: 'Meldt på sammen med andre',
  answers: 'Svar',
  noQuestions: 'Kurset spør ikke om noe mer enn navn og kontakt.',
  hidden: (count: number) =>
    count === 1
      ? 'Ett følsomt svar vises bare for kontoret og kurslederne på dette kurset.'
      : `${count} følsomme svar vises bare for kontoret og kurslederne på dette kurset.`,
  change: 'Endre svarene',
  save: 'Lagre svarene',
  saved: 'Svarene er lagret.',
  review: {
    title: 'Påmeldingen venter på kontoret',
    text: 'Alle koordinatorer på kontoret kan svare. Plassen regnes fra da personen bekreftet e-posten.',
    why: {
      each: 'På dette kurset ser kontoret på hver påmelding.',
      audience: 'Kurset er ikke for alle, og vi kjenner ingen med denne adressen som det er for.',
    },
    approve: 'Godkjenn',
    approved: 'Godkjent. Personen har fått e-post.',
    turnDown: 'Avslå',
    turnDownTitle: (name: string) => `Avslå påmeldingen til ${name}?`,
    turnDownText: 'Personen får en vennlig e-post med grunnen, og kan ta kontakt.',
    reasonHint: 'Den står i e-posten, så skriv den slik du ville sagt den.',
    waiting: (count: number) =>
      count === 1 ? 'Én påmelding venter på at dere godkjenner den.' : `${count} påmeldinger venter på at dere godkjenner dem.`,
  },
  alike: {
    title: 'Kan være samme person',
    by: { address: 'samme e-postadresse', phone: 'samme telefon', name: 'samme navn' },
    starter: 'igangsetter',
    participant: 'påmeldt et annet kurs',
  },
  unconfirmed: {
    title: 'Påmeldingen er ikke bekreftet',
    text: 'Lenken i e-posten er ikke åpnet, så ingen plass er tatt. Er adressen feil, retter du den under «Rett navn og kontakt»; da går e-posten til den nye. Har personen ringt, kan du bekrefte på vegne av personen.',
    waiting: (count: number) =>
      count === 1
        ? 'Én påmelding er ikke bekreftet ennå. Den tar ingen plass før det.'
        : `${count} påmeldinger er ikke bekreftet ennå. De tar ingen plass før det.`,
    confirm: 'Bekreft for personen',
    confirmLabel: (name: string) => `Bekreft for ${name}`,
    confirmTitle: (name: string) => `Bekreft påmeldingen for ${name}?`,
    confirmText:
      'Personen får plass om det er ledig og ingen venter, ellers et nummer på ventelista. E-posten om det sier at kontoret har bekreftet.',
    reasonHint: 'For eksempel «Ringte selv i dag». Den står i loggen over endringer, ikke i e-posten.',
    again: 'Send e-posten på nytt',
    againLabel: (name: string) => `Send e-posten på nytt til ${name}`,
    sent: (address: string) => `Ny e-post går til ${address}. Lenken i den forrige virker ikke lenger.`,
  },
  silent: {
    title: 'Har ingen e-postadresse',
    text: 'Det går ingen e-post til personen, så ring om det som endres. Kursbeviset skriver du ut. Skriver du inn en adresse under «Rett navn og kontakt», kommer e-posten dit, og den som har bestått, kan bli spurt om grupper.',
  },
  turnedDown: (reason: string) => `Grunnen: ${reason}`,
  movedTo: 'Flyttet til',
  move: {
    do: 'Flytt til et annet kurs',
    title: (name: string) => `Flytt ${name}`,
    text: 'Plassen her går til den neste på lista. På det nye kurset får personen plass bare hvis det er ledig og ingen venter.',
    course: 'Nytt kurs',
    choose: 'Velg kurs …',
    places: (free: number, waiting: number) =>
      waiting > 0 ? `${waiting} på venteliste` : free === 0 ? 'fullt' : free === 1 ? '1 ledig plass' : `${free} ledige plasser`,
    toList: 'Sett på ventelista om det ikke er plass',
    toListHint: 'Da mister personen plassen her, og står bakerst der.',
    reason: 'Grunn',
    reasonHint: 'Bare kontoret ser den.',
    confirm: 'Flytt',
    done: 'Flyttet. Personen har fått e-post om begge kursene.',
    missing: 'Velg et kurs.',
  },
  questions: 'Spørsmål i påmeldingen',
  forms: {
    title: 'Spørsmål for kurstypene',
    lead: 'Det som står her, stilles på alle kurs av typen, i hele landet.',
    open: 'Se og endre spørsmålene',
  },
};

export type ParticipantWords = typeof nb;
