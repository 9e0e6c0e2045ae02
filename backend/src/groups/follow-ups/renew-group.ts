import type { Created, GroupRenewal, NewGroup } from '@igang/contracts';
import { groupMachine } from '@igang/domain';
import { lockGroup } from '../groups/index.ts';
import { record } from '../../platform/audit-trail.ts';
import { demand, found } from '../../platform/refusal.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { planGroup } from '../sessions/index.ts';
import { closeGroup } from './end-group.ts';

type Ground = Omit<NewGroup, keyof GroupRenewal | 'sessionBudget' | 'budgetReason'>;

/**
 * A group that has become small begins afresh with more people: a new group at the same place and time, which knows where
 * it comes from, and the old one ends. Taking in new people is never done in a group that is closed (product.md section 3).
 */
export async function renewGroup(tx: Tx, id: string, renewal: GroupRenewal): Promise<Created> {
  const group = await lockGroup(tx, id, 'group.manage');
  demand(groupMachine.decide(group.state, 'end'));
  const plan = { ...(await groundOf(tx, id)), ...renewal, sessionBudget: renewal.sessionDates.length };
  const created = await planGroup(tx, plan, id);
  await closeGroup(tx, group, 'end');
  await record(tx, { action: 'group.renew', subject: ['group', id], officeId: group.officeId });
  return created;
}

async function groundOf(tx: Tx, id: string): Promise<Ground> {
  const row = found(await one<{ ground: Ground }>(tx, GROUND, [id]));
  return row.ground;
}

/** What is not known is left out, as in the form of a new group. */
const GROUND = `
  SELECT jsonb_strip_nulls(jsonb_build_object(
    'officeId', g.office_id, 'name', g.name, 'municipalityCode', g.municipality_code, 'themeCode', g.theme_code, 'form', g.form,
    'venue', g.venue, 'roomAndKey', g.room_and_key, 'contactName', g.contact_name, 'contactEmail', g.contact_email, 'contactPhone', g.contact_phone,
    'contactLanguage', g.contact_language, 'startsAt', to_char(g.starts_time, 'HH24:MI'), 'endsAt', to_char(g.ends_time, 'HH24:MI'))) AS ground
  FROM self_help_group g WHERE g.id = $1`;
