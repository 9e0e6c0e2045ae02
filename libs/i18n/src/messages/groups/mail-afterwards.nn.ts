import { FRAMES } from '@igang/domain';
import { atPlace } from '../../at-place.ts';
import type { AfterwardsMailWords } from '../mail.ts';
import { upperFirst } from '../../text.ts';
import { SINCE, SINCE_ASKED } from '../../groups/follow-ups/follow-up-kinds.nn.ts';
import { nn as pack } from '../../groups/handovers/pack.nn.ts';

export const nn: AfterwardsMailWords = {
  'handover.pack': ({ selfStarted, officeName, reachOffice, followUpOn, today }, f) => ({
    subject: selfStarted ? 'Her er heftet dykkar' : 'No er gruppa dykkar eiga',
    heading: selfStarted ? 'Her er heftet dykkar' : 'No er gruppa dykkar eiga',
    lines: [
      selfStarted
        ? 'De har starta sjølve, og det får de til saman.'
        : 'Frå no av møtest de utan igangsetjar. Det er meininga, og de får det til saman.',
      'Les gjerne dette høgt på neste møte.',
      'Heftet kan alle i gruppa opne. Det har rammene, dei neste møta og kven de kan ringje.',
    ],
    lists: [
      { title: pack.framesTitle, items: FRAMES.map((frame) => pack.frames[frame]) },
      {
        title: 'Slik går de vidare',
        items: [
          'Møtest på fast dag og til fast tid.',
          'Byt på å låse opp, setje fram stolar og passe tida.',
          'Står det fast? Les rammene saman, og sei korleis de har det.',
          'Har mange slutta? Ring kontoret. Då hjelper vi dykk å byrje på nytt med fleire.',
        ],
      },
      { title: 'Den de kan ringje', items: [`Igang, ${officeName}: ${reachOffice}`] },
    ],
    more: [
      ...(followUpOn === undefined
        ? []
        : [`${upperFirst(f.day(followUpOn, today))} skriv vi til denne adressa og spør om de framleis møtest. Det tek ti sekund å svare.`]),
      'Vil de ikkje bli spurde, kan de seie det i heftet når som helst.',
    ],
    button: 'Opne heftet til gruppa',
  }),

  'follow-up.ask': ({ kind, selfStarted }) => ({
    subject: 'Møtest gruppa dykkar framleis?',
    heading: 'Møtest de framleis?',
    lines: [
      `Det er ${(selfStarted ? SINCE_ASKED : SINCE)[kind]}, og vi lurer på korleis det går.`,
      'Opne sida, vel det som stemmer, og trykk Send svaret. Det tek ti sekund. Vi spør aldri om kva de snakkar om.',
    ],
    button: 'Svar for gruppa',
    more: ['Vil de ha hjelp, eller vil de ikkje bli spurde fleire gonger, kan de seie det der. Lenkja verkar i tre månader.'],
  }),

  'follow-up.reminder': () => ({
    subject: 'Vi spør éin gong til: møtest gruppa dykkar?',
    heading: 'Møtest de framleis?',
    lines: [
      'For ei veke sidan spurde vi korleis det går. Vi har ikkje høyrt noko enno.',
      'Det tek ti sekund å svare, òg om gruppa er slutt. Høyrer vi ikkje noko, ringjer vi kanskje.',
    ],
    button: 'Svar for gruppa',
    more: ['Vil de ikkje bli spurde fleire gonger, kan de seie det der.'],
  }),

  'group.help-wanted': ({ name, place, reach }) => ({
    subject: 'Ei gruppe ber om hjelp',
    heading: `Gruppa ${atPlace(place)} ber om hjelp`,
    lines: [
      `Hei ${name}! Ei gruppe ${atPlace(place)} møtest på eiga hand og ønskjer hjelp. Ho har fått vite at kontoret ringjer eller skriv innan nokre dagar.`,
      'Vi har ikkje spurt om kva. Det fortel gruppa sjølv.',
    ],
    facts: [['Kontakt i gruppa', reach]],
    button: 'Opne gruppa',
  }),
};
