import type { Lang } from '../../lang.ts';
import type { Mails } from '../mail.ts';

/** Another address, in the three languages side by side. */
export const addressMails: Readonly<Record<Lang, Pick<Mails, 'address.prove' | 'address.moved'>>> = {
  nb: {
    'address.prove': ({ hours, taken }) => ({
      subject: 'Er dette den nye adressen din?',
      heading: 'Er dette den nye adressen din?',
      lines: taken
        ? [
            'Noen har bedt Igang om å bruke denne adressen. Den er i bruk hos oss fra før, så ingenting er endret.',
            'Er det du som har bedt om det? Logg inn med denne adressen, eller svar på denne e-posten, så hjelper kontoret deg.',
          ]
        : ['Noen har bedt Igang om å skrive til denne adressen i stedet for den vi har. Er det deg? Åpne siden og trykk «Ja, bruk denne».'],
      button: taken ? 'Til innlogging' : 'Åpne siden',
      more: [
        ...(taken ? [] : [`Lenken virker i ${hours} timer. Til du har trykket, skriver vi til adressen du har i dag.`]),
        'Var det ikke du? Da kan du slette denne e-posten. Ingenting skjer.',
      ],
    }),
    'address.moved': () => ({
      subject: 'Vi skriver ikke lenger til denne adressen',
      heading: 'Adressen din er byttet',
      lines: [
        'Du har bedt om at Igang skriver til en annen adresse, og bekreftet den. Fra nå av går all e-post dit, og du logger inn med den.',
        'Lenkene i eldre e-poster virker ikke lenger. Nye er sendt til den nye adressen.',
        'Var det ikke du? Svar på denne e-posten, eller ring kontoret.',
      ],
    }),
  },
  nn: {
    'address.prove': ({ hours, taken }) => ({
      subject: 'Er dette den nye adressa di?',
      heading: 'Er dette den nye adressa di?',
      lines: taken
        ? [
            'Nokon har bede Igang om å bruke denne adressa. Ho er i bruk hos oss frå før, så ingenting er endra.',
            'Er det du som har bede om det? Logg inn med denne adressa, eller svar på denne e-posten, så hjelper kontoret deg.',
          ]
        : ['Nokon har bede Igang om å skrive til denne adressa i staden for den vi har. Er det deg? Opne sida og trykk «Ja, bruk denne».'],
      button: taken ? 'Til innlogging' : 'Opne sida',
      more: [
        ...(taken ? [] : [`Lenkja verkar i ${hours} timar. Til du har trykt, skriv vi til adressa du har i dag.`]),
        'Var det ikkje du? Då kan du slette denne e-posten. Ingenting skjer.',
      ],
    }),
    'address.moved': () => ({
      subject: 'Vi skriv ikkje lenger til denne adressa',
      heading: 'Adressa di er bytt',
      lines: [
        'Du har bede om at Igang skriv til ei anna adresse, og stadfesta ho. Frå no av går all e-post dit, og du loggar inn med ho.',
        'Lenkjene i eldre e-postar verkar ikkje lenger. Nye er sende til den nye adressa.',
        'Var det ikkje du? Svar på denne e-posten, eller ring kontoret.',
      ],
    }),
  },
  en: {
    'address.prove': ({ hours, taken }) => ({
      subject: 'Is this your new address?',
      heading: 'Is this your new address?',
      lines: taken
        ? [
            'Somebody has asked Igang to use this address. It is in use with us already, so nothing has been changed.',
            'Was it you? Sign in with this address, or reply to this e-mail, and the office will help you.',
          ]
        : [
            'Somebody has asked Igang to write to this address instead of the one we have. Is it you? Open the page and press “Yes, use this one”.',
          ],
      button: taken ? 'To sign-in' : 'Open the page',
      more: [
        ...(taken ? [] : [`The link works for ${hours} hours. Until you have pressed, we write to the address you have today.`]),
        'Was it not you? Then you can delete this e-mail. Nothing happens.',
      ],
    }),
    'address.moved': () => ({
      subject: 'We no longer write to this address',
      heading: 'Your address has been changed',
      lines: [
        'You have asked Igang to write to another address, and confirmed it. From now on all e-mail goes there, and you sign in with it.',
        'Links in older e-mails no longer work. New ones have gone to the new address.',
        'Was it not you? Reply to this e-mail, or ring the office.',
      ],
    }),
  },
};
