import { OFFICE_WORK, recordOf } from '@igang/domain';
import type { MailValues, RoleMailWords } from '@igang/i18n/messages/mail';

const today = '2026-03-10';
const closed = { office: 'Rogaland', heir: 'Vestland', from: today };

/** What the mails about roles are about, for the pages that show every mail. */
export const ROLE_VALUES: { readonly [K in keyof RoleMailWords]: () => MailValues[K] } = {
  'role.invited': () => ({
    today,
    name: 'Anne Lise',
    inviter: 'Kari Lien',
    role: 'coordinator',
    office: 'Rogaland',
    point: undefined,
    until: '2026-03-24',
  }),
  'office.closed': () => ({ today, name: 'Anne Lise', ...closed, role: 'coordinator', goesOn: undefined }),
  'office.taken-over': () => ({ today, ...closed, work: recordOf(OFFICE_WORK, (kind) => kind.length % 3) }),
  'role.ended': () => ({ today, name: 'Anne Lise', role: 'contact-point', office: 'Rogaland', point: 'Frivilligsentralen på Varhaug' }),
};
