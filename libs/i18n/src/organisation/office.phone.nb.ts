import { plural } from '../lang.ts';

/** What is told before something is sent, and what is written down for somebody on the telephone. nn and en must have the same keys. */
export const nb = {
  /** E-mail that waits for the morning, or leaves at once. */
  mail: {
    now: 'E-posten går nå.',
    morning: (when: string) => `E-posten går ${when}, så ingen vekkes.`,
    told: 'Dette går på e-post:',
    nobody: 'Ingen får e-post av dette.',
    people: (n: number) => plural(n, 'person', 'personer'),
    others: (n: number) => plural(n, 'annen', 'andre'),
    line: (who: string, subject: string, when: string) => `${who}: «${subject}»${when === '' ? '' : `, ${when}`}`,
  },
  /** A group's start: nobody is told, and it can be undone for a day. */
  start: {
    notMet: (day: string) =>
      `Gruppa er kalt inn. Første møte er ${day}. Den startes når den har møttes: her, eller av seg selv når igangsetteren logger møtet.`,
    ready:
      'Første møte er her. Start gruppa når de har møttes og er enige om å begynne. Logger igangsetteren møtet, starter den av seg selv.',
    nobodyTold:
      'Ingen får e-post nå. Du kan angre i et døgn, så lenge ingen har logget et møte. Deretter får de som ikke har svart på invitasjonen, vite at det ikke ble denne gangen.',
    undo: (until: string) => `Gruppa er startet. Ble det feil? Angrer du før ${until} og før et møte er logget, er alt som før.`,
    undone: 'Starten er angret. Gruppa er kalt inn, som før.',
    late: 'Hvorfor kommer starten nå?',
    lateHint: (day: string) => `Første møte var ${day}. Ble det ikke holdt, flytt det heller.`,
  },
  callIn: {
    offer: 'Kall inn gruppa',
    title: 'Kall inn gruppa',
    send: 'Kall inn',
    mails: 'Disse får e-post om når og hvor dere møtes',
    rings: 'Disse har ikke e-post. Ring dem',
    noPhone: 'har heller ikke telefon',
    open: (n: number) => `${plural(n, 'person', 'personer')} har ikke svart på invitasjonen, og får beskjed når svaret er ja.`,
    when: (day: string, where: string) => `Første møte: ${day}, ${where}`,
    noPlace: 'stedet er ikke bestemt',
    online: 'på nettet',
    done: (n: number) =>
      n === 0 ? 'Gruppa er kalt inn. Husk å ringe dem.' : `Gruppa er kalt inn. ${plural(n, 'person', 'personer')} får e-post.`,
    ourselves: 'Vi har kalt dem inn selv',
    ourselvesText:
      'Ingen i gruppa har sagt ja gjennom Igang, så herfra går det ingen e-post. Bruk dette når dere har sagt fra til dem selv.',
    ourselvesDone: 'Gruppa er kalt inn.',
    invite: 'Inviter folk',
    next: 'Igangsetteren er klar. Nå trengs noen som vil være med.',
  },
  invited: {
    noMail: 'Har ikke e-post – ring',
    yes: 'Sier ja',
    no: 'Sier nei',
    yesFor: (name: string) => `Sier ja: ${name}`,
    noFor: (name: string) => `Sier nei: ${name}`,
    saidYes: (name: string) => `${name} kommer.`,
    saidNo: (name: string) => `${name} står i køen som før.`,
    toRing: (names: string) => `Disse har ikke e-post og må ringes: ${names}.`,
  },
  starter: {
    yes: 'Sa ja på telefon',
    no: 'Sa nei på telefon',
    yesFor: (name: string) => `Sa ja på telefon: ${name}`,
    noFor: (name: string) => `Sa nei på telefon: ${name}`,
    saidYes: (name: string) => `${name} er med.`,
    saidNo: (name: string) => `Svaret til ${name} er skrevet ned.`,
    writtenBy: (name: string) => `skrevet ned av ${name}`,
  },
  log: {
    offer: 'Skriv loggen',
    offerFor: (number: number) => `Skriv loggen for møte ${number}`,
    title: (number: number) => `Møte ${number} på telefon`,
    text: 'Skriv det igangsetteren forteller. Bare antall, aldri hva som ble sagt i gruppa.',
    who: 'Hvem forteller?',
    told: (starter: string, writer: string, when: string) => `Fortalt av ${starter}, skrevet av ${writer}, ${when}`,
    outcome: 'Hva skjedde?',
    outcomes: { held: 'Møtet ble holdt', cancelled: 'Møtet ble avlyst', 'starter-absent': 'Igangsetteren kunne ikke' },
    present: 'Hvor mange kom?',
    presentWrong: 'Skriv et tall fra 0 til 30.',
    readiness: 'Hvor klar er gruppa?',
    next: 'Er neste møte avtalt?',
    unknown: 'Ble ikke sagt',
    note: 'Beskjed til kontoret',
    noteHint: 'Ingen navn, og ingenting om dem som er med.',
    frames: 'Rammer dere snakket om',
    look: 'Beskjeden ser ut til å ha noe personlig i seg. Jeg har sett over den, og den skal stå.',
    save: 'Lagre loggen',
    saved: 'Loggen er lagret.',
  },
  followUp: { ring: (name: string) => `Ring ${name}`, contact: 'kontakten i gruppa', none: 'Kontakten har ikke telefon.' },
  bulk: {
    some: (k: number, n: number) => (k === n ? '' : ` (${k} av ${n})`),
    titles: { 'call-in': 'Kalle inn', pause: 'Gi pause', resume: 'La dem møtes igjen' },
    sure: { 'call-in': 'Kall inn', pause: 'Gi pause', resume: 'Møtes igjen' },
    will: (k: number) => `Dette gjelder ${plural(k, 'gruppe', 'grupper')}:`,
    rest: (n: number) => `${plural(n, 'gruppe', 'grupper')} er valgt, men kan ikke få dette nå, og blir stående som de er.`,
    mails: (mails: number, rings: number) =>
      `${plural(mails, 'person', 'personer')} får e-post om første møte${rings === 0 ? '.' : `, og ${rings} har ikke e-post og må ringes.`}`,
    nothing: 'Ingenting passer for alle disse.',
  },
  /** What starters have done with meetings. */
  meetings: {
    moved: (name: string, before: string) => `Flyttet av ${name} fra ${before}`,
    moveBack: 'Flytt tilbake',
    moveBackFor: (number: number) => `Flytt tilbake møte ${number}`,
    movedBack: 'Møtet er flyttet tilbake. Alle får vite det.',
    corrected: (when: string) => `rettet ${when}`,
  },
};
export type PhoneWords = typeof nb;
