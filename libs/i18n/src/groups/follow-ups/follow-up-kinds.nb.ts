import type { FollowUpKind } from '@igang/domain';
import type { Names } from '../../lang.ts';

/** All that is said of each question that a group is asked: a new kind has its words here, for lists, pages and mails. */
export const NAMES = {
  'six-weeks': 'Etter seks uker',
  'six-months': 'Etter et halvt år',
  'twelve-months': 'Etter et år',
  yearly: 'Hvert år',
  'after-support': 'Etter støtten',
  help: 'Gruppa ba om hjelp',
  'own-meetings': 'Etter egne møter',
} satisfies Names<FollowUpKind>;

/** The page that asks begins so. */
export const LEADS = {
  'six-weeks': 'Nå har dere møttes på egen hånd i omtrent seks uker. Vi lurer på hvordan det går.',
  'six-months': 'Nå har dere møttes på egen hånd i omtrent et halvt år. Vi lurer på hvordan det går.',
  'twelve-months': 'Nå har dere møttes på egen hånd i omtrent et år. Vi lurer på hvordan det går.',
  yearly: 'Det er en god stund siden vi spurte sist. Vi lurer på hvordan det går.',
  'after-support': 'Det er omtrent seks uker siden igangsetteren var hos dere sist. Vi lurer på hvordan det går.',
  'own-meetings': 'Nå har dere møttes noen ganger på egen hånd. Vi lurer på hvordan det går.',
  help: 'Vi lurer på hvordan det går.',
} satisfies Names<FollowUpKind>;
