import type { FollowUpKind } from '@igang/domain';
import type { Names } from '../../lang.ts';

/** All that is said of each question that a group is asked: a new kind has its words here, for lists, pages and mails. */
export const NAMES = {
  'six-weeks': 'After six weeks',
  'six-months': 'After half a year',
  'twelve-months': 'After a year',
  yearly: 'Every year',
  'after-support': 'After the support',
  help: 'The group asked for help',
  'own-meetings': 'After meetings of its own',
} satisfies Names<FollowUpKind>;

/** The page that asks begins so. */
export const LEADS = {
  'six-weeks': 'You have now met on your own for about six weeks. We wonder how it goes.',
  'six-months': 'You have now met on your own for about half a year. We wonder how it goes.',
  'twelve-months': 'You have now met on your own for about a year. We wonder how it goes.',
  yearly: 'It is quite some time since we last asked. We wonder how it goes.',
  'after-support': 'It is about six weeks since the starter was last with you. We wonder how it goes.',
  'own-meetings': 'You have now met a few times on your own. We wonder how it goes.',
  help: 'We wonder how it goes.',
} satisfies Names<FollowUpKind>;
