import { atPlace } from '../../at-place.ts';
import type { Lang } from '../../lang.ts';
import type { PointMailWords } from '../mail.ts';
import { shownPhone } from '../../text.ts';

const phoneFact = (label: string, phone: string | null) => (phone === null ? [] : [[label, shownPhone(phone)] as const]);

/** To contact points, once a year, and to their office when nobody answers. */
export const pointMails: Readonly<Record<Lang, PointMailWords>> = {
  nb: {
    'contact-point.confirm': ({ greeted, point, address, phone, email, confirmedOn, until, isHidden, again, today }, f) => ({
      subject: again ? `En påminnelse: stemmer det som står om ${point}?` : `Stemmer det som står om ${point}?`,
      heading: `Stemmer det som står om ${point}?`,
      lines: [
        `Hei${greeted === undefined ? '' : ` ${greeted}`}! ${point} står i oversikten vår, der folk finner noen å snakke med om å komme i gang. Én gang i året spør vi om det fortsatt stemmer.`,
        isHidden
          ? 'Nå er det skjult, fordi ingen har sagt at det stemmer. Sier dere fra, vises det med en gang.'
          : `Sier dere fra innen ${f.day(until, today)}, vises det i et år til. Ellers blir det skjult. Ingenting blir slettet.`,
      ],
      facts: [['Adresse', address], ...phoneFact('Telefon', phone), ['E-post', email], ['Sist bekreftet', f.day(confirmedOn, today)]],
      button: 'Se om det stemmer',
      more: ['Er noe feil, så svar på denne e-posten og skriv hvordan det skal være. Da retter vi det.'],
    }),
    'contact-point.hidden': ({ name, point, place, phone, email, confirmedOn, today }, f) => ({
      subject: `${point} vises ikke lenger i oversikten`,
      heading: `${point} vises ikke lenger i oversikten`,
      lines: [
        `Hei ${name}! Ingen har bekreftet det som står om ${point} ${atPlace(place)} siden ${f.day(confirmedOn, today)}, og de er spurt to ganger.`,
        'Ring dem, og bekreft eller rett for dem. Da vises det med en gang.',
      ],
      facts: [...phoneFact('Telefon', phone), ['E-post', email]],
      button: 'Se kontaktpunktene',
    }),
  },
  nn: {
    'contact-point.confirm': ({ greeted, point, address, phone, email, confirmedOn, until, isHidden, again, today }, f) => ({
      subject: again ? `Ei påminning: stemmer det som står om ${point}?` : `Stemmer det som står om ${point}?`,
      heading: `Stemmer det som står om ${point}?`,
      lines: [
        `Hei${greeted === undefined ? '' : ` ${greeted}`}! ${point} står i oversikta vår, der folk finn nokon å snakke med om å kome i gang. Éin gong i året spør vi om det framleis stemmer.`,
        isHidden
          ? 'No er det gøymt, fordi ingen har sagt at det stemmer. Seier de frå, blir det vist med ein gong.'
          : `Seier de frå innan ${f.day(until, today)}, blir det vist i eitt år til. Elles blir det gøymt. Ingenting blir sletta.`,
      ],
      facts: [['Adresse', address], ...phoneFact('Telefon', phone), ['E-post', email], ['Sist stadfesta', f.day(confirmedOn, today)]],
      button: 'Sjå om det stemmer',
      more: ['Er noko feil, så svar på denne e-posten og skriv korleis det skal vere. Då rettar vi det.'],
    }),
    'contact-point.hidden': ({ name, point, place, phone, email, confirmedOn, today }, f) => ({
      subject: `${point} blir ikkje lenger vist i oversikta`,
      heading: `${point} blir ikkje lenger vist i oversikta`,
      lines: [
        `Hei ${name}! Ingen har stadfesta det som står om ${point} ${atPlace(place)} sidan ${f.day(confirmedOn, today)}, og dei er spurde to gonger.`,
        'Ring dei, og stadfest eller rett for dei. Då blir det vist med ein gong.',
      ],
      facts: [...phoneFact('Telefon', phone), ['E-post', email]],
      button: 'Sjå kontaktpunkta',
    }),
  },
  en: {
    'contact-point.confirm': ({ greeted, point, address, phone, email, confirmedOn, until, isHidden, again, today }, f) => ({
      subject: again ? `A reminder: is what we say about ${point} right?` : `Is what we say about ${point} right?`,
      heading: `Is what we say about ${point} right?`,
      lines: [
        `Hello${greeted === undefined ? '' : ` ${greeted}`}! ${point} is on our list, where people find somebody to talk with about getting started. Once a year we ask whether it is still right.`,
        isHidden
          ? 'It is hidden now, because nobody has said that it is right. Tell us that it is, and it is shown at once.'
          : `Tell us by ${f.day(until, today)}, and it is shown for another year. Otherwise it will be hidden. Nothing is deleted.`,
      ],
      facts: [['Address', address], ...phoneFact('Phone', phone), ['E-mail', email], ['Last confirmed', f.day(confirmedOn, today)]],
      button: 'See whether it is right',
      more: ['If anything is wrong, answer this e-mail and write how it should be. Then we put it right.'],
    }),
    'contact-point.hidden': ({ name, point, place, phone, email, confirmedOn, today }, f) => ({
      subject: `${point} is no longer shown on the list`,
      heading: `${point} is no longer shown on the list`,
      lines: [
        `Hello ${name}! Nobody has confirmed what we say about ${point} in ${place} since ${f.day(confirmedOn, today)}, and they have been asked twice.`,
        'Ring them, and confirm or correct it for them. Then it is shown at once.',
      ],
      facts: [...phoneFact('Phone', phone), ['E-mail', email]],
      button: 'See the contact points',
    }),
  },
};
