import type { RefusalCode } from '@igang/domain';

type Said = readonly [nb: string, nn: string, en: string];
export type Overrides = Readonly<Partial<Record<RefusalCode, Said>>>;

/** Where the same no means something else to whoever reads it; all others read as they stand in problems.*.ts. */
export const OFFICE: Overrides = {
  'enrolment.already': [
    'Personen er allerede påmeldt dette kurset. Se i lista over deltakere.',
    'Personen er alt påmeld dette kurset. Sjå i lista over deltakarar.',
    'This person is signed up for the course already. Look in the list of participants.',
  ],
  'enrolment.undo-too-late': [
    'Det er gått mer enn ti minutter, så dette kan ikke angres. Meld personen på igjen.',
    'Det er gått meir enn ti minutt, så dette kan ikkje angrast. Meld personen på igjen.',
    'More than ten minutes have passed, so this cannot be undone. Sign the person up again.',
  ],
  'enrolment.place-gone': [
    'Plassen er gitt til en annen. Personen kan stå på ventelista.',
    'Plassen er gitt til ein annan. Personen kan stå på ventelista.',
    'The place has gone to somebody else. This person can stand on the waiting list.',
  ],
  'enrolment.answers-missing': [
    'Kurset spør om noe personen ikke har svart på ennå. Skriv inn svarene først.',
    'Kurset spør om noko personen ikkje har svart på enno. Skriv inn svara først.',
    'The course asks for something this person has not answered yet. Write down the answers first.',
  ],
  'offer.expired': [
    'Fristen for denne plassen er gått ut. Personen kan stå på ventelista igjen.',
    'Fristen for denne plassen er gått ut. Personen kan stå på ventelista igjen.',
    'The time for this place has run out. This person can join the waiting list again.',
  ],
  'course.not-open': [
    'Påmeldingen til kurset er ikke åpen nå. Se hvordan det står med kurset, eller velg et annet.',
    'Påmeldinga til kurset er ikkje open no. Sjå korleis det står med kurset, eller vel eit anna.',
    'Sign-up for the course is not open now. See how the course stands, or choose another.',
  ],
  'promise.undo-too-late': [
    'Løftet kan ikke angres lenger: det er mer enn et døgn siden, eller personen er spurt om en gruppe.',
    'Lovnaden kan ikkje angrast lenger: det er meir enn eit døgn sidan, eller personen er spurd om ei gruppe.',
    'The promise can no longer be undone: it is more than a day old, or the person has been asked about a group.',
  ],
  'invitation.not-open': [
    'Invitasjonen er ikke åpen lenger. Noen kan ha svart, eller tatt den tilbake. Se hvordan henvendelsen står nå.',
    'Invitasjonen er ikkje open lenger. Nokon kan ha svara, eller teke han tilbake. Sjå korleis meldinga står no.',
    'The invitation is no longer open. Somebody may have answered, or taken it back. See how the enquiry stands now.',
  ],
  'certificate.withdrawn': [
    'Dette kursbeviset er trukket tilbake, og kan ikke skrives ut.',
    'Dette kursbeviset er trekt tilbake, og kan ikkje skrivast ut.',
    'This certificate has been withdrawn and can no longer be printed.',
  ],
  'assignment.full': [
    'Gruppa har de igangsetterne den trenger.',
    'Gruppa har dei igangsetjarane ho treng.',
    'The group has the starters it needs.',
  ],
  'request.not-open': [
    'Forespørselen er allerede besvart, eller trukket tilbake.',
    'Førespurnaden er alt svara på, eller trekt tilbake.',
    'The request has been answered already, or taken back.',
  ],
  'budget.exceeded': [
    'Møtene med igangsetter er brukt opp. Trenger gruppa flere, kan du gi det med en grunn.',
    'Møta med igangsetjar er brukte opp. Treng gruppa fleire, kan du gi det med ein grunn.',
    'The meetings with the starter are used up. If the group needs more, you can give them, with a reason.',
  ],
  'follow-up.already-answered': [
    'Gruppa har allerede svart. Last siden på nytt, så ser du svaret.',
    'Gruppa har alt svara. Last sida på nytt, så ser du svaret.',
    'The group has answered already. Reload the page to see the answer.',
  ],
  'follow-up.too-late': [
    'Det er for sent å ta svaret tilbake. Noen kan ha gjort noe i mellomtiden. Se hvordan det står med gruppa nå.',
    'Det er for seint å ta svaret tilbake. Nokon kan ha gjort noko i mellomtida. Sjå korleis det står med gruppa no.',
    'It is too late to take the answer back. Somebody may have done something meanwhile. See how the group stands now.',
  ],
};
