import { trainerMails } from './trainer-mails.ts';

export const nb = trainerMails({
  hello: 'Hei',
  facts: { course: 'Kurs', when: 'Når', where: 'Hvor', online: 'På nett', key: 'Nøkkel og vei', together: 'Sammen med' },
  added: {
    subject: 'Du skal holde kurs',
    heading: 'Du er satt opp som kursleder',
    text: 'Du er satt opp som kursleder på dette kurset.',
    button: 'Se kurset',
    more: ['Dagene ligger ved, klare for kalenderen din.', 'Passer det ikke? Svar på denne e-posten, så finner kontoret en annen.'],
  },
  changed: {
    subject: 'Kurset du holder, er endret',
    heading: 'Kurset du holder, er endret',
    text: 'Dette er endret:',
    button: 'Se kurset',
    more: ['Dagene slik de er nå, ligger ved, klare for kalenderen din.', 'Passer det ikke lenger? Svar på denne e-posten.'],
  },
  removed: {
    subject: 'Du er ikke lenger kursleder',
    heading: 'Du skal ikke holde dette kurset likevel',
    text: 'Kontoret har endret hvem som holder kurset. Du trenger ikke gjøre noe.',
    button: 'Se kalenderen din',
    more: ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.', 'Lurer du på hvorfor? Svar på denne e-posten.'],
  },
  cancelled: {
    subject: 'Avlyst',
    heading: 'Kurset du skulle holde, er avlyst',
    text: 'Kurset blir ikke holdt. De påmeldte har fått beskjed.',
    button: 'Se kalenderen din',
    more: ['Avlysningen ligger ved, så dagene kan tas ut av kalenderen din.'],
  },
  reason: 'Grunnen',
});
