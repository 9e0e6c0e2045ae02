/** What stands in public about contact points, for those who answer for it. */
export const nb = {
  title: 'Kontaktpunkter',
  mine: 'Kontaktpunktet',
  lead: 'Slik står de i oversikten der folk leter etter noen å snakke med. Er noe galt, kan du rette det her.',
  leadMine: 'Slik står dere i oversikten der folk leter etter noen å snakke med. Stemmer det?',
  none: 'Ingen kontaktpunkter her ennå',
  confirmedOn: (day: string) => `Sist bekreftet ${day}`,
  freshness: {
    confirmed: 'Vises',
    'ring-first': 'Vises, med råd om å ringe først',
    hidden: 'Vises ikke før det er bekreftet',
  },
  hosts: (count: number) => (count === 0 ? 'Ingen leser henvendelser her.' : `${count} leser henvendelser.`),
  address: 'Adresse',
  noAddress: 'Ingen adresse',
  confirm: 'Dette stemmer',
  confirmFor: (name: string) => `Dette stemmer: ${name}`,
  confirmed: 'Takk! Det vises i et år til.',
  correct: 'Rett',
  correctFor: (name: string) => `Rett: ${name}`,
  form: {
    name: 'Navn',
    address: 'Gateadresse',
    postalCode: 'Postnummer',
    phone: 'Telefon',
    email: 'E-post',
    public: 'Alt dette står åpent på nettsidene. Skriv ikke en privat telefon eller e-post.',
    save: 'Lagre og bekreft',
    saved: 'Lagret. Slik står det nå.',
  },
};

export type OfficePointWords = typeof nb;
