import type { OfficeSettings } from '@igang/contracts';
import { OFFICE_SETTING_NAMES, OFFICE_SETTINGS, type OfficeSetting, recordOf } from '@igang/domain';
import { record } from '../../platform/audit-trail.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { setting } from './setting.sql.ts';

interface Row {
  readonly name: OfficeSetting;
  readonly value: number;
}

/** What an office has decided for itself, the defaults where it has not. */
export async function officeSettings(tx: Tx, officeId: string): Promise<OfficeSettings> {
  demandAccess(tx.actor, 'office.settings', { officeId });
  found(await one(tx, 'SELECT FROM office WHERE id = $1', [officeId]));
  const rows = await tx.query<Row>('SELECT name, value FROM office_setting WHERE office_id = $1', [officeId]);
  const chosen = new Map(rows.map(({ name, value }) => [name, value]));
  return recordOf(OFFICE_SETTING_NAMES, (name) => chosen.get(name) ?? OFFICE_SETTINGS[name].default);
}

/** From now on, for everything that is counted from today; what has been promised or asked already stays. */
export async function changeOfficeSettings(tx: Tx, officeId: string, settings: OfficeSettings): Promise<OfficeSettings> {
  const before = await officeSettings(tx, officeId);
  if (tx.actor.kind !== 'person') return before;
  for (const name of OFFICE_SETTING_NAMES.filter((one) => settings[one] !== before[one])) {
    await tx.query(CHANGE, [officeId, name, settings[name], tx.now, tx.actor.personId]);
    await record(tx, {
      action: 'office.set',
      subject: ['office', officeId],
      officeId,
      ...{ from: String(before[name]), to: String(settings[name]), reason: name },
    });
  }
  return settings;
}

/** One decision of an office, for those who promise by it. */
export async function settingOf(tx: Tx, name: OfficeSetting, officeId: string): Promise<number> {
  const row = await one<{ value: number }>(tx, `SELECT ${setting(name, '$1::uuid')}::int AS value`, [officeId]);
  return row?.value ?? OFFICE_SETTINGS[name].default;
}

const CHANGE = `
  INSERT INTO office_setting (office_id, name, value, changed_at, changed_by_id) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (office_id, name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id`;
