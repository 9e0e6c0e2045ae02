import { ownGroupName } from '@igang/i18n/groups/groups/group-words';
import type { Done, NewGroupRegistration, RegistrationView } from '@igang/contracts';
import {
  addDays,
  FRESH_DAYS,
  instantAfter,
  localDate,
  type LocalDate,
  ON_ITS_OWN,
  SESSION_BUDGET,
  UNCONFIRMED_DAYS,
  weekdayOf,
} from '@igang/domain';
import { placeOf } from '../../organisation/geography/index.ts';
import { beginOnItsOwn, lockGroup } from '../groups/index.ts';
import { planFollowUps } from './plan-follow-ups.ts';
import { responsibleOffice } from '../../organisation/offices/index.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { announce } from '../../platform/outbox.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { GroupRegistration } from './group-registration.entity.ts';

/**
 * A group that began by itself wants to be asked how it goes. Nothing comes of it before the address is confirmed; asking again
 * about the same (address, municipality and day of the week) corrects what was written, sends the link again and answers the same; another
 * group with the same address stands beside it.
 */
export async function registerGroup(tx: Tx, group: NewGroupRegistration): Promise<Done> {
  demandAccess(tx.actor, 'group.register', {});
  if (group.endsAt <= group.startsAt) throw new Refusal('request.invalid', {}, [{ path: 'endsAt', code: 'too-small' }]);
  const { lat, lon, municipalityCode } = await placeOf(tx, group.near);
  if (municipalityCode === null) throw new Refusal('request.invalid', {}, [{ path: 'near', code: 'unknown-place' }]);
  const officeId = found(await responsibleOffice(tx, municipalityCode));
  const { email, language, people, form = 'physical', startsAt, endsAt, weekday = null } = group;
  const venue = form === 'digital' ? null : (group.venue ?? null);
  const expiresAt = instantAfter(tx.now, { days: UNCONFIRMED_DAYS });
  const row = await one<{ id: string }>(tx, WRITE, [
    ...[tx.newId(), email, language, municipalityCode, officeId, people, venue, startsAt, endsAt, lat, lon, tx.now, expiresAt],
    ...[weekday, form],
  ]);
  await announce(
    tx,
    { job: 'mail.send', payload: { kind: 'group.confirm-address', subjectId: found(row).id } },
    { job: 'group-registration.forget', payload: { registrationId: found(row).id }, at: expiresAt },
  );
  return { done: true };
}

type Registered = Omit<RegistrationView, 'pack'> & { readonly isConfirmed: boolean };

/** What the link in the mail is about, before and after it is pressed; gone when a week has passed without a press. */
export async function registration(tx: Tx, id: string): Promise<Registered> {
  const row = await one<Registered>(tx, REGISTERED, [id, tx.now]);
  if (row === undefined) throw new Refusal('link.expired');
  return row;
}

/**
 * From now on the group is one of those that run on their own: it has its booklet, and is asked in six weeks. It takes the id of what
 * was confirmed, so that a link pressed twice makes one group.
 */
export async function confirmGroup(tx: Tx, id: string): Promise<Done> {
  demandAccess(tx.actor, 'group.register', {});
  const row = await tx.manager.findOne(GroupRegistration, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (row === null) return whenConfirmed(tx, id);
  const { place } = await registration(tx, id);
  const today = localDate(tx.now);
  await beginOnItsOwn(tx, {
    ...{ id, officeId: row.officeId, municipalityCode: row.municipalityCode, lat: row.lat, lon: row.lon, venue: row.venue },
    ...{ name: ownGroupName[row.language](place), form: row.form },
    ...{ contactEmail: row.email, contactLanguage: row.language, startsTime: row.startsAt, endsTime: row.endsAt },
    ...{ expectedSize: row.people, participantsAtStart: row.people, sessionBudget: SESSION_BUDGET.default },
    meetsFrom: row.weekday === null ? null : nextWeekday(today, row.weekday),
    ...{ startedOn: today, leaderlessOn: today, freshUntil: addDays(today, FRESH_DAYS) },
  });
  await tx.manager.delete(GroupRegistration, { id });
  await planFollowUps(tx, await lockGroup(tx, id, 'checked'), today);
  // She is at the page and waits for it, whatever the hour.
  await announce(tx, { job: 'mail.send', payload: { kind: 'handover.pack', subjectId: id, isAsked: true } });
  return { done: true };
}

/** Today, when it is that day. */
function nextWeekday(today: LocalDate, weekday: number): LocalDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** Confirmed before is as confirmed now; what nobody confirmed in time has ended. */
async function whenConfirmed(tx: Tx, id: string): Promise<Done> {
  const group = await one(tx, 'SELECT FROM self_help_group WHERE id = $1 AND self_started', [id]);
  if (group === undefined) throw new Refusal('link.expired');
  return { done: true };
}

export async function forgetRegistration(tx: Tx, id: string): Promise<void> {
  await tx.query('DELETE FROM group_registration WHERE id = $1 AND expires_at <= $2', [id, tx.now]);
}

/** A group has the id of what was confirmed. */
const REGISTERED = `
  SELECT m.name AS place, r.people, false AS "isConfirmed"
  FROM group_registration r JOIN municipality m ON m.code = r.municipality_code WHERE r.id = $1 AND r.expires_at > $2
  UNION ALL
  SELECT m.name, g.expected_size, true FROM self_help_group g JOIN municipality m ON m.code = g.municipality_code
  WHERE g.id = $1 AND g.self_started AND g.state IN ${sqlSet(ON_ITS_OWN)}`;
const WRITE = `
  INSERT INTO group_registration (id, email, language, municipality_code, office_id, people, venue, starts_at, ends_at, lat, lon, asked_at, expires_at,
    weekday, form)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
  ON CONFLICT (email, municipality_code, (coalesce(weekday, 0))) DO UPDATE SET language = excluded.language, office_id = excluded.office_id,
    form = excluded.form,
    people = excluded.people, venue = excluded.venue, starts_at = excluded.starts_at, ends_at = excluded.ends_at, lat = excluded.lat,
    lon = excluded.lon, asked_at = excluded.asked_at, expires_at = excluded.expires_at RETURNING id`;
