import type { MachineName } from '@igang/i18n/states';
import type { StatesWords } from '@igang/i18n/words/states';
import type { Tone } from './pill.ts';

/** Tone of every state; a state added to a machine without one does not compile. */
export const TONES: { readonly [M in MachineName]: Readonly<Record<keyof StatesWords[M], Tone>> } = {
  course: { draft: 'quiet', published: 'wait', open: 'going', closed: 'wait', held: 'ok', completed: 'ok', cancelled: 'stopped' },
  enrolment: {
    applied: 'wants',
    'in-review': 'wants',
    confirmed: 'ok',
    waitlisted: 'wait',
    offered: 'wants',
    declined: 'quiet',
    expired: 'stopped',
    'turned-down': 'quiet',
    cancelled: 'stopped',
    attended: 'ok',
    absent: 'quiet',
  },
  starter: { applicant: 'wait', 'in-training': 'wait', qualified: 'ok', paused: 'quiet', lapsed: 'wants', retired: 'stopped' },
  group: {
    forming: 'wait',
    'called-in': 'wait',
    started: 'going',
    'with-starter': 'going',
    leaderless: 'ok',
    'followed-up': 'ok',
    ended: 'quiet',
    merged: 'quiet',
    dissolved: 'stopped',
  },
  enquiry: { new: 'wants', answered: 'wait', waiting: 'wait', invited: 'wait', coming: 'ok', placed: 'ok', ended: 'quiet' },
  assignment: { needed: 'wants', asked: 'wait', accepted: 'ok', active: 'going', completed: 'ok', withdrawn: 'stopped' },
  request: { open: 'wait', accepted: 'ok', declined: 'quiet', expired: 'quiet', 'taken-back': 'stopped' },
  session: { planned: 'wait', held: 'ok', cancelled: 'stopped', 'starter-absent': 'wants' },
  followUp: {
    planned: 'quiet',
    due: 'wait',
    'no-answer': 'wait',
    reminded: 'wait',
    'call-task': 'wants',
    done: 'ok',
    unknown: 'quiet',
    dropped: 'stopped',
  },
};
