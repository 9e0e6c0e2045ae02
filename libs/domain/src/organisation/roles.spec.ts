import { type Actor, GRANTED_ROLES, type GrantedRole } from './access.ts';
import { mayGiveRole, rolesIn } from './roles.ts';

const holding = (role: GrantedRole, officeId: string): Actor => ({
  kind: 'person',
  personId: role,
  isStarter: false,
  grants: [{ role, officeId }],
});

describe('who gives a role', () => {
  it.each([
    ['coordinator', 'home', 'contact-point coordinator trainer'],
    ['coordinator', 'other', ''],
    ['trainer', 'home', ''],
    ['auditor', 'home', ''],
    ['contact-point', 'home', ''],
    ['national', 'home', 'contact-point coordinator trainer national auditor'],
    ['national', 'other', 'contact-point coordinator trainer national auditor'],
  ] as const)('a %s of the office asks in %s: %s', (role, officeId, given) => {
    const home = role === 'national' || role === 'auditor' ? 'hq' : 'home';
    const may = GRANTED_ROLES.filter((one) => mayGiveRole(holding(role, home), one, officeId));
    expect(may.join(' ')).toBe(given);
  });
});

describe('where a role is held', () => {
  it('is the national office for what reaches everywhere, and a district for a contact point', () => {
    expect(rolesIn('national')).toEqual(['coordinator', 'trainer', 'national', 'auditor']);
    expect(rolesIn('district')).toEqual(['coordinator', 'trainer', 'contact-point']);
  });
});
