import { atPlace } from '../../at-place.ts';
interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

/** The guide for those who start a group without a starter. nn and en must have the same keys. */
export const nb = {
  title: 'Start en gruppe selv',
  lead: 'Alle kan sette i gang en selvhjelpsgruppe. Her er det dere trenger for å begynne uten igangsetter.',
  before: {
    title: 'Før dere begynner',
    items: [
      'Finn hverandre: fire til åtte voksne som ikke er i slekt og ikke kjenner hverandre fra før.',
      'Det kan være et felles tema, eller en blandet gruppe. Begge deler virker.',
      'Finn et rom som er deres mens dere er der. Et kontaktpunkt, en frivilligsentral eller et bibliotek låner det ofte bort gratis.',
      'Bestem en fast dag og en fast tid, og hvor ofte dere møtes. Én gang i uka er vanlig i starten.',
      'Ring hverandre før det første møtet. Da kommer flere.',
    ],
  } satisfies Section,
  first: {
    title: 'Det første møtet',
    items: [
      'Les rammene høyt, og snakk om dem. De står her under.',
      'Skriv under på taushetsløftet, alle sammen. Dere kan laste det ned øverst på denne siden. Arket blir i gruppa.',
      'Ta en runde: Hvem er du, og hva håper du på?',
      'Ingen leder. La én passe tida første gang, og en annen neste gang.',
      'Bli enige om hvordan dere sier fra når noen ikke kan komme.',
    ],
  } satisfies Section,
  help: {
    title: 'Vil dere ha noen å spørre?',
    text: 'Kontaktpunktet eller kontoret nær dere hjelper med rom, med å finne flere, og når noe står fast. De kan også finne en igangsetter som er med de første gangene. Det er gratis.',
    find: 'Finn den nærmeste å ringe',
    course: 'Finn et igangsetterkurs',
  },
  ask: {
    title: 'Vil dere at vi spør hvordan det går?',
    text: 'Da får dere gruppas eget hefte, og vi skriver til dere etter seks uker, et halvt år, et år, og så én gang i året. Dere kan når som helst si at vi skal slutte å spørre. Dere kan be om hjelp når dere vil.',
    email: 'E-post til én i gruppa',
    people: 'Hvor mange er dere?',
    place: 'Hvor møtes dere?',
    venue: 'Sted',
    form: 'Hvordan møtes dere?',
    forms: { physical: 'Vi møtes et sted', digital: 'Vi møtes på nett' },
    weekday: 'Hvilken dag møtes dere?',
    weekdayHint: 'Da får heftet datoene deres.',
    noWeekday: 'Ikke bestemt ennå',
    stored:
      'Vi lagrer e-posten, stedet, tida og hvor mange dere er, så lenge gruppa lever. Ingen navn. Etter at gruppa er slutt, slettes adressen. Bekrefter dere ikke, slettes alt etter en uke.',
    startsAt: 'Fra kl.',
    endsAt: 'Til kl.',
    adults: 'Alle er 18 år eller eldre',
    send: 'Ja, spør oss',
    sent: 'Se i e-posten',
    sentText: (a: string) => `Vi har sendt en lenke til ${a}. Åpne den og si ja, så er dere med.`,
    confirmTitle: 'Skal vi spørre dere?',
    confirmLead: (n: number, place: string) => `${n} personer ${atPlace(place)}`,
    confirm: 'Ja, spør oss',
    done: 'Da er dere med',
    doneText: 'Heftet er her. Vi har sendt det på e-post også. Lykke til!',
    booklet: 'Les heftet',
    gone: 'Denne lenken virker ikke lenger',
    goneText: 'Den er for gammel, eller delt i to av e-postprogrammet. Fyll gjerne ut skjemaet en gang til.',
    back: 'Til veiledningen',
  },
  file: 'start-en-gruppe-selv.pdf',
  guidePaper: 'Veiledningen som PDF',
  promisePaper: 'Taushetsløftet å skrive under på (PDF)',
};

export type PublicGuideWords = typeof nb;
