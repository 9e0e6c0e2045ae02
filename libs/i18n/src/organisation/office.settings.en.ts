import type { OfficeSettingWords } from './office.settings.nb.ts';

export const en: OfficeSettingWords = {
  title: 'Settings',
  lead: (office) => `This is how ${office} wants it. It holds from now on.`,
  choose: 'Choose an office above to see what it has decided.',
  about: {
    waiting: { title: 'When something comes on the list of what waits', text: 'Days before something counts as forgotten.' },
    groups: { title: 'New groups', text: '' },
  },
  names: {
    'enquiry-unanswered': { label: 'Enquiry without an answer', hint: 'The same number is promised to those who ask.' },
    'request-unanswered': { label: 'Question to a starter without an answer', hint: 'From when you asked.' },
    'log-missing': { label: 'Meeting without a log', hint: 'From the meeting.' },
    'handover-overdue': { label: 'Group that can be handed over', hint: 'From the last meeting with a starter.' },
    'course-draft-soon': { label: 'Course that is still a draft', hint: 'So many days before the course.' },
    'session-budget': { label: 'Meetings with a starter', hint: 'What we suggest for a new group. Four are usual.' },
  },
  save: 'Save',
  saved: 'Saved',
};
