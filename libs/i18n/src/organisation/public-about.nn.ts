import { atPlace } from '../at-place.ts';
import type { PublicAboutWords } from './public-about.nb.ts';

export const nn: PublicAboutWords = {
  about: {
    title: 'Slik verkar det',
    lead: 'Sjølvhjelp er å ta tak i eigne problem saman med andre som strevar. Ingen leier, ingen behandlar, ingen betaler.',
    steps: [
      {
        title: 'Nokon vil starte',
        text: [
          'Fire til åtte vaksne som ikkje kjenner kvarandre, vil møtast og snakke om livet. Eit kontaktpunkt eller kontoret finn rom og tid.',
        ],
      },
      {
        title: 'Ein igangsetjar hjelper i gang',
        text: [
          'Igangsetjaren har gått eit kurs på to dagar. Dei første gongene, ofte fire, er igangsetjaren med og fortel om rammene, utan å leie og utan å gi råd.',
        ],
      },
      {
        title: 'Igangsetjaren slepper taket',
        text: ['Når møta med igangsetjar er brukte opp, tek gruppa over. Frå då av eig dei alt sjølve: rommet, nøkkelen og samtalen.'],
      },
      {
        title: 'Vi spør korleis det går',
        text: ['Etter seks veker, eit halvt år, eit år og så éin gong i året får gruppa eitt spørsmål på e-post: Møtest de framleis?'],
      },
    ],
    meeting: 'Slik er eit møte',
    meetingText: [
      'Fire til åtte vaksne sit i ein ring, i eit rom som er deira. Eit møte varer gjerne to timar, med ein pause. De byrjar med ein runde, der kvar seier litt om korleis det er no.',
      'Du seier så mykje eller så lite du vil, og du kan vere stille. Ingen gir råd, og ingen grev. Det som blir sagt i gruppa, blir i gruppa, og alle skriv under på det.',
      'Det er gratis. Passar det ikkje for deg, kan du slutte når du vil. Gruppa treng berre at du kjem og seier det.',
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
  contact: {
    title: 'Kontakt',
    lead: 'Ring eller skriv til kontoret der du bur. Er du usikker, ring Hovudkontoret.',
    area: (counties, seat) => `${counties} (kontoret ligg ${atPlace(seat)})`,
    link: 'Alle kontora, med telefon og e-post',
  },
  privacy: {
    title: 'Personvern',
    lead: 'Vi lagrar så lite som råd, og ikkje lenger enn det står her.',
    controller: 'Kven som har ansvaret',
    controllerText: [
      'Behandlingsansvarleg er organisasjonen som driv denne tenesta. Namnet, adressa og organisasjonsnummeret er ikkje lagde inn her enno, og heller ikkje kvar serveren står. Inntil det er gjort, når du den ansvarlege gjennom Hovudkontoret.',
    ],
    basis: 'Kvifor vi har lov',
    basisText: [
      'Når du søkjer ei gruppe: samtykket ditt. At du ser etter ei sjølvhjelpsgruppe, seier noko om helsa di, og temaet òg, om du vel eit. Du kan trekkje samtykket på sida di når du vil, og då blir alt sletta.',
      'Når du melder deg på kurs eller er igangsetjar: det vi treng for å halde avtalen med deg.',
    ],
    who: 'Kven som ser det',
    whoText: [
      'Søkjer du ei gruppe, ser kontaktpunktet du valde, og distriktskontoret, det du har skrive. Blir du med i ei gruppe, får igangsetjaren namn og telefon til overleveringa. Hovudkontoret ser berre tal.',
      'Melder du deg på kurs, ser kontoret og kursleiaren det dei treng. Andre på kurset ser namnet ditt berre om du har sagt ja.',
      'Vi gir ingenting vidare til andre. E-post kan lesast av den som har tilgang til e-posten din, så temaet står aldri i han.',
    ],
    never: 'Det vi aldri lagrar',
    neverText: [
      'kva som blir sagt i ei gruppe',
      'kven som er med i ei gruppe som står på eigne bein, bortsett frå den eine kontaktpersonen gruppa sjølv har valt',
      'fødselsnummer',
      'kva du les eller trykkjer på',
      'innhaldet i e-postane vi sender',
    ],
    kept: 'Det vi lagrar, og kor lenge',
    table: [
      {
        what: 'Melding om gruppe: det du ønskjer, òg temaet om du valde eit',
        until: 'Til gruppa startar, du trekkjer deg, eller det har gått 90 dagar utan at du seier at du framleis ventar.',
      },
      {
        what: 'Melding om gruppe: namn, telefon, e-post, stad og når vi kan ringje',
        until: 'Til gruppa går vidare på eiga hand, du trekkjer deg, eller dei same 90 dagane er gått.',
      },
      { what: 'Melding om gruppe du ikkje stadfesta', until: 'I 7 dagar.' },
      { what: 'Samtalen før gruppestart', until: 'Blir ikkje lagra. Vi skriv berre ned at samtalen er teken.' },
      { what: 'Kven du ikkje vil møte i gruppa', until: 'Til gruppa startar. Namna er gjorde om til merke som ikkje kan lesast.' },
      { what: 'Kontaktpersonen til ei gruppe på eiga hand: namn, e-post og telefon', until: 'Til 30 dagar etter at gruppa er slutt.' },
      {
        what: 'Gruppe som har starta sjølv: e-post, stad, tal og tid',
        until: 'Til 30 dagar etter at gruppa er slutt. Stadfesta de ikkje, blir det sletta etter ei veke.',
      },
      { what: 'Møtelogg: tal og avkryssingar', until: 'Blir ståande, utan namn på nokon i gruppa.' },
      { what: 'Kort melding til kontoret i møteloggen', until: 'I 12 månader.' },
      { what: 'Svar om mat og tilrettelegging på kurs', until: 'Til 30 dagar etter kurset.' },
      { what: 'Påmelding du ikkje stadfesta', until: 'I 30 dagar.' },
      { what: 'Påmelding, oppmøte, kursbevis og godkjenning', until: 'Til du ber oss slette. Dette blir ikkje sletta av seg sjølv enno.' },
      { what: 'E-post vi sender', until: 'Innhaldet blir ikkje lagra. Til kven og når vi skreiv, blir lagra i 12 månader.' },
      { what: 'Kven som endra kva, og når', until: 'I fem år.' },
      {
        what: 'Adresse og stad, når du har bede oss seie frå om kurs',
        until: 'I tolv månader etter at du stadfesta, eller til du seier stopp.',
      },
      { what: 'Svar på korleis kurset var', until: 'Blir ståande, utan at noko leier til deg.' },
      { what: 'Fil som kontoret har henta folk frå', until: 'I 30 dagar. Så står berre talet att.' },
    ],
    rights: 'Dette kan du be om',
    rightsText: [
      'Sjå det vi har om deg.',
      'Få retta det som er feil.',
      'Få det sletta. Berre talet står att i statistikken.',
      'Trekkje eit samtykke.',
      'Klage til Datatilsynet om du meiner vi gjer noko gale.',
    ],
    ask: 'Ring eller skriv til eit av kontora. Det er eit menneske som finn det fram for deg; ein knapp for det finst ikkje enno. Lova gir oss ein månad på å svare.',
    device: 'På eininga di',
    deviceText: [
      'Når du loggar inn, bruker vi éin nødvendig informasjonskapsel. Vi har inga sporing, ingen analyse og hentar ingenting frå andre.',
      'Det du held på å skrive når du melder deg på kurs, staden du søkte frå og språket du valde, ligg berre på eininga di. Skjemaet for deg som søkjer ei gruppe, lagrar ingenting på eininga.',
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
    tellText: 'Fortel det til eit av kontora, eller til den som hjelper deg. Du kan òg klage til Tilsynet for universell utforming av ikt.',
  },
};
