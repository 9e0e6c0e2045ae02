import { list } from './office.list.en.ts';
import { plural } from '../lang.ts';
import type { OfficeWords } from './office.nb.ts';

/** Where a course is held; online it is nowhere. */
const courseAt = (place: string): string => (place === '' ? 'The online course' : `The course in ${place}`);

/** A name with “gruppa” in it says what it is to those who work here. */
const group = (name: string): string => (/gr(?:oup|upp)/i.test(name) ? name : `The group “${name}”`);

export const en: OfficeWords = {
  office: {
    label: 'Office',
    all: 'All offices',
    none: 'You have no office to work for yet. Ask the national office to give you access.',
  },
  front: {
    title: 'Overview',
    waiting: 'Waiting for you',
    waitingInOffices: 'What waits for the offices',
    nothingWaits: 'Nothing is waiting for you.',
    nothingWaitsText: 'Everything that needs doing now is done. What comes next will turn up here by itself.',
    tabs: 'Everything at the office',
    also: 'Also at the office',
    groups: 'Groups',
    courses: 'Courses',
    starters: 'Starters',
    keys: { move: 'choose', open: 'open', palette: 'go to' },
  },
  stuck: {
    since: (days) => (days <= 0 ? 'today' : plural(days, 'day', 'days')),
    waited: (days) => (days <= 0 ? 'came today' : `waiting for ${plural(days, 'day', 'days')}`),
    firstMeeting: (when) => `first meeting ${when}`,
    meetingOn: (when) => `the meeting is ${when}`,
    courseBegins: (when) => `begins ${when}`,
    answerBy: (when) => `answer due ${when}`,
    'group-without-starter': {
      strong: (subject) => `${group(subject)} has no starter.`,
      rest: (asked, declined) => {
        if (!asked) return 'Nobody has been asked yet.';
        if (asked === 1 && declined === 1) return 'One has been asked, and said no.';
        return `${plural(asked, 'has been asked', 'have been asked')}${declined ? `, ${declined === asked ? 'all' : declined} said no` : ''}.`;
      },
      action: (asked) => (asked ? 'Ask the next one' : 'Ask a starter'),
    },
    'meeting-without-starter': {
      strong: (subject) => `${group(subject)} is without a starter once.`,
      rest: (session) => `No starter can come to ${session === undefined ? 'one of the meetings' : `meeting ${session}`}.`,
      action: 'Move the meeting or find another',
    },
    'starter-missing': {
      strong: (subject) => `${group(subject)} has lost a starter.`,
      rest: (starter) => `${starter ?? 'The other'} is alone now.`,
      action: 'Ask another',
    },
    'request-unanswered': {
      strong: (subject) => `${group(subject)} is waiting for an answer.`,
      rest: (name, days) => `${name ?? 'The starter'} was asked ${plural(days, 'day', 'days')} ago and has not answered.`,
      action: 'Ask one more',
    },
    'people-to-ring': {
      strong: (subject) => `${group(subject)}:`,
      rest: (number) =>
        number === 1 ? 'one person who is to be told has no e-mail.' : `${number ?? 'some'} people who are to be told have no e-mail.`,
      action: 'Ring them',
    },
    'group-ready-to-call-in': {
      strong: (subject) => `${group(subject)} has found a starter.`,
      rest: (coming) =>
        coming === 0 ? 'Nobody has said yes to joining yet.' : 'Now those who are joining can be told about the first meeting.',
      action: (coming) => (coming === 0 ? 'Invite people' : 'Call the group in'),
    },
    'group-ready-to-start': {
      strong: (subject) => `${group(subject)} has been called in.`,
      rest: 'The first meeting is here. Write how many begin.',
      action: 'Start the group',
    },
    'supervision-wanted': {
      strong: (name) => `${name} would like to talk with somebody.`,
      rest: 'Ring, and tick it off when you have talked.',
      action: 'Ring',
    },
    'enquiry-unanswered': {
      strong: (place) => `Somebody in ${place} is waiting for an answer.`,
      rest: (days, point) => (point ? `The enquiry lies with ${point}.` : `Nobody has been in touch for ${plural(days, 'day', 'days')}.`),
      action: 'Get in touch',
    },
    'log-missing': {
      strong: (subject) => `${group(subject)}:`,
      rest: (session, starter) =>
        `${session === undefined ? 'the meeting' : `meeting ${session}`} has no log.${starter ? ` ${starter} has been reminded.` : ''}`,
      action: (starter) => (starter ? `Call ${starter}` : 'See the meeting'),
    },
    'handover-overdue': {
      strong: (subject) => `${group(subject)} should have been handed over.`,
      rest: (held) =>
        held ? `${plural(held, 'meeting', 'meetings')} with a starter held.` : 'The meetings with a starter have been held.',
      action: 'Hand the group over',
    },
    'follow-up-due': {
      strong: (subject) => `${group(subject)} has not told whether they still meet.`,
      rest: 'A phone call is often enough.',
      action: 'Call and write the answer',
    },
    'help-wanted': {
      strong: (subject) => `${group(subject)} asks for help.`,
      rest: 'They would like the office to get in touch.',
      action: 'Get in touch',
    },
    'course-too-few': {
      strong: (place) => courseAt(place),
      rest: (taken, minimum) =>
        taken !== undefined && minimum !== undefined ? `has ${taken} signed up and needs ${minimum}.` : 'has too few signed up.',
      action: 'Decide',
    },
    'course-draft-soon': {
      strong: (place) => `${courseAt(place)} is not published.`,
      rest: 'It is getting close, and nobody can sign up yet.',
      action: 'Publish the course',
    },
    'review-waiting': {
      strong: (place) => `${courseAt(place)} has people waiting for an answer.`,
      rest: (waiting) => (waiting ? `${plural(waiting, 'sign-up', 'sign-ups')} to approve.` : 'Somebody is to be approved.'),
      action: (waiting) => (waiting === 1 ? 'See the sign-up' : 'See the oldest sign-up'),
    },
    'attendance-missing': {
      strong: (place) => `${courseAt(place)} lacks attendance.`,
      rest: (missing) => (missing ? `${plural(missing, 'participant is', 'participants are')} not marked.` : 'Not everybody is marked.'),
      action: 'Mark attendance',
    },
    'results-missing': {
      strong: (place) => `${courseAt(place)} lacks results.`,
      rest: (missing) =>
        missing
          ? `${plural(missing, 'participant is', 'participants are')} waiting for a certificate.`
          : 'Somebody is waiting for a certificate.',
      action: 'Set results',
    },
  },
  palette: {
    open: 'Go to',
    title: 'Go to a page, a group or a person',
    label: 'Type where you want to go',
    pages: 'Pages',
    groups: 'Groups',
    people: 'Starters',
    none: 'Nothing matches.',
    hint: 'Arrow keys choose, Enter opens, Esc closes',
    found: (count) => plural(count, 'match', 'matches'),
  },
  list,
  people: {
    supervision: (day) => `Would like to talk with somebody, and asked ${day}. Ring. Why is not written down.`,
    talked: 'We have talked',
    title: 'Starters',
    lead: 'Those who start groups for us, and how much they have now.',
    none: 'There are no starters yet. They come when they have passed a course.',
    name: 'Name',
    place: 'Place',
    groupsNow: 'Groups now',
    load: (now, max) => `${now} of ${max}`,
    started: 'Started in all',
    lastAsked: 'Last asked',
    askedIn: (when) => `in ${when}`,
    neverAsked: 'not asked yet',
    qualifiedUntil: (day) => `Qualified until ${day}`,
    notQualified: 'Not qualified now',
    promise: {
      none: 'The promise of confidentiality is missing. Nobody is asked before it is given.',
      herself: (day: string) => `Gave the promise of confidentiality on their page ${day}`,
      office: (day: string) => `Promise of confidentiality received, given ${day}`,
      course: (day: string) => `Gave the promise of confidentiality at the course ${day}`,
      before: (day: string) => `Passed the course ${day}, which then counted as the promise of confidentiality`,
      text: { '2026-1': 'text 2026-1', paper: 'another text, on paper', unknown: 'text not known' },
      receive: 'Promise of confidentiality received',
      receiveText: 'Write the day it was given. Starters can also give it themselves, under “For you” on their page.',
      givenOn: 'Given on',
      which: 'Which text',
      ours: 'Our text, 2026-1',
      paper: 'Another text, on a sheet the office keeps',
    },
    groups: 'Groups',
    noGroups: 'No groups now.',
    startedCount: (count) => `Has started ${plural(count, 'group', 'groups')} in all`,
    capacityNow: (now, max) => `Has ${plural(now, 'group', 'groups')} now, takes up to ${max} at a time`,
    pausedUntil: (day) => `Is taking a break until ${day}`,
    pause: 'Give a break',
    pauseTitle: (name) => `Give ${name} a break`,
    pauseText: 'No new groups are suggested during the break. Groups already under way go on.',
    pauseUntil: 'Break until and including',
    resume: 'End the break',
  },
  reason: { label: 'Reason' },
  saved: 'Saved.',
};
