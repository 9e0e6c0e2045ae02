import { FRAMES } from '@igang/domain';
import type { AfterwardsMailWords } from '../mail.ts';
import { SINCE, SINCE_ASKED } from '../../groups/follow-ups/follow-up-kinds.en.ts';
import { en as pack } from '../../groups/handovers/pack.en.ts';

export const en: AfterwardsMailWords = {
  'handover.pack': ({ selfStarted, officeName, reachOffice, followUpOn, today }, f) => ({
    subject: selfStarted ? 'Here is your booklet' : 'The group is your own now',
    heading: selfStarted ? 'Here is your booklet' : 'The group is your own now',
    lines: [
      selfStarted
        ? 'You have started by yourselves, and together you can do it.'
        : 'From now on you meet without a starter. That is as it should be, and together you can do it.',
      'Do read this aloud at your next meeting.',
      'Everybody in the group can open the booklet. It has the framework, the next meetings and whom to call.',
    ],
    lists: [
      { title: pack.framesTitle, items: FRAMES.map((frame) => pack.frames[frame]) },
      {
        title: 'How to go on',
        items: [
          'Meet on a fixed day at a fixed time.',
          'Take turns to unlock, put out chairs and keep the time.',
          'Are you stuck? Read the framework together, and say how you are doing.',
          'Have many left? Call the office. We will help you begin again with more people.',
        ],
      },
      { title: 'Whom you can call', items: [`Igang, ${officeName}: ${reachOffice}`] },
    ],
    more: [
      ...(followUpOn === undefined
        ? []
        : [`On ${f.day(followUpOn, today)} we write to this address and ask whether you still meet. Answering takes ten seconds.`]),
      'If you would rather not be asked, you can say so in the booklet at any time.',
    ],
    button: 'Open the group’s booklet',
  }),

  'follow-up.ask': ({ kind, selfStarted }) => ({
    subject: 'Is your group still meeting?',
    heading: 'Are you still meeting?',
    lines: [
      `It is ${(selfStarted ? SINCE_ASKED : SINCE)[kind]}, and we wonder how it is going.`,
      'Open the page, choose what fits, and press Send the answer. It takes ten seconds. We never ask what you talk about.',
    ],
    button: 'Answer for the group',
    more: ['If you would like help, or do not want to be asked again, you can say so there. The link works for three months.'],
  }),

  'follow-up.reminder': () => ({
    subject: 'We ask once more: is your group meeting?',
    heading: 'Are you still meeting?',
    lines: [
      'A week ago we asked how it is going. We have not heard anything yet.',
      'Answering takes ten seconds, also if the group has ended. If we hear nothing, we may give you a call.',
    ],
    button: 'Answer for the group',
    more: ['If you do not want to be asked again, you can say so there.'],
  }),

  'group.help-wanted': ({ name, place, reach }) => ({
    subject: 'A group asks for help',
    heading: `The group in ${place} asks for help`,
    lines: [
      `Hello ${name}! A group in ${place} meets on its own and would like some help. It has been told that the office rings or writes within a few days.`,
      'We have not asked with what. The group tells that itself.',
    ],
    facts: [['Contact in the group', reach]],
    button: 'Open the group',
  }),
};
