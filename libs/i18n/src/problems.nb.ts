import type { RefusalCode } from '@igang/domain';
import { plural } from './lang.ts';
import { fromDay, namedDays, theDay } from './problem-days.ts';

/** Numbers and words that a refusal carries, e.g. `{ places: 20 }`; a sentence reads well without them too. */
export type ProblemValues = Readonly<Record<string, string | number>>;
export type ProblemWords = Readonly<Record<RefusalCode, (values: ProblemValues) => string>>;

/** `fallback` when the number did not come along. */
const count = (value: string | number | undefined, one: string, many: string, fallback: string): string =>
  value === undefined ? fallback : plural(Number(value), one, many);

/** Each says what happened, that nothing is lost where one could fear it, and what to do. */
export const nb: ProblemWords = {
  'access.not-found': () => 'Vi finner ikke dette. Lenken kan være gammel, eller det hører til et annet kontor.',
  'access.sign-in-needed': () => 'Du er ikke logget inn lenger. Logg inn, så går du videre der du var.',
  'access.not-allowed': () => 'Dette kan noen andre på kontoret gjøre for deg. Spør koordinatoren.',
  'access.demo-only': () => 'Dette finnes bare i prøveutgaven.',
  'link.expired': () => 'Denne lenken er for gammel. Be om en ny, så kommer den på e-post med en gang.',
  'link.invalid': () => 'Denne lenken virker ikke. Kanskje er den brukt, eller delt i to av e-postprogrammet. Be om en ny.',

  'course.not-possible': () =>
    'Dette går ikke slik det står med kurset nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'course.not-open': () => 'Påmeldingen er ikke åpen nå. Se andre kurs i nærheten.',
  'course.days-missing': ({ days }) => `Dette kurset skal ha ${count(days, 'dag', 'dager', 'flere dager')}. Legg til dagene som mangler.`,
  'course.days-not-in-order': () => 'Dagene står ikke i rekkefølge, eller de går over i hverandre. Rett dem, så kan kurset lagres.',
  'course.days-not-consecutive': () => 'Dagene må følge rett etter hverandre på dette kurset.',
  'course.day-ends-before-start': () => 'En dag slutter før den begynner. Rett klokkeslettet.',
  'course.in-the-past': () => 'Første dag er allerede her eller forbi. Velg en dag som kommer.',
  'course.deadline-after-start': () => 'Fristen for å melde seg på er etter at kurset har begynt. Sett den tidligere.',
  'course.minimum-over-capacity': ({ places }) =>
    `Det trengs flere enn det er plass til. Sett minste antall til høyst ${places ?? 'antall plasser'}.`,
  'course.capacity-under-taken': ({ taken }) =>
    `${count(taken, 'plass er', 'plasser er', 'Flere plasser er')} allerede gitt. Du kan ikke ha færre plasser enn det.`,
  'course.room-taken': () => 'Rommet er opptatt på den tiden. Velg et annet rom eller en annen tid.',
  'course.trainer-taken': () => 'En av kurslederne er opptatt på den tiden. Velg en annen, eller flytt dagen.',
  'course.venue-missing': () => 'Kurset mangler sted. Legg inn et sted, eller en lenke hvis det er på nett.',
  'course.venue-closed': (values) => `Stedet er stengt${fromDay(values, 'nb')}. Velg et annet sted eller tidligere dager.`,
  'course.not-finished': () => 'Kurset er ikke ferdig ennå. Dette kan du gjøre når siste dag er over.',
  'course.results-missing': () => 'Noen mangler resultat. Sett det for alle, så kan kurset avsluttes.',
  'course.too-few': ({ taken, minimum }) =>
    `Bare ${taken ?? 'noen få'} har plass, og det trengs ${minimum ?? 'flere'}. Du kan vente, avlyse, eller bestemme at kurset går likevel.`,
  'course-type.in-use': ({ courses }) =>
    `${count(courses, 'kurs er', 'kurs er', 'Noen kurs er')} holdt eller kunngjort som denne typen. Antall dager, rekkefølge, krav om alle dager og godkjenning kan derfor ikke endres. Steng typen og lag en ny.`,
  'course-type.exists': () => 'Det finnes allerede en kurstype med det navnet. Gi den et annet.',
  'venue.has-courses': (values) =>
    `${count(values['courses'], 'kurs er', 'kurs er', 'Noen kurs er')} planlagt her fra den dagen${namedDays(values, 'nb')}. Flytt eller avlys dem, eller velg en senere dag.`,
  'template.exists': () => 'Dere har allerede en mal med det navnet. Gi den et annet.',

  'course.full': () => 'Kurset er fullt, eller noen står foran på ventelista. Da kan ingen få plass i døra.',
  'enrolment.not-possible': () =>
    'Dette går ikke slik det står med påmeldingen nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'enrolment.already': () => 'Du er allerede påmeldt dette kurset. Se i e-posten din; der ligger lenken til påmeldingen.',
  'enrolment.mailed-lately': () => 'Det er nettopp sendt en e-post dit. Vent litt før dere sender igjen, eller bekreft for personen.',
  'enrolment.undo-too-late': () => 'Det er gått mer enn ti minutter, så vi kan ikke angre for deg. Meld deg gjerne på igjen.',
  'enrolment.place-gone': () => 'Plassen er gitt til en annen. Du kan melde deg på igjen og stå på ventelista.',
  'enrolment.needs-address': () =>
    'Kurset er fullt, og et tilbud om plass går på e-post. Skriv e-postadressen, eller ring når det blir en ledig plass.',
  'enrolment.no-place': () => 'Det er ingen ledig plass på det kurset. Velg et annet, eller si at ventelista der er greit.',
  'enrolment.same-course': () => 'Det er kurset personen allerede er på. Velg et annet.',
  'enrolment.answers-missing': () => 'Kurset spør om noe du ikke har svart på ennå. Svar på spørsmålene først, så er plassen din.',
  'party.not-possible': () => 'På dette kurset ser kontoret på hver påmelding for seg. Be hver av dem melde seg på selv.',
  'question.too-many': ({ most }) => `Skjemaet kan ha høyst ${most ?? 30} spørsmål. Ta bort et, så er det plass til et nytt.`,
  'question.choices': ({ most }) => `Et spørsmål med valg trenger minst to og høyst ${most ?? 50} ulike valg.`,
  'question.cycle': () => 'Spørsmålene venter på hverandre i ring, så ingen av dem ville bli vist. Endre når de vises.',
  'question.condition-unknown': () => 'Spørsmålet skal vises etter et svar som ikke finnes. Velg et annet svar, eller vis det alltid.',
  'question.before-its-condition': () => 'Et spørsmål kan ikke stå før det som avgjør om det vises. Flytt det lenger ned.',
  'question.answered': () =>
    'Noen har svart på dette spørsmålet. Typen, og valg som er brukt, må stå. Lukk spørsmålet og lag et nytt i stedet.',
  'question.closed': () => 'Dette spørsmålet er lukket og kan ikke endres.',
  'question.needed': () => 'Et annet spørsmål vises bare etter svar på dette. Endre det andre først.',
  'offer.not-open': () => 'Dette tilbudet er allerede besvart.',
  'offer.expired': () => 'Fristen for denne plassen har gått ut. Du kan stille deg på ventelista igjen.',
  'attendance.day-not-started': () => 'Dagen har ikke begynt ennå. Frammøte kan du føre når den er i gang.',
  'attendance.incomplete': () => 'Frammøtet er ikke ført for alle dagene. Før det ferdig, så kan du sette resultat.',
  'attendance.not-enrolled': () => 'Denne personen har ikke plass på kurset.',
  'certificate.withdrawn': () => 'Dette kursbeviset er trukket tilbake, og kan ikke skrives ut. Spør kontoret om du lurer på hvorfor.',
  'attendance.marked-otherwise': () => 'En annen har ført noe annet for denne personen. Velg hva som gjelder.',
  'result.closed': () => 'Det er for lenge siden kurset til at du kan endre resultatet. Kontoret kan rette det, med en grunn.',
  'result.reason-needed': () => 'Skriv hvorfor resultatet rettes nå, så lenge etter kurset.',
  'result.not-possible': () => 'Resultatet kan ikke settes nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'result.not-all-days': ({ present, days }) =>
    `Kurset krever at man er med alle dagene; her er det ${present ?? 'færre'} av ${days ?? 'dem'}. Velg «tar det igjen» i stedet.`,

  'starter.not-possible': () =>
    'Dette går ikke for igangsetteren akkurat nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'starter.not-qualified': () => 'Igangsetteren er ikke godkjent nå. Velg en annen, eller se på godkjenningen først.',
  'starter.not-available': () => 'Igangsetteren har pause eller har sluttet. Velg en annen.',
  'starter.busy': ({ groups }) =>
    `Igangsetteren har ${count(groups, 'gruppe', 'grupper', 'nok grupper')} nå, og har bedt om ikke å få flere. Velg en annen.`,
  'starter.avoids-theme': () => 'Igangsetteren har bedt om å slippe dette temaet. Velg en annen.',
  'starter.already-said-no': () => 'Igangsetteren har svart nei for denne gruppa. Det gjelder; velg en annen.',
  'starter.already-asked': () => 'Igangsetteren er spurt og har ikke svart ennå.',
  'starter.double-booked': () => 'Igangsetteren er opptatt på en av datoene. Velg en annen, eller flytt møtet.',
  'starter.confidentiality-missing': () =>
    'Kontoret har ikke fått taushetsløftet fra igangsetteren, som kan gi det på siden sin, eller kontoret kan føre det inn.',
  'contact.proved': () => 'Personen har selv bekreftet adressen, og bare eieren kan endre den. Alt annet kan rettes her.',
  'contact.taken': () => 'En annen person har denne adressen. Ingenting er endret. Bruk en adresse som er personens egen.',
  'contact.sign-in-first': () =>
    'Denne påmeldingen hører til en konto som brukes til mer enn kurset. Logg inn, og bytt adresse på siden din.',
  'contact.newer-asked': () => 'Du har bedt om å bytte adresse én gang til etter dette. Bruk lenken i den nyeste e-posten.',
  'contact.same': () => 'Dette er adressen du har i dag. Skriv den nye.',
  'promise.ahead': () => 'Et løfte kan ikke være gitt i framtida. Skriv dagen det ble gitt.',
  'promise.too-old': () => 'Datoen er for lenge siden. Skriv dagen løftet ble gitt.',
  'promise.undo-too-late': () =>
    'Løftet kan ikke angres lenger: det er mer enn et døgn siden, eller personen er spurt om en gruppe. Ta kontakt med kontoret.',
  'absence.in-the-past': () => 'Dagene er forbi. Velg fra i dag og framover.',
  'absence.not-in-order': () => 'Siste dag er før første. Bytt dem om.',
  'absence.too-long': () => 'Så lenge om gangen går det ikke. Be kontoret om en pause i stedet.',
  'absence.meetings-unanswered': () => 'Du har møter disse dagene. Si for hvert av dem om du kommer likevel.',
  'absence.already': () => 'Du har sagt fra om noen av disse dagene før. Fjern dem først, eller velg andre.',
  'assignment.not-possible': () =>
    'Dette går ikke slik det står med oppdraget nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'assignment.full': () => 'Gruppa har de igangsetterne den trenger. Takk for viljen!',
  'request.not-open': () => 'Denne forespørselen er allerede besvart, eller en annen har tatt oppdraget. Alt er i orden.',

  'group.not-possible': () =>
    'Dette går ikke slik det står med gruppa nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'group.paused': () => 'Gruppa har pause. Avslutt pausen først.',
  'group.size': ({ min, max }) =>
    `En gruppe begynner med ${min ?? 4} til ${max ?? 8} mennesker. Vent til dere er nok, eller lag to grupper.`,
  'group.adults-only': () => 'Alle i gruppa må ha fylt 18 år.',
  'group.relations': () => 'Noen i gruppa kjenner hverandre eller er i familie. Finn en annen gruppe til den ene.',
  'group.dates-missing': ({ sessions }) =>
    `Det skal være ${count(sessions, 'møtedato', 'møtedatoer', 'flere møtedatoer')} med igangsetter. Legg inn dem som mangler.`,
  'group.dates-not-in-order': () => 'Møtedatoene står ikke i rekkefølge. Rett dem, så kan de lagres.',
  'group.in-the-past': () => 'Første møte er forbi. Velg en dato som kommer.',
  'group.not-met': (values) =>
    `Gruppa har ikke møttes ennå: første møte er ${theDay(values, 'nb')}. Start den da, eller flytt møtet hvis dere møttes før.`,
  'group.not-begun': () => 'Gruppa begynner med dette møtet. Kryss av for de to erklæringene, og send loggen igjen.',
  'group.start-late': (values) =>
    `Første møte var ${theDay(values, 'nb')}, og det er en stund siden. Skriv kort hvorfor starten kommer nå. Ble møtet ikke holdt, flytt det heller.`,
  'group.start-settled': () => 'Starten kan ikke angres lenger: det er over et døgn siden, eller et møte er logget.',
  'group.starter-missing': () => 'Gruppa har ingen igangsetter ennå. Spør en først.',
  'group.contact-missing': () => 'Gruppa mangler en kontaktadresse. Legg den inn, så kan dere gå videre.',
  'group.asked-about': ({ asked }) =>
    `${count(asked, 'person er', 'personer er', 'Flere er')} spurt om gruppa slik den er nå, og har ikke svart. Vent på svaret, eller trekk spørsmålet tilbake først.`,
  'group.starters-said-yes': ({ starters }) =>
    `${count(starters, 'igangsetter har', 'igangsettere har', 'Flere igangsettere har')} sagt ja. Skal gruppa ha færre, ta en av dem ut først.`,
  'group.size-said-yes': ({ coming }) =>
    `${count(coming, 'person har', 'personer har', 'Flere har')} sagt ja til å komme. Dere kan ikke regne med færre enn det.`,
  'group.theme-said-yes': ({ coming }) =>
    `${count(coming, 'person har', 'personer har', 'Flere har')} sagt ja til en gruppe om det som står her nå. Skal gruppa handle om noe annet, snakk med dem, og ta plassene tilbake først.`,
  'group.theme-avoided': ({ starters }) =>
    `${count(starters, 'igangsetter', 'igangsettere', 'Noen av igangsetterne')} med gruppa har sagt nei til grupper om dette temaet. Velg et annet tema, eller en annen igangsetter.`,
  'budget.out-of-range': () => 'Antall møter med igangsetter må være fra 1 til 10.',
  'budget.reason-missing': ({ over }) => `Mer enn ${over ?? 8} møter med igangsetter trenger en grunn. Skriv den kort.`,
  'budget.exceeded': () => 'Møtene med igangsetter er brukt opp. Trenger gruppa flere, kan kontoret gi det med en grunn.',
  'session.not-possible': () =>
    'Dette går ikke slik det står med møtet nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'session.not-yet': () => 'Møtet har ikke begynt ennå. Loggen kan du skrive når det er i gang.',
  'session.already-logged': () => 'Dette møtet er allerede logget. Ingenting er lagret to ganger.',
  'session.wrong-order': ({ earlier }) =>
    `Logg ${count(earlier, 'møte', 'møter', 'møtene')} som var før dette, først. Det du skrev, ligger her.`,
  'session.log-closed': () => 'Loggen kan rettes i 24 timer av den som skrev den. Nå står den som den er.',
  'session.outcome-stays': () => 'Om møtet ble holdt, kan ikke endres i loggen. Tallene og teksten kan du rette.',
  'session.day-taken': () => 'Noe annet er på den dagen. Se hva, og velg en annen dag eller flytt møtet likevel.',
  'support.begun': () => 'Støtten er i gang. Avlys møtene som står igjen, og avslutt støtten.',
  'support.under-way': () => 'Gruppa får allerede støtte. Avlys den først, eller endre møtene.',
  'handover.sessions-left': ({ left }) =>
    left === 0 || left === undefined
      ? 'Gruppa må ha hatt minst ett møte før den kan overleveres.'
      : `Det står igjen ${count(left, 'møte', 'møter', 'møter')} med igangsetter. Logg eller avlys først.`,
  'handover.checklist': ({ missing }) =>
    `Det står igjen ${count(missing, 'ting', 'ting', 'noe')} å bli enige om med gruppa før dere slipper taket.`,
  'handover.date': () => 'Velg en dag for overleveringen som er i dag eller de siste to månedene.',
  'follow-up.not-possible': () =>
    'Dette går ikke slik det står med oppfølgingen nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'follow-up.already-answered': () => 'Dere har allerede svart. Takk! Er noe endret, ring kontoret.',
  'follow-up.too-late': () => 'Det er for sent å ta svaret tilbake. Ring kontoret, så hjelper de dere.',
  'enquiry.not-possible': () =>
    'Dette går ikke med henvendelsen slik den står nå. Noen kan ha gjort noe med den i mellomtiden. Se hvordan den står nå.',
  'invitation.full': () => 'En gruppe har høyst åtte plasser, og alle er spurt eller har sagt ja. Ta tilbake en invitasjon først.',
  'invitation.not-open': () => 'Invitasjonen er ikke åpen lenger. Ring dem som hjelper deg, så ser dere på det sammen.',

  'evaluation.answers': () => 'Svar på minst ett av spørsmålene. Tekster kan være på høyst 1000 tegn.',
  'matching.not-possible': () => 'Forslaget er alt ferdig eller stoppet. Last siden på nytt, eller be om et nytt.',
  'import.not-possible': () =>
    'Dette går ikke slik det står med importen nå. Noen kan ha gjort noe mens du så på det. Se hvordan det står nå.',
  'import.columns-missing': () => 'Vi vet ikke hvilken kolonne som er hva ennå. Velg kolonnene som mangler, så ser vi over radene.',
  'import.undecided': () =>
    'Noen rader ligner på folk vi kjenner. Si om det er de samme, så kan importen begynne. Ingenting er skrevet ennå.',
  'file.empty': () => 'Fila er tom. Ingenting er lagret.',
  'file.headings-only': () => 'Fila har bare overskrifter, ingen rader under. Ingenting er lagret.',
  'file.unreadable': () => 'Vi får ikke lest denne fila. Lagre den som CSV eller XLSX, og prøv igjen. Ingenting er lagret.',
  'file.old-excel': () => 'Dette er det gamle Excel-formatet. Åpne fila, lagre den som XLSX, og prøv igjen.',
  'file.too-wide': () => 'Fila har flere enn 200 kolonner. Ta bort dem som ikke trengs, og prøv igjen.',
  'file.too-long': () => 'Fila har flere enn 100 000 rader. Del den i flere, og prøv igjen.',
  'file.swells': () => 'Fila er mye større innvendig enn den ser ut. Det tør vi ikke åpne. Lagre bare radene som trengs, og prøv igjen.',

  'document.letters': ({ words = '' }) =>
    `Skriftene våre mangler et tegn i «${words}», så vi lager ikke et ark der navnet blir borte. Skriv navnet med andre bokstaver, og prøv igjen.`,
  'request.invalid': () => 'Noe må rettes før vi kan lagre. Se feltene som er merket; resten står som du skrev det.',
  'request.too-large': () => 'Dette ble for stort for oss. Gjør det kortere, og prøv igjen.',
  'request.media-type': () => 'Vi forsto ikke det som ble sendt. Last siden på nytt, og prøv igjen.',
  'request.malformed': () => 'Vi forsto ikke det som ble sendt. Last siden på nytt, og prøv igjen.',
  'request.too-many': ({ seconds }) =>
    `Det kom mange forsøk på kort tid. Vent ${count(seconds, 'sekund', 'sekunder', 'et minutt')}, og prøv igjen.`,
  'request.unavailable': () => 'Vi får ikke gjort dette akkurat nå. Prøv igjen om litt.',
  'request.busy': () => 'Det er mange som vil inn akkurat nå. Prøv igjen om noen sekunder.',
  'request.prove': () => 'Vi fikk ikke sjekket at du ikke er en robot. Prøv igjen om litt, gjerne i en annen nettleser.',
  'request.not-found': () => 'Vi finner ikke dette. Det kan være flyttet.',
  'request.method': () => 'Dette går ikke her. Last siden på nytt, og prøv igjen.',
  'idempotency.missing': () => 'Vi kunne ikke være sikre på at dette bare ble gjort én gang, så vi gjorde det ikke. Prøv igjen.',
  'idempotency.reused': () => 'Dette er sendt før med et annet innhold. Last siden på nytt, og prøv igjen.',
  'idempotency.in-progress': () => 'Vi holder på med det du nettopp sendte. Vent et øyeblikk, og prøv igjen.',
  'change.conflict': () => 'Noen andre har endret dette mens du skrev. Det du skrev, ligger her. Se over det nye, og lagre igjen.',
  internal: () => 'Noe gikk galt hos oss. Prøv igjen om litt.',
};
