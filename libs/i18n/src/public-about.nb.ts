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
        text: ['Fire til åtte voksne som ikke kjenner hverandre, vil møtes om livet. Et kontaktpunkt eller kontoret finner rom og tid.'],
      },
      {
        title: 'En igangsetter hjelper i gang',
        text: [
          'Hun har gått et kurs på to dager. De første gangene, ofte fire, er hun med og forteller om rammene. Hun leder ikke, og gir ikke råd.',
        ],
      },
      {
        title: 'Hun slipper taket',
        text: ['Når møtene med igangsetter er brukt opp, tar gruppa over. Fra da av eier de alt selv: rommet, nøkkelen og samtalen.'],
      },
      {
        title: 'Vi spør hvordan det går',
        text: ['Etter seks uker, et halvt år og et år får gruppa ett spørsmål på e-post: Møtes dere fortsatt?'],
      },
    ] satisfies readonly Section[],
    work: 'Møter du folk i jobben din?',
    workText: [
      'Er du fastlege, eller jobber du på frisklivssentral, i NAV, på frivilligsentral eller et annet sted der folk kommer når livet butter? Fortell at gruppene finnes.',
      'Ingen trenger henvisning, diagnose eller å betale. Det den enkelte trenger, er lyst til å prøve, og nummeret til nærmeste kontaktpunkt.',
      'Du kan også ta kurset selv, og sette i gang grupper der du jobber.',
    ],
    findPoint: 'Finn nærmeste kontaktpunkt',
    startSelf: 'Start en gruppe selv',
    findCourse: 'Se kurs for igangsettere',
    not: 'Dette er Igang ikke',
    notText: 'Igang er ikke behandling, ikke en journal og ikke et medlemsregister. Det som sies i gruppa, blir i gruppa.',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Vi lagrer så lite som mulig, og ikke lenger enn nødvendig. Her er alt.',
    never: 'Det vi aldri lagrer',
    neverText: [
      'hva som blir sagt i en gruppe',
      'hvem som er med i en gruppe som står på egne bein',
      'fødselsnummer',
      'hva du leser eller trykker på',
    ],
    kept: 'Det vi lagrer, og hvor lenge',
    what: 'Hva',
    until: 'Til',
    table: [
      {
        what: 'Henvendelse: navn, kontakt, ønsker',
        until: 'du har fått plass, trekker deg, eller det har gått 90 dager uten at du fornyer',
      },
      { what: 'Svar fra samtalen før gruppestart', until: 'gruppa starter' },
      {
        what: 'Navn og kontakt til dem som skal være med i en ny gruppe',
        until: 'overleveringen og første oppfølging; så står bare antallet igjen',
      },
      { what: 'Om noen i gruppa kjenner hverandre', until: 'gruppa starter' },
      { what: 'Møtelogg: antall og avkryssinger', until: 'videre, uten navn' },
      { what: 'Kort beskjed til kontoret i møteloggen', until: '12 måneder' },
      { what: 'Svar om mat og tilrettelegging på kurs', until: '30 dager etter kurset' },
      { what: 'Påmelding, oppmøte og kursbevis', until: 'fem år etter at du sluttet som igangsetter, eller til du ber oss slette' },
      { what: 'Innholdet i e-post vi sender', until: '30 dager; at den ble levert: 12 måneder' },
      { what: 'Hvem som endret hva, og når', until: 'fem år, med navn skjult når du er slettet' },
      { what: 'Adresse og sted, når du har bedt oss si fra om kurs', until: 'tolv måneder etter at du bekreftet, eller til du sier stopp' },
      { what: 'Svar på hvordan kurset var', until: 'videre, uten at noe leder til deg' },
      { what: 'Fil som kontoret har hentet folk fra', until: '30 dager; så står bare antallet igjen' },
    ] satisfies readonly Kept[],
    rights: 'Dette kan du be om',
    rightsText: [
      'Se alt vi har om deg, i én fil.',
      'Få rettet det som er feil.',
      'Få alt slettet. Bare antallet står igjen i statistikken.',
      'Klage til Datatilsynet om du mener vi gjør noe galt.',
    ],
    ask: 'Skriv til kontoret ditt. Du finner adressen i alle e-poster fra oss og på hver kursside.',
    device: 'På enheten din',
    deviceText: [
      'Når du logger inn, bruker vi én nødvendig informasjonskapsel. Vi har ingen sporing, ingen analyse og henter ingenting fra andre.',
      'Det du holder på å skrive, stedet du søkte fra og språket du valgte, ligger bare på enheten din. Påbegynte skjemaer glemmes etter 14 dager.',
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
      'Fortell det til kontoret ditt, eller si fra til den som hjelper deg. Du kan også klage til Tilsynet for universell utforming av ikt.',
  },
};

export type PublicAboutWords = typeof nb;
