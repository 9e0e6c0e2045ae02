import { atPlace } from '../at-place.ts';
interface Section {
  readonly title: string;
  readonly text: readonly string[];
}
interface Kept {
  readonly what: string;
  readonly until: string;
}

/** How it works, what is stored, who can use it. Short and honest. */
export const nb = {
  about: {
    title: 'Slik virker det',
    lead: 'Selvhjelp er å ta tak i egne problemer sammen med andre som strever. Ingen leder, ingen behandler, ingen betaler.',
    steps: [
      {
        title: 'Noen vil starte',
        text: [
          'Fire til åtte voksne som ikke kjenner hverandre, vil møtes og snakke om livet. Et kontaktpunkt eller kontoret finner rom og tid.',
        ],
      },
      {
        title: 'En igangsetter hjelper i gang',
        text: [
          'Igangsetteren har gått et kurs på to dager. De første gangene, ofte fire, er igangsetteren med og forteller om rammene, uten å lede og uten å gi råd.',
        ],
      },
      {
        title: 'Igangsetteren slipper taket',
        text: ['Når møtene med igangsetter er brukt opp, tar gruppa over. Fra da av eier de alt selv: rommet, nøkkelen og samtalen.'],
      },
      {
        title: 'Vi spør hvordan det går',
        text: ['Etter seks uker, et halvt år, et år og så én gang i året får gruppa ett spørsmål på e-post: Møtes dere fortsatt?'],
      },
    ] satisfies readonly Section[],
    meeting: 'Slik er et møte',
    meetingText: [
      'Fire til åtte voksne sitter i en ring, i et rom som er deres. Et møte varer gjerne to timer, med en pause. Dere begynner med en runde, der hver sier litt om hvordan det er nå.',
      'Du sier så mye eller så lite du vil, og du kan være stille. Ingen gir råd, og ingen graver. Det som blir sagt i gruppa, blir i gruppa, og alle skriver under på det.',
      'Det er gratis. Passer det ikke for deg, kan du slutte når du vil. Gruppa trenger bare at du kommer og sier det.',
    ],
    work: 'Møter du folk i jobben din?',
    workText: [
      'Er du fastlege, eller jobber du på frisklivssentral, i NAV, på frivilligsentral eller et annet sted der folk kommer når livet butter imot? Fortell at gruppene finnes.',
      'Ingen trenger henvisning, diagnose eller å betale. Det den enkelte trenger, er lyst til å prøve, og nummeret til nærmeste kontaktpunkt.',
      'Du kan også ta kurset selv, og sette i gang grupper der du jobber.',
    ],
    findPoint: 'Finn nærmeste kontaktpunkt',
    startSelf: 'Start en gruppe selv',
    findCourse: 'Se kurs for igangsettere',
    not: 'Dette er Igang ikke',
    notText: 'Igang er ikke behandling, ikke en journal og ikke et medlemsregister. Det som sies i gruppa, blir i gruppa.',
  },
  contact: {
    title: 'Kontakt',
    lead: 'Ring eller skriv til kontoret der du bor. Er du usikker, ring Hovedkontoret.',
    area: (counties: string, seat: string) => `${counties} (kontoret ligger ${atPlace(seat)})`,
    link: 'Alle kontorene, med telefon og e-post',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Vi lagrer så lite som mulig, og ikke lenger enn det står her.',
    controller: 'Hvem som har ansvaret',
    controllerText: [
      'Behandlingsansvarlig er organisasjonen som driver denne tjenesten. Navnet, adressen og organisasjonsnummeret er ikke lagt inn her ennå, og heller ikke hvor serveren står. Inntil det er gjort, når du den ansvarlige gjennom Hovedkontoret.',
    ],
    basis: 'Hvorfor vi har lov',
    basisText: [
      'Når du søker en gruppe: samtykket ditt. At du ser etter en selvhjelpsgruppe, sier noe om helsa di, og temaet også, hvis du velger et. Du kan trekke samtykket på siden din når du vil, og da slettes alt.',
      'Når du melder deg på kurs eller er igangsetter: det vi trenger for å holde avtalen med deg.',
    ],
    who: 'Hvem som ser det',
    whoText: [
      'Søker du en gruppe, ser kontaktpunktet du valgte, og distriktskontoret, det du har skrevet. Blir du med i en gruppe, får igangsetteren navn og telefon til overleveringen. Hovedkontoret ser bare antall.',
      'Melder du deg på kurs, ser kontoret og kurslederen det de trenger. Andre på kurset ser navnet ditt bare hvis du har sagt ja.',
      'Vi gir ingenting videre til andre. E-post kan leses av den som har tilgang til e-posten din, så temaet står aldri i den.',
    ],
    never: 'Det vi aldri lagrer',
    neverText: [
      'hva som blir sagt i en gruppe',
      'hvem som er med i en gruppe som står på egne bein, bortsett fra den ene kontaktpersonen gruppa selv har valgt',
      'fødselsnummer',
      'hva du leser eller trykker på',
      'innholdet i e-postene vi sender',
    ],
    kept: 'Det vi lagrer, og hvor lenge',
    table: [
      {
        what: 'Henvendelse: det du ønsker, også temaet hvis du valgte et',
        until: 'Til gruppa starter, du trekker deg, eller det har gått 90 dager uten at du sier at du fortsatt venter.',
      },
      {
        what: 'Henvendelse: navn, telefon, e-post, sted og når vi kan ringe',
        until: 'Til gruppa går videre på egen hånd, du trekker deg, eller de samme 90 dagene er gått.',
      },
      { what: 'Henvendelse du ikke bekreftet', until: 'I 7 dager.' },
      { what: 'Samtalen før gruppestart', until: 'Lagres ikke. Vi skriver bare ned at den er tatt.' },
      { what: 'Hvem du ikke vil møte i gruppa', until: 'Til gruppa starter. Navnene er gjort om til merker som ikke kan leses.' },
      { what: 'Kontaktpersonen til en gruppe på egen hånd: navn, e-post og telefon', until: 'Til 30 dager etter at gruppa er slutt.' },
      {
        what: 'Gruppe som har startet selv: e-post, sted, antall og tid',
        until: 'Til 30 dager etter at gruppa er slutt. Bekreftet dere ikke, slettes det etter en uke.',
      },
      { what: 'Møtelogg: antall og avkryssinger', until: 'Blir stående, uten navn på noen i gruppa.' },
      { what: 'Kort beskjed til kontoret i møteloggen', until: 'I 12 måneder.' },
      { what: 'Svar om mat og tilrettelegging på kurs', until: 'Til 30 dager etter kurset.' },
      { what: 'Påmelding du ikke bekreftet', until: 'I 30 dager.' },
      { what: 'Påmelding, oppmøte, kursbevis og godkjenning', until: 'Til du ber oss slette. Dette blir ikke slettet av seg selv ennå.' },
      { what: 'E-post vi sender', until: 'Innholdet lagres ikke. Til hvem og når vi skrev, lagres i 12 måneder.' },
      { what: 'Hvem som endret hva, og når', until: 'I fem år.' },
      {
        what: 'Adresse og sted, når du har bedt oss si fra om kurs',
        until: 'I tolv måneder etter at du bekreftet, eller til du sier stopp.',
      },
      { what: 'Svar på hvordan kurset var', until: 'Blir stående, uten at noe leder til deg.' },
      { what: 'Fil som kontoret har hentet folk fra', until: 'I 30 dager. Så står bare antallet igjen.' },
    ] satisfies readonly Kept[],
    rights: 'Dette kan du be om',
    rightsText: [
      'Se det vi har om deg.',
      'Få rettet det som er feil.',
      'Få det slettet. Bare antallet står igjen i statistikken.',
      'Trekke et samtykke.',
      'Klage til Datatilsynet om du mener vi gjør noe galt.',
    ],
    ask: 'Ring eller skriv til et av kontorene. Det er et menneske som finner det fram for deg; en knapp for det finnes ikke ennå. Loven gir oss en måned på å svare.',
    device: 'På enheten din',
    deviceText: [
      'Når du logger inn, bruker vi én nødvendig informasjonskapsel. Vi har ingen sporing, ingen analyse og henter ingenting fra andre.',
      'Det du holder på å skrive når du melder deg på kurs, stedet du søkte fra og språket du valgte, ligger bare på enheten din. Skjemaet for deg som søker en gruppe, lagrer ingenting på enheten.',
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    lead: 'Igang skal virke for alle: med tastatur, skjermleser, stor skrift, på en gammel telefon og en dårlig dag.',
    standard: 'Det vi bygger etter',
    standardText:
      'Vi følger WCAG 2.1 på nivå A og AA. Hver endring blir prøvd automatisk, og reisene gjennom sidene blir gått med bare tastatur.',
    done: 'Det vi har gjort',
    donePoints: [
      'Alt kan nås med tastatur, og du ser hvor du er.',
      'Farge sier aldri noe alene; det står også med ord.',
      'Sidene virker med 200 % skrift og på 360 piksler bredde.',
      'Lyst og mørkt utseende, etter enheten din eller valget ditt.',
      'Bokmål, nynorsk og engelsk på alle sider.',
      'Ingenting beveger seg om du har bedt om ro.',
    ],
    lacking: 'Det som mangler',
    lackingText: [
      'Sidene finnes ikke på samisk ennå.',
      'Sidene er ikke prøvd sammen med folk som bruker skjermleser til daglig. Det skal de bli.',
      'Kartlenken går til OpenStreetMap, som vi ikke rår over. Adressen står alltid ved siden av.',
    ],
    tell: 'Er noe i veien for deg?',
    tellText:
      'Fortell det til et av kontorene, eller til den som hjelper deg. Du kan også klage til Tilsynet for universell utforming av ikt.',
  },
};

export type PublicAboutWords = typeof nb;
