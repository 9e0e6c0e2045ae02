import { officeName } from '../../organisation/office-name.ts';
import { atPlace } from '../../at-place.ts';
import { plural } from '../../lang.ts';

/** Signing up for a course, and everything after it that the reader does from her link. */
export const nb = {
  signUp: {
    title: 'Meld deg på',
    titleList: 'Sett deg på ventelista',
    forCourse: (course: string, when: string) => `${course}, ${when}.`,
    full: (waiting: number) =>
      waiting === 0
        ? 'Kurset er fullt. Du blir den første på ventelista.'
        : `Kurset er fullt. ${plural(waiting, 'person', 'personer')} står på ventelista foran deg.`,
    name: 'Navn',
    nameHint: 'Slik du vil ha det på kursbeviset.',
    calledMore: 'Kaller folk deg noe annet?',
    called: 'Hva skal vi kalle deg?',
    calledHint: 'Slik hilser vi i e-posten. På kursbeviset står hele navnet.',
    email: 'E-postadresse',
    emailHint: 'Hit sender vi en lenke. Med den kan du se, endre og melde deg av.',
    phone: 'Telefon',
    phoneHint: 'Bare til beskjeder som haster, for eksempel om kurset blir avlyst samme dag.',
    postalCode: 'Postnummer',
    postalCodeHint: 'Så vet vi hvor i landet det trengs kurs og igangsettere.',
    nameMissing: 'Skriv navnet ditt.',
    emailMissing: 'Skriv e-postadressen din, for eksempel navn@eksempel.no.',
    draft: 'Vi tok vare på det du skrev sist. Det ligger bare på denne enheten, og blir borte etter et døgn.',
    empty: 'Tøm skjemaet',
    emptied: 'Skjemaet er tomt. Ingenting av det du skrev, ligger igjen her.',
    stored: 'Navn og kontakt lagrer vi til du ber oss slette det. Bekrefter du ikke, slettes alt etter 30 dager.',
    more: 'Slik tar vi vare på det du skriver',
    send: 'Send påmeldingen',
    sendList: 'Sett meg på ventelista',
    notOpen: 'Dette kurset tar ikke imot påmeldinger nå',
    notOpenText: 'Se på kurset hva som gjelder, eller finn et annet.',
    toCourse: 'Til kurset',
  },
  sent: {
    title: 'Se i e-posten din',
    text: (email: string) => `Vi har sendt en lenke til ${email}. Åpne den, og trykk «Bekreft». Er det fortsatt ledig da, er plassen din.`,
    textList: (email: string, number: number) =>
      `Vi har sendt en lenke til ${email}. Åpne den, og trykk «Bekreft». Da står du på ventelista, trolig som nummer ${number}.`,
    textSeveral: (email: string) =>
      `Vi har sendt en lenke til ${email}. Åpne den, og trykk «Bekreft». Først da skriver vi til dem du melder på.`,
    textUnknown: 'Har du nettopp sendt en påmelding, ligger det en e-post fra Igang til deg.',
    steps: ['Åpne e-posten fra Igang.', 'Trykk på lenken i den.', 'Trykk «Bekreft» på siden som åpnes.'],
    notThere: 'Kom den ikke?',
    notThereText: 'Vent et minutt, og se i søppelposten. Er adressen riktig?',
    unknown: 'Vent et minutt, og se i søppelposten. Du kan også melde deg på en gang til med samme adresse. Da kommer e-posten på nytt.',
    again: 'Send en gang til',
    sentAgain: 'Vi har bedt om å få den sendt på nytt. Den går høyst én gang i minuttet.',
    change: 'Endre adressen',
    toForm: 'Til skjemaet',
    shared: 'Felles maskin? Tøm siden, så ser ikke den neste adressen din.',
    clear: 'Tøm siden',
  },
  confirm: {
    title: 'Bekreft påmeldingen',
    titleList: 'Bekreft plassen din på ventelista',
    lead: (name: string, course: string) => `${name}, fint at du vil være med på ${course}. Trykk «Bekreft». Er det ledig, er plassen din.`,
    leadList: (name: string, course: string, number: number) =>
      `${name}, ${course} er fullt nå. Trykk «Bekreft», så står du på ventelista, trolig som nummer ${number}.`,
    leadReview: (name: string, course: string) =>
      `${name}, fint at du vil være med på ${course}. Trykk «Bekreft», så ser kontoret på påmeldingen, og du får svar på e-post.`,
    confirm: 'Bekreft',
    notYou: 'Var det ikke du som meldte deg på? Da trenger du ikke gjøre noe. Påmeldingen faller bort av seg selv.',
  },
  door: {
    title: 'Vis denne i døra',
    text: 'Når du kommer til kurset, holder det å vise denne koden. Da finner vi deg på lista.',
    alt: 'QR-kode som finner deg på lista',
    page: 'Koden til kurset',
    pageText: 'Den som tar imot deg på kurset, skanner koden du har fått i e-posten. Du trenger ikke gjøre noe her.',
  },
  mine: {
    title: 'Din påmelding',
    states: {
      applied: { title: 'Påmeldingen venter på deg', text: 'Bekreft den. Før det er ingen plass holdt av til deg.' },
      'in-review': {
        title: 'Kontoret ser på påmeldingen din',
        text: 'Du får svar på e-post. Nummeret ditt i rekka er fra da du bekreftet.',
      },
      confirmed: {
        title: 'Plassen er din',
        reminders: { both: 'Du får en påminnelse en uke før og dagen før. ', last: 'Du får en påminnelse dagen før. ', none: '' },
        text: 'Kalenderavtalen ligger i e-posten.',
      },
      waitlisted: {
        title: (position: number) => `Du er nummer ${position} på ventelista`,
        titleUnknown: 'Du står på ventelista',
        text: (held: string) =>
          `Det blir ofte ledig plass. Da sender vi deg en e-post og holder plassen i ${held}, kortere om kurset er nær. Hører vi ikke fra deg innen da, går den videre.`,
      },
      offered: {
        title: 'Det er en plass til deg',
        text: (until: string) => `Vi holder den til ${until}. Svar når det passer deg før det.`,
      },
      declined: {
        title: 'Du sa nei takk',
        text: 'Helt i orden. Plassen er ikke lenger holdt av til deg. Du er velkommen på et annet kurs.',
      },
      expired: {
        title: 'Tilbudet gikk ut',
        text: 'Plassen er ikke lenger holdt av til deg. Vil du fortsatt være med, kan du stille deg bakerst på lista.',
      },
      'turned-down': {
        title: 'Det ble ikke plass til deg',
        text: 'Er det noe vi har misforstått, så ta kontakt. Du er velkommen på et annet kurs.',
      },
      cancelled: { title: 'Du er meldt av', text: 'Påmeldingen er tatt bort. Du er velkommen på et annet kurs.' },
      attended: { title: 'Takk for at du var med', text: 'Resultatet kommer her når kurslederne er ferdige.' },
      passed: {
        title: 'Du har fullført kurset',
        text: 'Takk for at du var med. Kursbeviset ligger her.',
        soon: 'Takk for at du var med. Kursbeviset kommer på denne siden.',
        qualified: (until: string) => `Du er godkjent igangsetter til ${until}. Kontoret tar kontakt når en gruppe nær deg trenger noen.`,
        unpromised: (until: string) =>
          `Du er godkjent igangsetter til ${until}. Før kontoret kan spørre deg om en gruppe, trenger vi taushetsløftet ditt. Logg inn, og les det under «For deg».`,
      },
      repeat: { title: 'Du har litt igjen', text: 'Du kan ta igjen resten på et senere kurs. Kontoret hjelper deg med å finne et.' },
      notPassed: {
        title: 'Takk for at du var med',
        text: 'Denne gangen ble det ikke godkjent. Ring gjerne kontoret og snakk om veien videre.',
      },
      absent: { title: 'Vi så deg ikke på kurset', text: 'Slikt skjer. Du er velkommen på et nytt.' },
      courseCancelled: { title: 'Kurset er avlyst', text: 'Du trenger ikke gjøre noe. Vi er lei oss for at det ikke ble noe av.' },
    },
    reason: (reason: string) => `Grunnen er: ${reason}`,
    next: 'Det som skjer nå',
    nextConfirmed: (deadline: string) => `Vi ses ${deadline}. Ta med deg selv, mer trengs ikke.`,
    whenAndWhere: 'Når og hvor',
    map: 'Kart',
    mapOf: (place: string) => `Kart over ${place} (åpnes hos OpenStreetMap)`,
    from: (office: string) => `Holdes av ${officeName('nb', office)}`,
    offer: {
      label: 'Tilbud om plass',
      left: (time: string) => `${time} igjen`,
      lessThanHour: 'under en time',
      hours: (hours: number) => plural(hours, 'time', 'timer'),
      days: (days: number) => plural(days, 'døgn', 'døgn'),
      and: (a: string, b: string) => `${a} og ${b}`,
      accept: 'Ja, jeg tar plassen',
      decline: 'Nei takk',
      hint: 'Et nei trenger ingen grunn. Da kan en annen få plassen.',
    },
    stay: 'Behold meg på lista om et tilbud går ut',
    stayHint: 'Rekker du ikke å svare i tide, stiller vi deg bakerst. Ellers tar vi deg av lista.',
    rejoin: 'Still meg på lista igjen',
    restore: 'Angre avmeldingen',
    undo: (time: string) => `Du kan angre til kl. ${time}.`,
    answers: 'Det du har skrevet',
    change: 'Endre',
    noPhone: 'ikke oppgitt',
    language: 'Språk i e-posten',
    save: 'Lagre endringene',
    saved: 'Endringene er lagret.',
    cancel: 'Meld meg av',
    cancelList: 'Ta meg av lista',
    cancelTitle: 'Vil du melde deg av?',
    cancelListTitle: 'Vil du gå av lista?',
    cancelHolding: (waiting: number) =>
      waiting === 0
        ? 'Plassen blir ledig for andre. Du kan angre i ti minutter, så lenge ingen har tatt den.'
        : `${plural(waiting, 'person', 'personer')} venter på plass, så den går videre med en gang. Da kan du ikke få den tilbake ved å angre.`,
    cancelWaiting: 'Du mister nummeret ditt i køen. Melder du deg på igjen, begynner du bakerst.',
    cancelKeep: 'Nei, behold',
    certificatePaper: 'Last ned kursbeviset (PDF)',
    calendar: 'Legg i kalenderen',
    otherCourses: 'Se andre kurs',
    toMine: 'Til din påmelding',
    questions: 'Lurer du på noe?',
    ask: (office: string) => `Spør ${officeName('nb', office)}.`,
  },
  broken: {
    title: 'Denne lenken virker ikke lenger',
    text: 'Den kan være for gammel, brukt, eller delt i to av e-postprogrammet. Ingenting av ditt er borte.',
  },
  certificate: {
    title: 'Kursbevis',
    for: 'er gitt til',
    says: (type: string, place: string) => `som har gjennomført ${type} ${atPlace(place)}`,
    contents: 'Innhold',
    issued: (date: string) => `Utstedt ${date}`,
    validUntil: (date: string) => `Gyldig som igangsetter til ${date}`,
    serial: (serial: string) => `Nummer ${serial}`,
    trainers: 'Kursleder',
    hours: 'Timer til stede',
    office: 'Holdt av',
    withdrawn: 'Dette kursbeviset er trukket tilbake og gjelder ikke lenger.',
    paper: 'Last ned som PDF',
    check: 'Slik ser andre at det er ekte',
    missing: 'Vi finner ikke dette kursbeviset',
    missingText: 'Lenken kan være gammel, eller delt i to av e-postprogrammet. Har du det på papir, kan du sjekke nummeret.',
    toCheck: 'Sjekk et kursbevis',
    signInFirst: 'Logg inn for å se kursbeviset',
    signInFirstText:
      'Kursbeviset er ditt, og vises bare for deg og kontoret. Du logger inn med en lenke på e-post, uten passord. Er du meldt på et kurs, ligger kursbeviset også på siden din.',
    signIn: 'Logg inn',
  },
};

export type PublicEnrolmentWords = typeof nb;
