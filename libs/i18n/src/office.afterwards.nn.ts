import type { OfficeAfterwardsWords } from './office.afterwards.nb.ts';

export const nn: OfficeAfterwardsWords = {
  selfStarted: 'Starta sjølv',
  /** Where and when it meets, changed. */
  practical: {
    edit: 'Endre',
    editTitle: 'Endre gruppa',
    editSave: 'Lagre',
    moveAll: 'Flytt alle møta som står att',
    moveAllText: 'Vel første nye dato og tid. Dei andre følgjer kvar veke etter, og aldri på heilagdagar. Igangsetjarane får vite det.',
    moveAllSend: 'Flytt møta',
    firstNew: 'Første nye dato',
  },
  pack: 'Heftet til gruppa (PDF)',
  agreed: (items) => `Avtalt med gruppa: ${items}.`,
  nothingAgreed: 'Ingenting er avtalt om overleveringa enno.',
  support: {
    title: 'Støtte til gruppa',
    text: 'Ein igangsetjar er med nokre gonger. Gruppa leier seg sjølv heile tida, og møtest på si faste tid.',
    first: 'Første møtet med støtte',
    count: 'Kor mange møte',
    countHint: 'Frå eitt til seks. Dei går veke for veke, og heilagdagar blir hoppa over.',
    send: 'Planlegg støtta',
    planned: 'Støtta er planlagd. No kan du spørje ein igangsetjar.',
    offer: 'Planlegg støtte',
    finish: 'Avslutt støtta',
    finished: 'Støtta er avslutta.',
    callOff: 'Avlys støtta',
    calledOff: 'Støtta er avlyst.',
  },
  two: 'To',
  renewal: {
    title: 'Byrj på nytt med fleire',
    text: 'Det blir ei ny gruppe på same stad og tid, som veit kvar ho kjem frå. Den gamle blir avslutta. Dei som framleis er med, blir med over.',
    first: 'Første møtet i den nye gruppa',
    count: 'Kor mange møte med igangsetjar',
    countHint: 'Frå eitt til åtte. Dei går veke for veke, og heilagdagar blir hoppa over.',
    send: 'Byrj på nytt',
    planned: 'Den nye gruppa er registrert.',
    offer: 'Byrj på nytt med fleire',
    from: (name) => `Held fram etter ${name}`,
    to: (name) => `Byrja på nytt som ${name}`,
  },
  heard: {
    how: 'Korleis fekk de vite det?',
    ways: { phone: 'På telefon', visit: 'På besøk' },
    told: { group: 'svarte sjølv', office: 'sagt til kontoret', phone: 'på telefon', visit: 'på besøk' },
  },
  next: {
    support: 'Gruppa ønskjer hjelp. Ring, og planlegg støtte om ein igangsetjar bør vere med nokre gonger.',
    'finish-support': 'Møta med støtte er haldne. Gruppa går vidare på eiga hand.',
  },
  meets: {
    1: (day) => `Møtest kvar ${day} på eiga hand`,
    2: (day) => `Møtest annakvar ${day} på eiga hand`,
    4: (day) => `Møtest kvar fjerde ${day} på eiga hand`,
  },
};
