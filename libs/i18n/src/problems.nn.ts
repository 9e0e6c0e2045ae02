import { plural } from './lang.ts';
import { fromDay, namedDays, theDay } from './problem-days.ts';
import type { ProblemWords } from './problems.nb.ts';

const count = (value: string | number | undefined, one: string, many: string, fallback: string): string =>
  value === undefined ? fallback : plural(Number(value), one, many);

export const nn: ProblemWords = {
  'access.not-found': () => 'Vi finn ikkje dette. Lenkja kan vere gammal, eller det høyrer til eit anna kontor.',
  'access.sign-in-needed': () => 'Du er ikkje logga inn lenger. Logg inn, så går du vidare der du var.',
  'access.not-allowed': () => 'Dette kan nokon andre på kontoret gjere for deg. Spør koordinatoren.',
  'access.demo-only': () => 'Dette finst berre i prøveutgåva.',
  'link.expired': () => 'Denne lenkja er for gammal. Be om ei ny, så kjem ho på e-post med ein gong.',
  'link.invalid': () => 'Denne lenkja verkar ikkje. Kanskje er ho brukt, eller delt i to av e-postprogrammet. Be om ei ny.',

  'course.not-possible': () =>
    'Dette går ikkje slik det står med kurset no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'course.not-open': () => 'Påmeldinga er ikkje open no. Sjå andre kurs i nærleiken.',
  'course.days-missing': ({ days }) => `Dette kurset skal ha ${count(days, 'dag', 'dagar', 'fleire dagar')}. Legg til dagane som manglar.`,
  'course.days-not-in-order': () => 'Dagane står ikkje i rekkjefølgje, eller dei går over i kvarandre. Rett dei, så kan kurset lagrast.',
  'course.days-not-consecutive': () => 'Dagane må følgje rett etter kvarandre på dette kurset.',
  'course.day-ends-before-start': () => 'Ein dag sluttar før han byrjar. Rett klokkeslettet.',
  'course.in-the-past': () => 'Første dag er alt her eller forbi. Vel ein dag som kjem.',
  'course.deadline-after-start': () => 'Fristen for å melde seg på er etter at kurset har byrja. Set han tidlegare.',
  'course.minimum-over-capacity': ({ places }) =>
    `Det trengst fleire enn det er plass til. Set minste tal til høgst ${places ?? 'talet på plassar'}.`,
  'course.capacity-under-taken': ({ taken }) =>
    `${count(taken, 'plass er', 'plassar er', 'Fleire plassar er')} alt gitt. Du kan ikkje ha færre plassar enn det.`,
  'course.room-taken': () => 'Rommet er oppteke på den tida. Vel eit anna rom eller ei anna tid.',
  'course.trainer-taken': () => 'Ein av kursleiarane er oppteken på den tida. Vel ein annan, eller flytt dagen.',
  'course.venue-missing': () => 'Kurset manglar stad. Legg inn ein stad, eller ei lenkje om det er på nett.',
  'course.venue-closed': (values) => `Staden er stengd${fromDay(values, 'nn')}. Vel ein annan stad eller tidlegare dagar.`,
  'course.not-finished': () => 'Kurset er ikkje ferdig enno. Dette kan du gjere når siste dag er over.',
  'course.results-missing': () => 'Nokon manglar resultat. Set det for alle, så kan kurset avsluttast.',
  'course.too-few': ({ taken, minimum }) =>
    `Berre ${taken ?? 'nokre få'} har plass, og det trengst ${minimum ?? 'fleire'}. Du kan vente, avlyse, eller bestemme at kurset går likevel.`,
  'course-type.in-use': ({ courses }) =>
    `${count(courses, 'kurs er', 'kurs er', 'Nokre kurs er')} haldne eller kunngjorde som denne typen. Talet på dagar, rekkjefølgja, kravet om alle dagar og godkjenninga kan difor ikkje endrast. Steng typen og lag ein ny.`,
  'course-type.exists': () => 'Det finst alt ein kurstype med det namnet. Gi han eit anna.',
  'venue.has-courses': (values) =>
    `${count(values['courses'], 'kurs er', 'kurs er', 'Nokre kurs er')} planlagde her frå den dagen${namedDays(values, 'nn')}. Flytt eller avlys dei, eller vel ein seinare dag.`,
  'template.exists': () => 'De har alt ein mal med det namnet. Gi han eit anna.',

  'course.full': () => 'Kurset er fullt, eller nokon står framfor på ventelista. Då kan ingen få plass i døra.',
  'enrolment.not-possible': () =>
    'Dette går ikkje slik det står med påmeldinga no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'enrolment.already': () => 'Du er alt påmeld dette kurset. Sjå i e-posten din; der ligg lenkja til påmeldinga.',
  'enrolment.mailed-lately': () => 'Det er nettopp sendt ein e-post dit. Vent litt før de sender igjen, eller stadfest for personen.',
  'enrolment.undo-too-late': () => 'Det er gått meir enn ti minutt, så vi kan ikkje angre for deg. Meld deg gjerne på igjen.',
  'enrolment.place-gone': () => 'Plassen er gitt til ein annan. Du kan melde deg på igjen og stå på ventelista.',
  'enrolment.needs-address': () =>
    'Kurset er fullt, og eit tilbod om plass går på e-post. Skriv e-postadressa, eller ring når det blir ein ledig plass.',
  'enrolment.no-place': () => 'Det er ingen ledig plass på det kurset. Vel eit anna, eller sei at ventelista der er greitt.',
  'enrolment.same-course': () => 'Det er kurset personen alt er på. Vel eit anna.',
  'enrolment.answers-missing': () => 'Kurset spør om noko du ikkje har svart på enno. Svar på spørsmåla først, så er plassen din.',
  'party.not-possible': () => 'På dette kurset ser kontoret på kvar påmelding for seg. Be kvar av dei melde seg på sjølv.',
  'question.too-many': ({ most }) => `Skjemaet kan ha høgst ${most ?? 30} spørsmål. Ta bort eitt, så er det plass til eit nytt.`,
  'question.choices': ({ most }) => `Eit spørsmål med val treng minst to og høgst ${most ?? 50} ulike val.`,
  'question.cycle': () => 'Spørsmåla ventar på kvarandre i ring, så ingen av dei ville bli viste. Endre når dei blir viste.',
  'question.condition-unknown': () => 'Spørsmålet skal visast etter eit svar som ikkje finst. Vel eit anna svar, eller vis det alltid.',
  'question.before-its-condition': () => 'Eit spørsmål kan ikkje stå før det som avgjer om det blir vist. Flytt det lenger ned.',
  'question.answered': () =>
    'Nokon har svart på dette spørsmålet. Typen, og val som er brukte, må stå. Lukk spørsmålet og lag eit nytt i staden.',
  'question.closed': () => 'Dette spørsmålet er lukka og kan ikkje endrast.',
  'question.needed': () => 'Eit anna spørsmål blir berre vist etter svar på dette. Endre det andre først.',
  'offer.not-open': () => 'Dette tilbodet er alt svart på.',
  'offer.expired': () => 'Fristen for denne plassen har gått ut. Du kan stille deg på ventelista igjen.',
  'attendance.day-not-started': () => 'Dagen har ikkje byrja enno. Frammøte kan du føre når han er i gang.',
  'attendance.incomplete': () => 'Frammøtet er ikkje ført for alle dagane. Før det ferdig, så kan du setje resultat.',
  'attendance.not-enrolled': () => 'Denne personen har ikkje plass på kurset.',
  'certificate.withdrawn': () => 'Dette kursbeviset er trekt tilbake, og kan ikkje skrivast ut. Spør kontoret om du lurer på kvifor.',
  'attendance.marked-otherwise': () => 'Ein annan har ført noko anna for denne personen. Vel kva som gjeld.',
  'result.closed': () => 'Det er for lenge sidan kurset til at du kan endre resultatet. Kontoret kan rette det, med ein grunn.',
  'result.reason-needed': () => 'Skriv kvifor resultatet blir retta no, så lenge etter kurset.',
  'result.not-possible': () => 'Resultatet kan ikkje setjast no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'result.not-all-days': ({ present, days }) =>
    `Kurset krev at ein er med alle dagane; her er det ${present ?? 'færre'} av ${days ?? 'dei'}. Vel «tek det igjen» i staden.`,

  'starter.not-possible': () =>
    'Dette går ikkje for igangsetjaren akkurat no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'starter.not-qualified': () => 'Igangsetjaren er ikkje godkjend no. Vel ein annan, eller sjå på godkjenninga først.',
  'starter.not-available': () => 'Igangsetjaren har pause eller har slutta. Vel ein annan.',
  'starter.busy': ({ groups }) =>
    `Igangsetjaren har ${count(groups, 'gruppe', 'grupper', 'nok grupper')} no, og har bede om ikkje å få fleire. Vel ein annan.`,
  'starter.avoids-theme': () => 'Igangsetjaren har bede om å sleppe dette temaet. Vel ein annan.',
  'starter.already-said-no': () => 'Igangsetjaren har svart nei for denne gruppa. Det gjeld; vel ein annan.',
  'starter.already-asked': () => 'Igangsetjaren er spurd og har ikkje svart enno.',
  'starter.double-booked': () => 'Igangsetjaren er oppteken på ein av datoane. Vel ein annan, eller flytt møtet.',
  'starter.confidentiality-missing': () =>
    'Kontoret har ikkje fått lovnaden om teieplikt frå igangsetjaren, som kan gi han på sida si, eller kontoret kan føre han inn.',
  'contact.proved': () => 'Personen har sjølv stadfesta adressa, og berre eigaren kan endre ho. Alt anna kan rettast her.',
  'contact.taken': () => 'Ein annan person har denne adressa. Ingenting er endra. Bruk ei adresse som er personen si eiga.',
  'contact.sign-in-first': () =>
    'Denne påmeldinga høyrer til ein konto som blir brukt til meir enn kurset. Logg inn, og byt adresse på sida di.',
  'contact.newer-asked': () => 'Du har bede om å byte adresse éin gong til etter dette. Bruk lenkja i den nyaste e-posten.',
  'contact.same': () => 'Dette er adressa du har i dag. Skriv den nye.',
  'promise.ahead': () => 'Ein lovnad kan ikkje vere gitt i framtida. Skriv dagen han blei gitt.',
  'promise.too-old': () => 'Datoen er for lenge sidan. Skriv dagen lovnaden blei gitt.',
  'promise.undo-too-late': () =>
    'Lovnaden kan ikkje angrast lenger: det er meir enn eit døgn sidan, eller personen er spurd om ei gruppe. Ta kontakt med kontoret.',
  'absence.in-the-past': () => 'Dagane er forbi. Vel frå i dag og framover.',
  'absence.not-in-order': () => 'Siste dag er før første. Byt dei om.',
  'absence.too-long': () => 'Så lenge om gongen går det ikkje. Be kontoret om ein pause i staden.',
  'absence.meetings-unanswered': () => 'Du har møte desse dagane. Sei for kvart av dei om du kjem likevel.',
  'absence.already': () => 'Du har sagt frå om nokre av desse dagane før. Fjern dei først, eller vel andre.',
  'assignment.not-possible': () =>
    'Dette går ikkje slik det står med oppdraget no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'assignment.full': () => 'Gruppa har dei igangsetjarane ho treng. Takk for viljen!',
  'request.not-open': () => 'Denne førespurnaden er alt svart på, eller ein annan har teke oppdraget. Alt er i orden.',

  'group.not-possible': () =>
    'Dette går ikkje slik det står med gruppa no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'group.paused': () => 'Gruppa har pause. Avslutt pausen først.',
  'group.size': ({ min, max }) => `Ei gruppe byrjar med ${min ?? 4} til ${max ?? 8} menneske. Vent til de er nok, eller lag to grupper.`,
  'group.adults-only': () => 'Alle i gruppa må ha fylt 18 år.',
  'group.relations': () => 'Nokon i gruppa kjenner kvarandre eller er i familie. Finn ei anna gruppe til den eine.',
  'group.dates-missing': ({ sessions }) =>
    `Det skal vere ${count(sessions, 'møtedato', 'møtedatoar', 'fleire møtedatoar')} med igangsetjar. Legg inn dei som manglar.`,
  'group.dates-not-in-order': () => 'Møtedatoane står ikkje i rekkjefølgje. Rett dei, så kan dei lagrast.',
  'group.in-the-past': () => 'Første møte er forbi. Vel ein dato som kjem.',
  'group.not-met': (values) =>
    `Gruppa har ikkje møtst enno: første møte er ${theDay(values, 'nn')}. Start ho då, eller flytt møtet om de møttest før.`,
  'group.not-begun': () => 'Gruppa byrjar med dette møtet. Kryss av for dei to erklæringane, og send loggen igjen.',
  'group.start-late': (values) =>
    `Første møte var ${theDay(values, 'nn')}, og det er ei stund sidan. Skriv kort kvifor starten kjem no. Blei møtet ikkje halde, flytt det heller.`,
  'group.start-settled': () => 'Starten kan ikkje angrast lenger: det er over eit døgn sidan, eller eit møte er logga.',
  'group.starter-missing': () => 'Gruppa har ingen igangsetjar enno. Spør ein først.',
  'group.contact-missing': () => 'Gruppa manglar ei kontaktadresse. Legg ho inn, så kan de gå vidare.',
  'group.asked-about': ({ asked }) =>
    `${count(asked, 'person er', 'personar er', 'Fleire er')} spurde om gruppa slik ho er no, og har ikkje svart. Vent på svaret, eller trekk spørsmålet tilbake først.`,
  'group.starters-said-yes': ({ starters }) =>
    `${count(starters, 'igangsetjar har', 'igangsetjarar har', 'Fleire igangsetjarar har')} sagt ja. Skal gruppa ha færre, ta ein av dei ut først.`,
  'group.size-said-yes': ({ coming }) =>
    `${count(coming, 'person har', 'personar har', 'Fleire har')} sagt ja til å komme. De kan ikkje rekne med færre enn det.`,
  'group.theme-said-yes': ({ coming }) =>
    `${count(coming, 'person har', 'personar har', 'Fleire har')} sagt ja til ei gruppe om det som står her no. Skal gruppa handle om noko anna, snakk med dei, og ta plassane tilbake først.`,
  'group.theme-avoided': ({ starters }) =>
    `${count(starters, 'igangsetjar', 'igangsetjarar', 'Nokre av igangsetjarane')} med gruppa har sagt nei til grupper om dette temaet. Vel eit anna tema, eller ein annan igangsetjar.`,
  'budget.out-of-range': () => 'Talet på møte med igangsetjar må vere frå 1 til 10.',
  'budget.reason-missing': ({ over }) => `Meir enn ${over ?? 8} møte med igangsetjar treng ein grunn. Skriv han kort.`,
  'budget.exceeded': () => 'Møta med igangsetjar er brukte opp. Treng gruppa fleire, kan kontoret gi det med ein grunn.',
  'session.not-possible': () =>
    'Dette går ikkje slik det står med møtet no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'session.not-yet': () => 'Møtet har ikkje byrja enno. Loggen kan du skrive når det er i gang.',
  'session.already-logged': () => 'Dette møtet er alt logga. Ingenting er lagra to gonger.',
  'session.wrong-order': ({ earlier }) =>
    `Logg ${count(earlier, 'møte', 'møte', 'møta')} som var før dette, først. Det du skreiv, ligg her.`,
  'session.log-closed': () => 'Loggen kan rettast i 24 timar av den som skreiv han. No står han som han er.',
  'session.outcome-stays': () => 'Om møtet blei halde, kan ikkje endrast i loggen. Tala og teksten kan du rette.',
  'session.day-taken': () => 'Noko anna er på den dagen. Sjå kva, og vel ein annan dag eller flytt møtet likevel.',
  'support.begun': () => 'Støtta er i gang. Avlys møta som står att, og avslutt støtta.',
  'support.under-way': () => 'Gruppa får støtte frå før. Avlys støtta først, eller endre møta.',
  'handover.sessions-left': ({ left }) =>
    left === 0 || left === undefined
      ? 'Gruppa må ha hatt minst eitt møte før ho kan overleverast.'
      : `Det står att ${count(left, 'møte', 'møte', 'møte')} med igangsetjar. Logg eller avlys først.`,
  'handover.checklist': ({ missing }) =>
    `Det står att ${count(missing, 'ting', 'ting', 'noko')} å bli samde om med gruppa før de slepper taket.`,
  'handover.date': () => 'Vel ein dag for overleveringa som er i dag eller dei siste to månadene.',
  'follow-up.not-possible': () =>
    'Dette går ikkje slik det står med oppfølginga no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'follow-up.already-answered': () => 'De har alt svart. Takk! Er noko endra, ring kontoret.',
  'follow-up.too-late': () => 'Det er for seint å ta svaret tilbake. Ring kontoret, så hjelper dei dykk.',
  'enquiry.not-possible': () =>
    'Dette går ikkje med førespurnaden slik han står no. Nokon kan ha gjort noko med han i mellomtida. Sjå korleis han står no.',
  'invitation.full': () => 'Ei gruppe har høgst åtte plassar, og alle er spurde eller har sagt ja. Ta tilbake ein invitasjon først.',
  'invitation.not-open': () => 'Invitasjonen er ikkje open lenger. Ring dei som hjelper deg, så ser de på det saman.',

  'evaluation.answers': () => 'Svar på minst eitt av spørsmåla. Tekstar kan vere på høgst 1000 teikn.',
  'matching.not-possible': () => 'Framlegget er alt ferdig eller stoppa. Last sida på nytt, eller be om eit nytt.',
  'import.not-possible': () =>
    'Dette går ikkje slik det står med importen no. Nokon kan ha gjort noko medan du såg på det. Sjå korleis det står no.',
  'import.columns-missing': () => 'Vi veit ikkje kva kolonne som er kva enno. Vel kolonnane som manglar, så ser vi over radene.',
  'import.undecided': () =>
    'Nokre rader liknar på folk vi kjenner. Sei om det er dei same, så kan importen byrje. Ingenting er skrive enno.',
  'file.empty': () => 'Fila er tom. Ingenting er lagra.',
  'file.headings-only': () => 'Fila har berre overskrifter, ingen rader under. Ingenting er lagra.',
  'file.unreadable': () => 'Vi får ikkje lese denne fila. Lagre ho som CSV eller XLSX, og prøv igjen. Ingenting er lagra.',
  'file.old-excel': () => 'Dette er det gamle Excel-formatet. Opne fila, lagre ho som XLSX, og prøv igjen.',
  'file.too-wide': () => 'Fila har fleire enn 200 kolonnar. Ta bort dei som ikkje trengst, og prøv igjen.',
  'file.too-long': () => 'Fila har fleire enn 100 000 rader. Del ho i fleire, og prøv igjen.',
  'file.swells': () =>
    'Fila er mykje større innvendig enn ho ser ut. Det torer vi ikkje opne. Lagre berre radene som trengst, og prøv igjen.',

  'document.letters': ({ words = '' }) =>
    `Skriftene våre manglar eit teikn i «${words}», så vi lagar ikkje eit ark der namnet blir borte. Skriv namnet med andre bokstavar, og prøv igjen.`,
  'request.invalid': () => 'Noko må rettast før vi kan lagre. Sjå felta som er merkte; resten står som du skreiv det.',
  'request.too-large': () => 'Dette blei for stort for oss. Gjer det kortare, og prøv igjen.',
  'request.media-type': () => 'Vi forstod ikkje det som blei sendt. Last sida på nytt, og prøv igjen.',
  'request.malformed': () => 'Vi forstod ikkje det som blei sendt. Last sida på nytt, og prøv igjen.',
  'request.too-many': ({ seconds }) =>
    `Det kom mange forsøk på kort tid. Vent ${count(seconds, 'sekund', 'sekund', 'eit minutt')}, og prøv igjen.`,
  'request.unavailable': () => 'Vi får ikkje gjort dette akkurat no. Prøv igjen om litt.',
  'request.busy': () => 'Det er mange som vil inn akkurat no. Prøv igjen om nokre sekund.',
  'request.prove': () => 'Vi fekk ikkje sjekka at du ikkje er ein robot. Prøv igjen om litt, gjerne i ein annan nettlesar.',
  'request.not-found': () => 'Vi finn ikkje dette. Det kan vere flytta.',
  'request.method': () => 'Dette går ikkje her. Last sida på nytt, og prøv igjen.',
  'idempotency.missing': () => 'Vi kunne ikkje vere sikre på at dette berre blei gjort éin gong, så vi gjorde det ikkje. Prøv igjen.',
  'idempotency.reused': () => 'Dette er sendt før med eit anna innhald. Last sida på nytt, og prøv igjen.',
  'idempotency.in-progress': () => 'Vi held på med det du nettopp sende. Vent ein augneblink, og prøv igjen.',
  'change.conflict': () => 'Nokon andre har endra dette medan du skreiv. Det du skreiv, ligg her. Sjå over det nye, og lagre igjen.',
  internal: () => 'Noko gjekk gale hos oss. Prøv igjen om litt.',
};
