/** What a starter reaches from a mail without signing in: one question, or the log of one meeting. */
export const nb = {
  broken: 'Denne lenken virker ikke',
  brokenText: 'Den kan være for gammel, eller delt i to av e-postprogrammet. Alt ligger på siden din, og kontoret hjelper deg gjerne.',
  request: {
    title: 'Et spørsmål til deg',
    thanks: { accept: 'Takk for at du sier ja', decline: 'Takk for svaret' },
    next: {
      accept: 'Du er igangsetter for gruppa. Datoene og det du trenger før første møte, kommer på e-post nå.',
      decline: 'Det er helt i orden. Da spør vi en annen, og du trenger ikke gjøre noe mer.',
    },
    toMine: 'Til mine grupper',
    signIn: 'For å se gruppa må du logge inn. Det gjør du med en lenke på e-post.',
    standing: {
      accepted: {
        title: 'Du har sagt ja',
        text: 'Gruppa står på siden din. Må du gi den fra deg, går det fint. Ring eller skriv til kontoret.',
      },
      left: { title: 'Du er ikke med denne gruppa lenger', text: 'Du sa ja til den en gang. Nå har du ikke ansvar for den.' },
      declined: { title: 'Du har sagt nei', text: 'Det er helt i orden. Har du ombestemt deg, kan du ringe eller skrive til kontoret.' },
      expired: { title: 'Fristen er ute', text: 'Du trenger ikke gjøre noe. Kan du likevel, hører kontoret gjerne fra deg.' },
      'taken-back': { title: 'Det ordnet seg', text: 'Gruppa trenger ikke svar fra deg lenger. Takk for at vi fikk spørre.' },
    },
  },
  log: {
    title: 'Logg møtet',
    logged: {
      title: 'Møtet er logget',
      text: (when: string) => `Vi har fått det vi trenger om møtet ${when}. Er noe feil, sier du fra til kontoret.`,
    },
    'not-yet': { title: 'Møtet har ikke begynt', text: (when: string) => `Det er ${when}. Etterpå kan du logge det med den samme lenken.` },
    'earlier-first': {
      title: 'Et tidligere møte må logges først',
      text: (when: string) => `Møtet ${when} kommer etter et som ikke er logget. Bruk lenken i den e-posten, eller logg det på siden din.`,
    },
    over: { title: 'Her er det ikke noe å logge', text: (when: string) => `Gruppa møtes ikke nå, og møtet ${when} trenger ingen logg.` },
  },
};

export type StarterLinkWords = typeof nb;
