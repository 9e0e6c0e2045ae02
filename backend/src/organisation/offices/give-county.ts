import { type LocalDate, localDate } from '@igang/domain';
import { found, Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { nationalOffice } from './open-office.ts';

export interface Giving {
  readonly officeId: string;
  readonly countyCode: string;
  /** The first day on which it is that office's. */
  readonly from: LocalDate;
}

interface Held {
  readonly id: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly countyName: string;
  readonly since: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * The county is that office's from a day on, and nobody else's; who had it keeps the days before. It is refused where it is to go to
 * somebody at a later day already: that is taken back first.
 * @returns who answered for it until then, the national office where no other did; undefined where the office has it already
 */
export async function giveCounty(tx: Tx, { officeId, countyCode, from }: Giving): Promise<{ readonly fromId: string } | undefined> {
  const rows = await tx.query<Held>(HELD, [countyCode, from]);
  demandFree(rows, { officeId, from }, localDate(tx.now));
  const [before] = rows;
  if (before?.officeId === officeId) return undefined;
  if (before !== undefined) await endBefore(tx, before, from);
  await tx.query(GIVE, [tx.newId(), officeId, countyCode, from, before?.until ?? null]);
  return { fromId: before?.officeId ?? (await nationalOffice(tx)) };
}

function demandFree(rows: readonly Held[], { officeId, from }: Omit<Giving, 'countyCode'>, today: LocalDate): void {
  const planned = rows.find((row) => row.since > from || (row.since === from && from > today && row.officeId !== officeId));
  if (planned === undefined) return;
  const { countyName: county, officeName: office, since: on } = planned;
  throw new Refusal('office.county-taken', { county, office, on, today });
}

/** What begins on the very day it ends has never been. */
async function endBefore(tx: Tx, { id, since }: Held, from: LocalDate): Promise<void> {
  if (since === from) await tx.query('DELETE FROM office_county WHERE id = $1', [id]);
  else await tx.query('UPDATE office_county SET valid = daterange(lower(valid), $2::date) WHERE id = $1', [id, from]);
}

/** A county that is to be the office's stays where it is instead. One that is the office's already is not taken back: it is moved. */
export async function takeBackCounty(tx: Tx, { officeId, countyCode }: Omit<Giving, 'from'>): Promise<LocalDate> {
  const { since, until } = found(
    await one<{ since: LocalDate; until: LocalDate | null }>(tx, TAKE_BACK, [officeId, countyCode, localDate(tx.now)]),
  );
  await tx.query(GO_ON, [countyCode, since, until]);
  return since;
}

/** Whoever moves counties does it after whoever came before: one at a time for each. */
export async function lockCounties(tx: Tx, codes: readonly string[], from: LocalDate): Promise<void> {
  const known = await tx.query(
    'SELECT code FROM county WHERE code = ANY ($1) AND (valid_to IS NULL OR valid_to >= $2::date) ORDER BY code FOR UPDATE',
    [codes, from],
  );
  if (known.length !== new Set(codes).size) throw new Refusal('request.invalid', {}, [{ path: 'codes', code: 'choice' }]);
}

/** On that day; who is to close is left out from then on. */
export async function demandOpen(tx: Tx, officeId: string, on: LocalDate): Promise<void> {
  const office = found(await one<{ isOpen: boolean }>(tx, OPEN, [officeId, on]));
  if (!office.isOpen) throw new Refusal('office.not-open');
}

const OPEN = `SELECT opened_on <= $2::date AND (closed_on IS NULL OR closed_on > $2::date) AS "isOpen" FROM office WHERE id = $1 FOR NO KEY UPDATE`;
const HELD = `
  SELECT oc.id, oc.office_id AS "officeId", o.name AS "officeName", c.name AS "countyName", lower(oc.valid) AS since, upper(oc.valid) AS until
  FROM office_county oc JOIN office o ON o.id = oc.office_id JOIN county c ON c.code = oc.county_code
  WHERE oc.county_code = $1 AND oc.valid && daterange($2::date, NULL) ORDER BY lower(oc.valid)`;
const GIVE = `INSERT INTO office_county (id, office_id, county_code, valid) VALUES ($1, $2, $3, daterange($4::date, $5::date))`;
const TAKE_BACK = `
  DELETE FROM office_county WHERE id = (
    SELECT id FROM office_county WHERE office_id = $1 AND county_code = $2 AND lower(valid) > $3::date ORDER BY lower(valid) DESC LIMIT 1)
  RETURNING lower(valid) AS since, upper(valid) AS until`;
const GO_ON = `UPDATE office_county SET valid = daterange(lower(valid), $3::date) WHERE county_code = $1 AND upper(valid) = $2::date`;
