import { plural } from '../lang.ts';
import type { NationalWords } from './national.nb.ts';

export const en: NationalWords = {
  title: 'The whole chain in numbers',
  lead: 'From courses to groups that meet on their own.',
  period: { label: 'Period', thisYear: 'This year', lastYear: 'Last year', yearBefore: 'The year before', all: 'All' },
  chain: 'The chain',
  steps: {
    courses: 'Starter courses held',
    enrolled: 'Had a place on them',
    qualified: 'Qualified as starters',
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
  share: {
    qualified: (share) => `${share} of those with a place`,
    handedOver: (share) => `${share} of the groups started`,
  },
  meaning: 'What the numbers count',
  means: {
    courses:
      'Starter courses whose first day is in the period and whose attendance is all marked. Refreshers and other courses are left out.',
    enrolled: 'Those who had a place on these courses, also those who did not come.',
    qualified: 'Those of them who passed and qualified.',
    started: 'Groups that started in the period.',
    sessions: 'Group meetings held in the period with a starter present.',
    handedOver: 'Groups handed over in the period. Some of them started before it.',
    alive: 'Groups that answered in the period that they still meet, also those that want help.',
  },
  survival: {
    title: 'How long the groups live',
    lead: (groups) =>
      `All ${groups} groups that have been handed over, by what they, or their office, have told. A group counts for as long as we have heard that it lives.`,
    few: 'When ten groups have been handed over, this shows how long they live.',
    noneAnswered: 'So far fewer than ten groups have answered.',
    chart: (share) =>
      `The share of groups that live at each question after the handover. At the last it is ${share}. The figures are in the table.`,
    axis: 'months after the handover',
    when: 'After the handover',
    share: 'Live',
    band: 'Probably between',
    between: (low, high) => `${low} and ${high}`,
    known: 'Of those who answered',
    of: (alive, answers) => `${alive} of ${answers}`,
    marks: { 42: 'Six weeks', 183: 'Six months', 365: 'One year' },
    years: (n) => `${n} years`,
    note: 'Groups are asked after six weeks, half a year, and then every year. When a group has ended, we only know that it happened after the answer before, so the figures hold at the questions, and the lines between them are merely drawn straight (Turnbull’s method). A group that does not answer counts until it was last heard of. “Live” takes all the questions up to then together; “Of those who answered” is the answers to that one question. The field around the line shows the uncertainty: in nineteen of twenty such curves the true share lies there. Questions that fewer than ten groups have answered are not shown.',
  },
  offices: 'Office by office',
  office: 'Office',
  closed: 'closed',
  total: 'The whole country',
  none: 'No numbers in this period.',
  unsafe: 'For internal use. Small numbers are shown as they are, so do not pass the table on.',
  safe: 'Numbers below five are not shown, nor numbers they could be computed from. That is why the numbers are for whole years that are over.',
  untold: '–',
};
