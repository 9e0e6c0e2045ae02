import type { OfficeAfterwardsWords } from './office.afterwards.nb.ts';

export const en: OfficeAfterwardsWords = {
  selfStarted: 'Began by itself',
  /** Where and when it meets, changed. */
  practical: {
    edit: 'Edit',
    editTitle: 'Edit the group',
    editSave: 'Save',
    moveAll: 'Move all meetings that are left',
    moveAllText: 'Choose the first new date and time. The others follow weekly, and never on public holidays. The starters are told.',
    moveAllSend: 'Move the meetings',
    firstNew: 'First new date',
  },
  pack: 'The group’s booklet (PDF)',
  agreed: (items) => `Agreed with the group: ${items}.`,
  nothingAgreed: 'Nothing is agreed about the handover yet.',
  support: {
    title: 'Support for the group',
    text: 'A starter is there a few times. The group leads itself all the while, and meets at its usual time.',
    first: 'First meeting with support',
    count: 'How many meetings',
    countHint: 'From one to six. They go week by week, and public holidays are jumped over.',
    send: 'Plan the support',
    planned: 'The support is planned. Now you can ask a starter.',
    offer: 'Plan support',
    finish: 'End the support',
    finished: 'The support has ended.',
    callOff: 'Call off the support',
    calledOff: 'The support is called off.',
  },
  two: 'Two',
  renewal: {
    title: 'Begin afresh with more people',
    text: 'It becomes a new group at the same place and time, which knows where it comes from. The old one ends. Those who still take part come along.',
    first: 'First meeting of the new group',
    count: 'How many meetings with a starter',
    countHint: 'From one to eight. They go week by week, and public holidays are jumped over.',
    send: 'Begin afresh',
    planned: 'The new group is registered.',
    offer: 'Begin afresh with more people',
    from: (name) => `Goes on after ${name}`,
    to: (name) => `Began afresh as ${name}`,
  },
  heard: {
    how: 'How did you hear?',
    ways: { phone: 'On the phone', visit: 'On a visit' },
    told: { group: 'answered itself', office: 'told the office', phone: 'on the phone', visit: 'on a visit' },
  },
  next: {
    support: 'The group would like help. Call, and plan support if a starter should be there a few times.',
    'finish-support': 'The meetings with support are held. The group goes on by itself.',
  },
  meets: {
    1: (day) => `Meets every ${day} on its own`,
    2: (day) => `Meets every other ${day} on its own`,
    4: (day) => `Meets every fourth ${day} on its own`,
  },
};
