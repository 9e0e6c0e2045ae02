import { trainerMails } from './trainer-mails.ts';

export const nn = trainerMails({
  hello: 'Hei',
  facts: { course: 'Kurs', when: 'Når', where: 'Kvar', online: 'På nett', key: 'Nøkkel og veg', together: 'Saman med' },
  added: {
    subject: 'Du skal halde kurs',
    heading: 'Du er sett opp som kursleiar',
    text: 'Du er sett opp som kursleiar på dette kurset.',
    button: 'Sjå kurset',
    more: ['Dagane ligg ved, klare for kalenderen din.', 'Passar det ikkje? Svar på denne e-posten, så finn kontoret ein annan.'],
  },
  changed: {
    subject: 'Kurset du held, er endra',
    heading: 'Kurset du held, er endra',
    text: 'Dette er endra:',
    button: 'Sjå kurset',
    more: ['Dagane slik dei er no, ligg ved, klare for kalenderen din.', 'Passar det ikkje lenger? Svar på denne e-posten.'],
  },
  removed: {
    subject: 'Du er ikkje lenger kursleiar',
    heading: 'Du skal ikkje halde dette kurset likevel',
    text: 'Kontoret har endra kven som held kurset. Du treng ikkje gjere noko.',
    button: 'Sjå kalenderen din',
    more: ['Avlysinga ligg ved, så dagane kan takast ut av kalenderen din.', 'Lurer du på kvifor? Svar på denne e-posten.'],
  },
  cancelled: {
    subject: 'Avlyst',
    heading: 'Kurset du skulle halde, er avlyst',
    text: 'Kurset blir ikkje halde. Dei påmelde har fått beskjed.',
    button: 'Sjå kalenderen din',
    more: ['Avlysinga ligg ved, så dagane kan takast ut av kalenderen din.'],
  },
  reason: 'Grunnen',
});
