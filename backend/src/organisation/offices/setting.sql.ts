import { OFFICE_SETTINGS, type OfficeSetting } from '@igang/domain';

/** What the office in the column `office` has decided, or the default, as an expression of SQL. */
export function setting(name: OfficeSetting, office: string): string {
  return `coalesce((SELECT os.value FROM office_setting os WHERE os.office_id = ${office} AND os.name = '${name}'), ${OFFICE_SETTINGS[name].default})`;
}
