import { localDate, type OfficeKind } from '@igang/domain';
import { responsibleOffice } from '../../organisation/offices/index.ts';
import { Refusal } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';

interface Position {
  readonly lat: number;
  readonly lon: number;
}
interface Where {
  readonly officeId: string;
  readonly municipalityCode: string;
}

/** A theme that is open, or none. */
export async function demandTheme(tx: Tx, themeCode: string | null): Promise<void> {
  if (themeCode === null) return;
  const open = 'SELECT code FROM theme WHERE code = $1 AND (closed_on IS NULL OR closed_on > $2)';
  if ((await one(tx, open, [themeCode, localDate(tx.now)])) === undefined) {
    throw new Refusal('request.invalid', {}, [{ path: 'themeCode', code: 'choice' }]);
  }
}

/** Where a group of the office's is on the map: a municipality of its own area; the national office may have one anywhere. */
export async function positionOf(tx: Tx, { officeId, municipalityCode }: Where): Promise<Position> {
  const office = await one<{ kind: OfficeKind }>(tx, 'SELECT kind FROM office WHERE id = $1 AND (closed_on IS NULL OR closed_on > $2)', [
    officeId,
    localDate(tx.now),
  ]);
  if (office === undefined) throw new Refusal('access.not-found');
  const position = await one<Position>(tx, 'SELECT lat, lon FROM municipality WHERE code = $1', [municipalityCode]);
  if (position === undefined) throw notAt('choice');
  const isInArea = office.kind === 'national' || (await responsibleOffice(tx, municipalityCode)) === officeId;
  if (!isInArea) throw notAt('other-office');
  return position;
}

function notAt(code: 'choice' | 'other-office'): Refusal {
  return new Refusal('request.invalid', {}, [{ path: 'municipalityCode', code }]);
}
