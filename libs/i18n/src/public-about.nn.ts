import type { PublicAboutWords } from './public-about.nb.ts';

export const nn: PublicAboutWords = {
  about: {
    title: 'Slik verkar det',
    lead: 'Sjølvhjelp er å ta tak i eigne problem saman med andre som strevar. Ingen leiar, ingen behandlar, ingen betaler.',
    steps: [
      {
        title: 'Nokon vil starte',
        text: ['Fire til åtte vaksne som ikkje kjenner kvarandre, vil møtast om livet. Eit kontaktpunkt eller kontoret finn rom og tid.'],
      },
      {
        title: 'Ein igangsetjar hjelper i gang',
        text: [
          'Ho har gått eit kurs på to dagar. Dei første gongene, ofte fire, er ho med og fortel om rammene. Ho leier ikkje, og gir ikkje råd.',
        ],
      },
      {
        title: 'Ho slepper taket',
        text: ['Når møta med igangsetjar er brukte opp, tek gruppa over. Frå då av eig dei alt sjølve: rommet, nøkkelen og samtalen.'],
      },
      {
        title: 'Vi spør korleis det går',
        text: ['Etter seks veker, eit halvt år og eit år får gruppa eitt spørsmål på e-post: Møtest de framleis?'],
      },
    ],
    work: 'Møter du folk i jobben din?',
    workText: [
      'Er du fastlege, eller jobbar du på frisklivssentral, i NAV, på frivilligsentral eller ein annan stad der folk kjem når livet buttar imot? Fortel at gruppene finst.',
      'Ingen treng tilvising, diagnose eller å betale. Det den enkelte treng, er lyst til å prøve, og nummeret til næraste kontaktpunkt.',
      'Du kan òg ta kurset sjølv, og setje i gang grupper der du jobbar.',
    ],
    findPoint: 'Finn næraste kontaktpunkt',
    startSelf: 'Start ei gruppe sjølv',
    findCourse: 'Sjå kurs for igangsetjarar',
    not: 'Dette er Igang ikkje',
    notText: 'Igang er ikkje behandling, ikkje ein journal og ikkje eit medlemsregister. Det som blir sagt i gruppa, blir i gruppa.',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Vi lagrar så lite som råd, og ikkje lenger enn nødvendig. Her er alt.',
    never: 'Det vi aldri lagrar',
    neverText: [
      'kva som blir sagt i ei gruppe',
      'kven som er med i ei gruppe som står på eigne bein',
      'fødselsnummer',
      'kva du les eller trykkjer på',
    ],
    kept: 'Det vi lagrar, og kor lenge',
    what: 'Kva',
    until: 'Til',
    table: [
      {
        what: 'Førespurnad: namn, kontakt, ønske',
        until: 'du har fått plass, trekkjer deg, eller det har gått 90 dagar utan at du fornyar',
      },
      { what: 'Svar frå samtalen før gruppestart', until: 'gruppa startar' },
      {
        what: 'Namn og kontakt til dei som skal vere med i ei ny gruppe',
        until: 'overleveringa og første oppfølging; så står berre talet att',
      },
      { what: 'Om nokon i gruppa kjenner kvarandre', until: 'gruppa startar' },
      { what: 'Møtelogg: tal og avkryssingar', until: 'vidare, utan namn' },
      { what: 'Kort beskjed til kontoret i møteloggen', until: '12 månader' },
      { what: 'Svar om mat og tilrettelegging på kurs', until: '30 dagar etter kurset' },
      { what: 'Påmelding, oppmøte og kursbevis', until: 'fem år etter at du slutta som igangsetjar, eller til du ber oss slette' },
      { what: 'Innhaldet i e-post vi sender', until: '30 dagar; at den blei levert: 12 månader' },
      { what: 'Kven som endra kva, og når', until: 'fem år, med namn skjult når du er sletta' },
      {
        what: 'Adresse og stad, når du har bede oss seie frå om kurs',
        until: 'tolv månader etter at du stadfesta, eller til du seier stopp',
      },
      { what: 'Svar på korleis kurset var', until: 'vidare, utan at noko leier til deg' },
      { what: 'Fil som kontoret har henta folk frå', until: '30 dagar; så står berre talet att' },
    ],
    rights: 'Dette kan du be om',
    rightsText: [
      'Sjå alt vi har om deg, i éi fil.',
      'Få retta det som er feil.',
      'Få alt sletta. Berre talet står att i statistikken.',
      'Klage til Datatilsynet om du meiner vi gjer noko gale.',
    ],
    ask: 'Skriv til kontoret ditt. Du finn adressa i alle e-postar frå oss og på kvar kursside.',
    device: 'På eininga di',
    deviceText: [
      'Når du loggar inn, bruker vi éin nødvendig informasjonskapsel. Vi har inga sporing, ingen analyse og hentar ingenting frå andre.',
      'Det du held på å skrive, staden du søkte frå og språket du valde, ligg berre på eininga di. Påbyrja skjema blir gløymde etter 14 dagar.',
    ],
  },
  accessibility: {
    title: 'Tilgjenge',
    lead: 'Igang skal verke for alle: med tastatur, skjermlesar, stor skrift, på ein gammal telefon og ein dårleg dag.',
    standard: 'Det vi byggjer etter',
    standardText:
      'Vi følgjer WCAG 2.1 på nivå A og AA. Kvar endring blir prøvd automatisk, og reisene gjennom sidene blir gått med berre tastatur.',
    done: 'Det vi har gjort',
    donePoints: [
      'Alt kan nåast med tastatur, og du ser kvar du er.',
      'Farge seier aldri noko åleine; det står òg med ord.',
      'Sidene verkar med 200 % skrift og på 360 pikslar breidd.',
      'Lys og mørk utsjånad, etter eininga di eller valet ditt.',
      'Bokmål, nynorsk og engelsk på alle sider.',
      'Ingenting rører seg om du har bede om ro.',
    ],
    lacking: 'Det som manglar',
    lackingText: [
      'Sidene finst ikkje på samisk enno.',
      'Sidene er ikkje prøvde saman med folk som bruker skjermlesar til dagleg. Det skal dei bli.',
      'Kartlenkja går til OpenStreetMap, som vi ikkje rår over. Adressa står alltid ved sida av.',
    ],
    tell: 'Er noko i vegen for deg?',
    tellText:
      'Fortel det til kontoret ditt, eller sei frå til den som hjelper deg. Du kan òg klage til Tilsynet for universell utforming av ikt.',
  },
};
