import type { FollowUpKind } from '@igang/domain';
import type { Names } from '../../lang.ts';

/** All that is said of each question that a group is asked: a new kind has its words here, for lists, pages and mails. */
export const NAMES = {
  'six-weeks': 'Etter seks veker',
  'six-months': 'Etter eit halvt år',
  'twelve-months': 'Etter eit år',
  yearly: 'Kvart år',
  'after-support': 'Etter støtta',
  help: 'Gruppa bad om hjelp',
  'own-meetings': 'Etter eigne møte',
} satisfies Names<FollowUpKind>;

/** The page that asks begins so. */
export const LEADS = {
  'six-weeks': 'No har de møtst på eiga hand i om lag seks veker. Vi lurer på korleis det går.',
  'six-months': 'No har de møtst på eiga hand i om lag eit halvt år. Vi lurer på korleis det går.',
  'twelve-months': 'No har de møtst på eiga hand i om lag eit år. Vi lurer på korleis det går.',
  yearly: 'Det er ei god stund sidan vi spurde sist. Vi lurer på korleis det går.',
  'after-support': 'Det er om lag seks veker sidan igangsetjaren var hos dykk sist. Vi lurer på korleis det går.',
  'own-meetings': 'No har de møtst nokre gonger på eiga hand. Vi lurer på korleis det går.',
  help: 'Vi lurer på korleis det går.',
} satisfies Names<FollowUpKind>;
