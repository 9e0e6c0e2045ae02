import { FRAMES } from '@igang/domain';
import { atPlace } from '../../at-place.ts';
import type { AfterwardsMailWords } from '../mail.ts';
import { upperFirst } from '../../text.ts';
import { SINCE, SINCE_ASKED } from '../../groups/follow-ups/follow-up-kinds.nb.ts';
import { nb as pack } from '../../groups/handovers/pack.nb.ts';

export const nb: AfterwardsMailWords = {
  'handover.pack': ({ selfStarted, officeName, reachOffice, followUpOn, today }, f) => ({
    subject: selfStarted ? 'Her er heftet deres' : 'Nå er gruppa deres egen',
    heading: selfStarted ? 'Her er heftet deres' : 'Nå er gruppa deres egen',
    lines: [
      selfStarted
        ? 'Dere har startet selv, og det får dere til sammen.'
        : 'Fra nå av møtes dere uten igangsetter. Det er meningen, og dere får det til sammen.',
      'Les gjerne dette høyt på neste møte.',
      'Heftet kan alle i gruppa åpne. Det har rammene, de neste møtene og hvem dere kan ringe.',
    ],
    lists: [
      { title: pack.framesTitle, items: FRAMES.map((frame) => pack.frames[frame]) },
      {
        title: 'Slik går dere videre',
        items: [
          'Møtes på fast dag og til fast tid.',
          'Bytt på å låse opp, sette fram stoler og passe tida.',
          'Står det fast? Les rammene sammen, og si hvordan dere har det.',
          'Har mange sluttet? Ring kontoret. Da hjelper vi dere å begynne på nytt med flere.',
        ],
      },
      { title: 'Den dere kan ringe', items: [`Igang, ${officeName}: ${reachOffice}`] },
    ],
    more: [
      ...(followUpOn === undefined
        ? []
        : [
            `${upperFirst(f.day(followUpOn, today))} skriver vi til denne adressen og spør om dere fortsatt møtes. Det tar ti sekunder å svare.`,
          ]),
      'Vil dere ikke bli spurt, kan dere si det i heftet når som helst.',
    ],
    button: 'Åpne gruppas hefte',
  }),

  'follow-up.ask': ({ kind, selfStarted }) => ({
    subject: 'Møtes gruppa deres fortsatt?',
    heading: 'Møtes dere fortsatt?',
    lines: [
      `Det er ${(selfStarted ? SINCE_ASKED : SINCE)[kind]}, og vi lurer på hvordan det går.`,
      'Åpne siden, velg det som stemmer, og trykk Send svaret. Det tar ti sekunder. Vi spør aldri om hva dere snakker om.',
    ],
    button: 'Svar for gruppa',
    more: ['Vil dere ha hjelp, eller vil dere ikke bli spurt flere ganger, kan dere si det der. Lenken virker i tre måneder.'],
  }),

  'follow-up.reminder': () => ({
    subject: 'Vi spør én gang til: møtes gruppa deres?',
    heading: 'Møtes dere fortsatt?',
    lines: [
      'For en uke siden spurte vi hvordan det går. Vi har ikke hørt noe ennå.',
      'Det tar ti sekunder å svare, også om gruppa er slutt. Hører vi ikke noe, ringer vi kanskje.',
    ],
    button: 'Svar for gruppa',
    more: ['Vil dere ikke bli spurt flere ganger, kan dere si det der.'],
  }),

  'group.help-wanted': ({ name, place, reach }) => ({
    subject: 'En gruppe ber om hjelp',
    heading: `Gruppa ${atPlace(place)} ber om hjelp`,
    lines: [
      `Hei ${name}! En gruppe ${atPlace(place)} møtes på egen hånd og ønsker hjelp. Den har fått vite at kontoret ringer eller skriver innen noen dager.`,
      'Vi har ikke spurt om hva. Det forteller gruppa selv.',
    ],
    facts: [['Kontakt i gruppa', reach]],
    button: 'Åpne gruppa',
  }),
};
