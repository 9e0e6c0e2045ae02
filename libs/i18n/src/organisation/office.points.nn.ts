import type { OfficePointWords } from './office.points.nb.ts';

export const nn: OfficePointWords = {
  title: 'Kontaktpunkt',
  mine: 'Kontaktpunktet',
  lead: 'Slik står dei i oversynet der folk leitar etter nokon å snakke med. Er noko gale, kan du rette det her.',
  leadMine: 'Slik står de i oversynet der folk leitar etter nokon å snakke med. Stemmer det?',
  none: 'Ingen kontaktpunkt her enno',
  confirmedOn: (day) => `Sist stadfesta ${day}`,
  freshness: {
    confirmed: 'Blir vist',
    'ring-first': 'Blir vist, med råd om å ringje først',
    hidden: 'Blir ikkje vist før det er stadfesta',
  },
  hosts: (count) => (count === 0 ? 'Ingen les førespurnader her.' : `${count} les førespurnader.`),
  address: 'Adresse',
  noAddress: 'Inga adresse',
  confirm: 'Dette stemmer',
  confirmFor: (name) => `Dette stemmer: ${name}`,
  confirmed: 'Takk! Det blir vist eitt år til.',
  correct: 'Rett',
  correctFor: (name) => `Rett: ${name}`,
  form: {
    name: 'Namn',
    address: 'Gateadresse',
    postalCode: 'Postnummer',
    phone: 'Telefon',
    email: 'E-post',
    public: 'Alt dette står ope på nettsidene. Skriv ikkje ein privat telefon eller e-post.',
    save: 'Lagre og stadfest',
    saved: 'Lagra. Slik står det no.',
  },
};
