/** The page a contact point is asked on, once a year. nn and en must have the same keys. */
export const nb = {
  title: 'Stemmer dette?',
  lead: 'Slik står dere i oversikten vår. Folk bruker den for å finne noen å snakke med.',
  until: (day: string) => `Sier ingen fra, vises det til ${day}.`,
  hidden: 'Nå er det skjult for andre, fordi ingen har sagt at det stemmer.',
  name: 'Navn',
  address: 'Adresse',
  phone: 'Telefon',
  none: 'Ingen',
  email: 'E-post',
  yes: 'Ja, det stemmer',
  no: 'Er noe feil?',
  noText:
    'Ring eller skriv til kontoret, så retter vi det. Leser du henvendelser hos oss, kan du også rette det selv når du er logget inn.',
  signIn: 'Logg inn og rett',
  thanks: 'Takk! Det vises i et år til.',
  thanksText: 'Vi spør igjen om et år. Endrer noe seg før det, så si fra til kontoret.',
  broken: 'Denne lenken virker ikke',
  brokenText: 'Den kan være for gammel, eller delt i to av e-postprogrammet. Ring kontoret, så ordner vi det sammen.',
};

export type PublicPointWords = typeof nb;
