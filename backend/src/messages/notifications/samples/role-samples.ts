import type { MailValues, RoleMailWords } from '@igang/i18n/messages/mail';

const today = '2026-03-10';

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
  'role.ended': () => ({ today, name: 'Anne Lise', role: 'contact-point', office: 'Rogaland', point: 'Frivilligsentralen på Varhaug' }),
};
