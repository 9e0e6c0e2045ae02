/** Words of the office's pages about letting go and what comes afterwards. nn and en must have the same keys. */
export const nb = {
  selfStarted: 'Startet selv',
  /** Where and when it meets, changed. */
  practical: {
    edit: 'Endre',
    editTitle: 'Endre gruppa',
    editSave: 'Lagre',
    moveAll: 'Flytt alle møtene som gjenstår',
    moveAllText: 'Velg første nye dato og tid. De andre følger ukentlig etter, og aldri på helligdager. Igangsetterne får vite det.',
    moveAllSend: 'Flytt møtene',
    firstNew: 'Første nye dato',
  },
  pack: 'Gruppas hefte (PDF)',
  agreed: (items: string) => `Avtalt med gruppa: ${items}.`,
  nothingAgreed: 'Ingenting er avtalt om overleveringen ennå.',
  support: {
    title: 'Støtte til gruppa',
    text: 'En igangsetter er med noen ganger. Gruppa leder seg selv hele tida, og møtes på sin faste tid.',
    first: 'Første møte med støtte',
    count: 'Hvor mange møter',
    countHint: 'Fra ett til seks. De går uke for uke, og helligdager hoppes over.',
    send: 'Planlegg støtten',
    planned: 'Støtten er planlagt. Nå kan du spørre en igangsetter.',
    offer: 'Planlegg støtte',
    finish: 'Avslutt støtten',
    finished: 'Støtten er avsluttet.',
    callOff: 'Avlys støtten',
    calledOff: 'Støtten er avlyst.',
  },
  two: 'To',
  renewal: {
    title: 'Begynn på nytt med flere',
    text: 'Det blir en ny gruppe på samme sted og tid, som vet hvor den kommer fra. Den gamle avsluttes. De som fortsatt er med, blir med over.',
    first: 'Første møte i den nye gruppa',
    count: 'Hvor mange møter med igangsetter',
    countHint: 'Fra ett til åtte. De går uke for uke, og helligdager hoppes over.',
    send: 'Begynn på nytt',
    planned: 'Den nye gruppa er registrert.',
    offer: 'Begynn på nytt med flere',
    from: (name: string) => `Fortsetter etter ${name}`,
    to: (name: string) => `Begynte på nytt som ${name}`,
  },
  heard: {
    how: 'Hvordan fikk dere vite det?',
    ways: { phone: 'På telefon', visit: 'På besøk' },
    told: { group: 'svarte selv', office: 'sagt til kontoret', phone: 'på telefon', visit: 'på besøk' },
  },
  next: {
    support: 'Gruppa ønsker hjelp. Ring, og planlegg støtte om en igangsetter bør være med noen ganger.',
    'finish-support': 'Møtene med støtte er holdt. Gruppa går videre på egen hånd.',
  },
  meets: {
    1: (day: string) => `Møtes hver ${day} på egen hånd`,
    2: (day: string) => `Møtes annenhver ${day} på egen hånd`,
    4: (day: string) => `Møtes hver fjerde ${day} på egen hånd`,
  },
};

export type OfficeAfterwardsWords = typeof nb;
