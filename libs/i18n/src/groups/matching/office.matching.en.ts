import type { OfficeMatchingWords } from './office.matching.nb.ts';
import { plural } from '../../lang.ts';

export const en: OfficeMatchingWords = {
  title: 'Proposed starters',
  lead: 'All groups that lack a starter, seen together. Nobody is asked until you say so, and you can change whoever you like.',
  start: 'Propose for all who lack one',
  again: 'Make a new proposal',
  groups: 'Groups',
  step: {
    waiting: 'Waiting for its turn.',
    gather: 'Looking at who needs and who can.',
    cover: 'Finding starters for as many groups as possible.',
    'journeys-and-turns': 'Shortening journeys and sharing evenly.',
  },
  cancel: 'Stop',
  cancelled: 'The proposal was stopped. Nobody has been asked.',
  failed: 'We could not make the proposal. Nobody has been asked. Try once more.',
  none: 'No group lacks a starter',
  noneText: 'All have what they need, or somebody is asked and has not answered yet.',
  covered: (covered, all) => `${covered} of ${plural(all, 'group', 'groups')} ${all === 1 ? 'gets' : 'get'} a starter.`,
  places: (filled) => `${plural(filled, 'question', 'questions')} to send.`,
  more: (more) =>
    more > 0 ? `That is ${more} more than when you ask for one group at a time.` : 'As many as when you ask for one group at a time.',
  journeys: (now, oneByOne) =>
    `${now === 0 ? 'Nobody has more than 60 km to travel' : `${plural(now, 'starter has', 'starters have')} more than 60 km to travel`}${oneByOne > now ? `, against ${oneByOne} when asking for one group at a time` : ''}.`,
  pairs: (count) => `${plural(count, 'group gets', 'groups get')} one with experience and one who is new.`,
  proven: 'No other way of sharing gives more groups a starter, or shorter journeys.',
  first: (day) => `First meeting ${day}`,
  mixed: 'All themes',
  digital: 'Digital group',
  seenTo: 'This one has been seen to since the proposal was made.',
  nobody: 'Nobody can be asked now: those nearby have enough groups, are taken on those days or have said no.',
  place: (number, of) => (of === 1 ? 'Starter' : `Starter ${number} of ${of}`),
  nobodyNow: 'Nobody now',
  oneByOne: (names) => `If you ask for one group at a time, it is ${names} who is next here.`,
  oneByOneNobody: 'If you ask for one group at a time, nobody is left for this one.',
  ask: 'Ask',
  askFor: (group) => `Ask for ${group}`,
  asked: (names) => `${names} asked.`,
  askAll: (count) => `Ask all (${count})`,
  asking: (done, of) => `Asking. ${done} of ${of} groups are done.`,
  twice: (name) => `${name} is chosen twice for the same group.`,
};
