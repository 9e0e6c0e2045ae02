/** What the settings are about, as the page groups them: what counts as left lying, and new groups. */
export const SETTING_SUBJECTS = ['waiting', 'groups'] as const;
export type SettingSubject = (typeof SETTING_SUBJECTS)[number];

interface Setting {
  readonly about: SettingSubject;
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

/**
 * What each office decides for itself: after how many days something counts as left lying, and how many meetings a new group
 * has with a starter unless somebody says otherwise (rule 7).
 */
export const OFFICE_SETTINGS = {
  /** From an enquiry to somebody having been in touch: also what is promised to her who asks. */
  'enquiry-unanswered': { about: 'waiting', default: 3, min: 1, max: 14 },
  /** From the question to a starter to asking another; half of the time she has. */
  'request-unanswered': { about: 'waiting', default: 3, min: 1, max: 14 },
  /** From a meeting to its log: the meeting's own day is the starter's to write. */
  'log-missing': { about: 'waiting', default: 1, min: 1, max: 14 },
  /** From the last meeting held to the handover. */
  'handover-overdue': { about: 'waiting', default: 7, min: 1, max: 60 },
  /** Before a course that is still a draft. */
  'course-draft-soon': { about: 'waiting', default: 42, min: 7, max: 120 },
  /** Meetings with a starter. */
  'session-budget': { about: 'groups', default: 4, min: 1, max: 8 },
} as const satisfies Readonly<Record<string, Setting>>;

export type OfficeSetting = keyof typeof OFFICE_SETTINGS;
export const OFFICE_SETTING_NAMES = Object.keys(OFFICE_SETTINGS) as OfficeSetting[];

export function settingsAbout(subject: SettingSubject): OfficeSetting[] {
  return OFFICE_SETTING_NAMES.filter((name) => OFFICE_SETTINGS[name].about === subject);
}
