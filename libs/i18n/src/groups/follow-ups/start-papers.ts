import type { Lang } from '../../lang.ts';

export interface StartPaperWords {
  readonly title: string;
  readonly file: string;
  readonly declaration: Readonly<Record<'title' | 'lead' | 'promise' | 'limit' | 'name' | 'date', string>>;
  readonly list: Readonly<Record<'title' | 'lead' | 'name' | 'phone' | 'email' | 'keep', string>>;
}

/** The two sheets for a group's first meeting (domain.md section 1.2): they are signed and kept by the group, never by Igang. */
export const startPaperWords: Readonly<Record<Lang, StartPaperWords>> = {
  nb: {
    title: 'Ark til det første møtet',
    file: 'ark-til-forste-mote.pdf',
    declaration: {
      title: 'Taushetserklæring',
      lead: 'Vi som er med i gruppa, lover hverandre dette. Løftet gjelder også når vi har sluttet.',
      promise: 'Vi lover hverandre',
      limit:
        'Løftet er mellom oss. Plikten alle har til å hindre alvorlige forbrytelser, går foran (straffeloven § 196). Arket blir i gruppa.',
      name: 'Underskrift',
      date: 'Dato',
    },
    list: {
      title: 'Lista vår',
      lead: 'Skriv det du vil at de andre i gruppa skal ha, så dere kan gi hverandre beskjed. Ingen må skrive noe.',
      name: 'Navn',
      phone: 'Telefon',
      email: 'E-post',
      keep: 'Lista er bare for gruppa. Ikke ta bilde av den, og ikke send den videre. Makuler den når gruppa slutter.',
    },
  },
  nn: {
    title: 'Ark til det første møtet',
    file: 'ark-til-forste-mote.pdf',
    declaration: {
      title: 'Erklæring om teieplikt',
      lead: 'Vi som er med i gruppa, lovar kvarandre dette. Lovnaden gjeld òg når vi har slutta.',
      promise: 'Vi lovar kvarandre',
      limit: 'Lovnaden er mellom oss. Plikta alle har til å hindre alvorlege brotsverk, går føre (straffelova § 196). Arket blir i gruppa.',
      name: 'Underskrift',
      date: 'Dato',
    },
    list: {
      title: 'Lista vår',
      lead: 'Skriv det du vil at dei andre i gruppa skal ha, så de kan gi kvarandre beskjed. Ingen må skrive noko.',
      name: 'Namn',
      phone: 'Telefon',
      email: 'E-post',
      keep: 'Lista er berre for gruppa. Ta ikkje bilete av ho og send ho ikkje vidare. Makuler ho når gruppa sluttar.',
    },
  },
  en: {
    title: 'Sheets for the first meeting',
    file: 'sheets-for-the-first-meeting.pdf',
    declaration: {
      title: 'Declaration of confidentiality',
      lead: 'We who are in the group promise each other this. The promise holds after we have left, too.',
      promise: 'We promise each other',
      limit:
        'The promise is between us. The duty everybody has to prevent grave crimes comes first (Norwegian Penal Code, section 196). This sheet stays with the group.',
      name: 'Signature',
      date: 'Date',
    },
    list: {
      title: 'Our list',
      lead: 'Write what you would like the others in the group to have, so that you can let each other know. Nobody has to write anything.',
      name: 'Name',
      phone: 'Phone',
      email: 'E-mail',
      keep: 'The list is for the group only. Do not photograph it or pass it on. Shred it when the group ends.',
    },
  },
};
