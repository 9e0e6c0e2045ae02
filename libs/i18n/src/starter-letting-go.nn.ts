import { plural } from './lang.ts';
import type { StarterLettingGoWords } from './starter-letting-go.nb.ts';

export const nn: StarterLettingGoWords = {
  picture: {
    title: 'Slik har det gått',
    meeting: (number) => `Møte ${number}`,
    came: (present) => `${present} kom`,
    stepped: (how) => `Du trådde til: ${how}`,
    trend: {
      less: 'Du treng å trå til mindre enn i starten.',
      same: 'Du trår til like mykje som i starten.',
      more: 'Du trår til meir enn i starten. Det er ikkje uvanleg. Kanskje er noko i rammene uklart.',
    },
    frames: (done, all) => `${done} av ${all} rammer er snakka om.`,
  },
  advice: {
    title: 'Verdt å tenkje på til neste møte',
    few: 'Det var få sist. Snakk om korleis de seier frå når nokon ikkje kan kome, og ring kontoret om de er for få.',
    wait: 'Du måtte trå til mykje sist. Prøv å vente litt lenger før du seier noko. Nokon i gruppa gjer det gjerne.',
    more: (count) => `${count} til`,
    frames: (frames) => `Dette har de ikkje snakka om: ${frames}.`,
    agree: (items) => `Dette er ikkje avtalt enno: ${items}.`,
  },
  agreed: {
    title: 'Bli samde om dette',
    window: 'Førebu overleveringa',
    lead: (left) => `${plural(left, 'møte', 'møte')} att med deg. Kryss av etter kvart som de blir samde.`,
    leadUnknown: 'Kryss av etter kvart som de blir samde.',
    link: 'Førebu overleveringa',
    saved: 'Lagra. Den andre igangsetjaren og kontoret ser det same.',
    notSaved: 'Det du kryssa av, ligg på telefonen og er ikkje sendt enno.',
    rhythm: 'Slik møtest de utan meg',
    every: { 1: 'Kvar veke', 2: 'Annankvar veke', 4: 'Kvar fjerde veke' },
    from: 'Det første møtet utan deg',
    fromHint: 'Då kan heftet vise dei neste møta. Lat det stå tomt om de ikkje veit det enno.',
    fromWrong: 'Vel ein dag, eller lat feltet stå tomt.',
    pack: 'Sjå heftet gruppa får',
  },
  support: {
    title: 'Støtta er ferdig',
    text: 'Gruppa går vidare på eiga hand, slik ho har gjort heile tida. Om nokre veker spør vi korleis det går.',
    button: 'Avslutt støtta',
  },
  handover: {
    title: 'No er gruppa dykkar',
    window: 'Overlevering',
    lead: 'Les dette høgt saman med gruppa.',
    text: [
      'Eg har vore med dykk dei første gongene for å fortelje om rammene. Dei kjenner de no.',
      'Frå i dag er det ingen som leier. De deler ansvaret: den som kjem først, låser opp, og den som treng ordet, tek det.',
      'Det som blir sagt her, blir her. Den som ikkje kan kome, seier frå. Den som vil slutte, seier det til gruppa.',
      'Om nokre veker får de eitt spørsmål på e-post: Møtest de framleis? De kan når som helst be om hjelp.',
    ],
    checklist: 'Er de einige om dette?',
    items: {
      'frames-known': 'Vi kjenner rammene og veit kvar vi finn dei',
      'room-and-key': 'Vi har eit rom, og veit kven som har nøkkelen',
      'contact-agreed': 'Ein av oss tek imot e-post på vegner av gruppa',
      'confidentiality-signed': 'Alle har skrive under på teielovnaden',
      'next-dates-set': 'Dei neste møta er sette',
    },
    /** The same, inside a sentence. */
    short: {
      'frames-known': 'rammene',
      'room-and-key': 'rom og nøkkel',
      'contact-agreed': 'kven som tek imot e-post',
      'confidentiality-signed': 'teielovnaden',
      'next-dates-set': 'dei neste møta',
    },
    missing: (count) => `Det står att ${plural(count, 'ting', 'ting')} å bli einige om.`,
    date: 'Dagen de overleverer',
    dateWrong: 'Vel i dag eller ein dag som har vore.',
    ask: 'Når skal vi spørje gruppa korleis det går?',
    askHint: 'Spør gruppa kva som passar.',
    askWeeks: 'Om seks veker',
    askAfter: (count) => `Etter ${count} møte på eiga hand`,
    askWrong: 'Skriv først når det første møtet utan deg er.',
    thanksAfter: (group, count) =>
      `${group} klarer seg sjølv frå no. Tilgangen din til gruppa er avslutta. Vi spør dei korleis det går når dei har hatt ${count} møte på eiga hand.`,
    button: 'Overlever gruppa',
    sure: 'Etterpå har du ikkje lenger tilgang til gruppa.',
    thanks: 'Takk for at du sleppte taket',
    thanksText: (group, date) =>
      `${group} klarer seg sjølv frå no. Tilgangen din til gruppa er avslutta. Vi spør dei korleis det går ${date}.`,
    thanksYou: 'Utan deg hadde ikkje desse menneska funne kvarandre.',
  },
};
