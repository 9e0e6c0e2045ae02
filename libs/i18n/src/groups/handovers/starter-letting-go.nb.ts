import { plural } from '../../lang.ts';

/** Words of how a starter lets go: the picture, what to think of, what is agreed, the handover. nn and en must have the same keys. */
export const nb = {
  picture: {
    title: 'Slik har det gått',
    meeting: (number: number) => `Møte ${number}`,
    came: (present: number) => `${present} kom`,
    stepped: (how: string) => `Du trådte til: ${how}`,
    trend: {
      less: 'Du trenger å trå til mindre enn i starten.',
      same: 'Du trår til like mye som i starten.',
      more: 'Du trår til mer enn i starten. Det er ikke uvanlig. Kanskje er noe i rammene uklart.',
    },
    frames: (done: number, all: number) => `${done} av ${all} rammer er snakket om.`,
  },
  advice: {
    title: 'Verdt å tenke på til neste møte',
    few: 'Det var få sist. Snakk om hvordan dere sier fra når noen ikke kan komme, og ring kontoret hvis dere er for få.',
    wait: 'Du måtte trå til mye sist. Prøv å vente litt lenger før du sier noe. Noen i gruppa gjør det gjerne.',
    more: (count: number) => `${count} til`,
    frames: (frames: string) => `Dette har dere ikke snakket om: ${frames}.`,
    agree: (items: string) => `Dette er ikke avtalt ennå: ${items}.`,
  },
  agreed: {
    title: 'Bli enige om dette',
    window: 'Forbered overleveringen',
    lead: (left: number) => `${plural(left, 'møte', 'møter')} igjen med deg. Kryss av etter hvert som dere blir enige.`,
    leadUnknown: 'Kryss av etter hvert som dere blir enige.',
    link: 'Forbered overleveringen',
    saved: 'Lagret. Kontoret ser det samme.',
    notSaved: 'Det du krysset av, er ikke lagret.',
    onDevice: 'Lagret på telefonen, og sendes når du har nett.',
    needsNet: 'Overleveringen trenger nett. Kryssene ligger på telefonen. Trykk igjen når du har nett.',
    rhythm: 'Slik møtes dere uten meg',
    every: { 1: 'Hver uke', 2: 'Annenhver uke', 4: 'Hver fjerde uke' },
    from: 'Det første møtet uten deg',
    fromHint: 'Da kan heftet vise de neste møtene. La det stå tomt hvis dere ikke vet det ennå.',
    fromWrong: 'Velg en dag, eller la feltet stå tomt.',
    pack: 'Se heftet gruppa får',
  },
  support: {
    title: 'Støtten er ferdig',
    text: 'Gruppa går videre på egen hånd, slik den har gjort hele tida. Om noen uker spør vi hvordan det går.',
    button: 'Avslutt støtten',
  },
  handover: {
    title: 'Nå er gruppa deres',
    window: 'Overlevering',
    lead: 'Les dette høyt sammen med gruppa.',
    text: [
      'Jeg har vært med dere de første gangene for å fortelle om rammene. Dem kjenner dere nå.',
      'Fra i dag er det ingen som leder. Dere deler ansvaret: den som kommer først, låser opp, og den som trenger ordet, tar det.',
      'Det som blir sagt her, blir her. Den som ikke kan komme, sier fra. Den som vil slutte, sier det til gruppa.',
      'Om noen uker får dere ett spørsmål på e-post: Møtes dere fortsatt? Dere kan når som helst be om hjelp.',
    ],
    checklist: 'Er dere enige om dette?',
    items: {
      'frames-known': 'Vi kjenner rammene og vet hvor vi finner dem',
      'room-and-key': 'Vi har et rom, og vet hvem som har nøkkelen',
      'contact-agreed': 'En av oss tar imot e-post på vegne av gruppa',
      'confidentiality-signed': 'Alle har skrevet under på taushetsløftet',
      'next-dates-set': 'De neste møtene er satt',
    },
    /** The same, inside a sentence. */
    short: {
      'frames-known': 'rammene',
      'room-and-key': 'rom og nøkkel',
      'contact-agreed': 'hvem som tar imot e-post',
      'confidentiality-signed': 'taushetsløftet',
      'next-dates-set': 'de neste møtene',
    },
    contact: 'Hvem tar imot e-post for gruppa?',
    contactText: 'Hit sender vi heftet, og spør hvordan det går. Se at adressen er riktig.',
    contactEmail: 'E-post',
    contactName: 'Navn',
    contactLanguage: 'Språk i e-postene',
    missing: (count: number, names: string) => `Det står igjen ${plural(count, 'ting', 'ting')} å bli enige om: ${names}.`,
    date: 'Dagen dere overleverer',
    dateWrong: 'Velg i dag eller en dag som har vært.',
    ask: 'Når skal vi spørre gruppa hvordan det går?',
    askHint: 'Spør gruppa hva som passer.',
    askWeeks: 'Om seks uker',
    askAfter: (count: number) => `Etter ${count} møter på egen hånd`,
    askWrong: 'Skriv først når det første møtet uten deg er.',
    thanksAfter: (group: string, count: number) =>
      `${group} klarer seg selv fra nå. Tilgangen din til gruppa er avsluttet. Vi spør dem hvordan det går når de har hatt ${count} møter på egen hånd.`,
    button: 'Overlever gruppa',
    sure: 'Etterpå har du ikke lenger tilgang til gruppa.',
    thanks: 'Takk for at du slapp taket',
    thanksText: (group: string, date: string) =>
      `${group} klarer seg selv fra nå. Tilgangen din til gruppa er avsluttet. Vi spør dem hvordan det går ${date}.`,
    thanksYou: 'Uten deg hadde ikke disse menneskene funnet hverandre.',
  },
};

export type StarterLettingGoWords = typeof nb;
