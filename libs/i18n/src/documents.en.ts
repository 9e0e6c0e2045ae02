import { officeName } from './office-name.ts';
import type { DocumentWords } from './documents.ts';
import { plural } from './lang.ts';

export const en: DocumentWords = {
  certificate: {
    title: 'Course certificate',
    has: 'has completed',
    when: 'Course days',
    where: 'Place',
    office: 'Held by',
    contents: 'Contents',
    issued: 'Issued',
    validUntil: (date) => `Gives the right to work as a starter until ${date}.`,
    serial: 'Number',
    check: 'Is it genuine? Scan the code, or type the number at',
    codeAlt: (address) => `QR code to ${address}`,
    file: (serial) => `certificate-${serial}.pdf`,
  },
  people: {
    title: 'Participants',
    number: 'No.',
    name: 'Name',
    place: 'Place',
    phone: 'Phone',
    count: (n) => plural(n, 'participant', 'participants'),
    none: 'Nobody has a place on the course yet.',
    page: (page) => `Page ${page}`,
    file: 'participants.pdf',
    care: 'The list has names and phone numbers. Look after it, and shred it after the course.',
  },
  badges: { title: 'Name badges', file: 'name-badges.pdf' },
  calendar: {
    own: 'Igang: what I am booked for',
    office: (name) => `Igang: ${name}`,
    courses: 'Igang: courses',
    day: (title, n, of) => (of === 1 ? title : `${title}, day ${n} of ${of}`),
    meeting: 'Group meeting',
    meetingOf: (n, of) => `Group meeting ${n} of ${of}`,
    meetings: 'group-meetings.ics',
    calledOff: 'called-off.ics',
    leads: (title) => `${title} (you lead)`,
    more: (address) => `More at ${address}`,
    file: 'course.ics',
  },
  feed: {
    title: 'Courses in Igang',
    about: 'Courses for people who want to start self-help groups.',
    course: (type, place) => `${type} in ${place}`,
    deadline: (date) => `Sign up by ${date}.`,
    by: (office) => `Held by ${officeName('en', office)}.`,
  },
};
