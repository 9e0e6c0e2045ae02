import { plural } from './lang.ts';
import type { NationalWords } from './national.nb.ts';

export const en: NationalWords = {
  title: 'The whole chain in numbers',
  lead: 'From courses to groups that meet on their own.',
  period: { label: 'Period', thisYear: 'This year', lastYear: 'Last year', all: 'All' },
  chain: 'The chain',
  steps: {
    courses: 'Courses held',
    enrolled: 'Signed up',
    qualified: 'Qualified starters',
    started: 'Groups started',
    sessions: 'Meetings with a starter',
    handedOver: 'Handed over',
    alive: 'Still meeting',
  },
  notes: {
    courses: (planned, cancelled) => `${planned} planned, ${cancelled} cancelled`,
    qualified: (active) => `${plural(active, 'starter is', 'starters are')} active now`,
    started: (forming, withStarter) => `${forming} gathering, ${withStarter} have a starter now`,
    handedOver: (leaderless) => `${plural(leaderless, 'group is', 'groups are')} on their own now`,
    alive: (followedUp) => `of ${plural(followedUp, 'group', 'groups')} followed up`,
  },
  ofPrevious: (share, step) => `${share} of ${step}`,
  offices: 'Office by office',
  office: 'Office',
  closed: 'closed',
  total: 'The whole country',
  none: 'No numbers in this period.',
  unsafe: 'For internal use. Small numbers are shown as they are, so do not pass the table on.',
};
