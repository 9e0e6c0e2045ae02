import { ACCESS, type Actor, type GrantedRole, may, type Permission, scopeOf } from './access.ts';

const staff = (role: GrantedRole, officeId: string): Actor => ({
  kind: 'person',
  personId: role,
  isStarter: false,
  grants: [{ role, officeId, ...(role === 'contact-point' ? { contactPointId: 'p1' } : {}) }],
});
const starter: Actor = { kind: 'person', personId: 'maria', isStarter: true, grants: [] };
const anonymous: Actor = { kind: 'anonymous' };
const PERMISSIONS = Object.keys(ACCESS) as Permission[];

/** One row a permission: who may in her own office or on her own thing. The rest must be refused. */
const OWN: Readonly<Record<Permission, string>> = {
  'catalogue.read': 'everybody',
  'enrolment.apply': 'everybody',
  'enrolment.see-own': 'starter enrollee',
  'enrolment.change-own': 'enrollee',
  'enrolment.manage': 'coordinator national',
  'question.manage': 'coordinator national',
  'answer.read-sensitive': 'enrollee coordinator trainer',
  'office.read': 'coordinator trainer national auditor',
  'office.settings': 'coordinator national',
  'role.give': 'coordinator national',
  'role.give-national': 'national',
  'role.accept': 'role-link',
  'course.read': 'coordinator trainer national',
  'course.plan': 'coordinator national',
  'course-type.manage': 'national',
  'office.manage': 'national',
  'trainer.plan': 'coordinator trainer national',
  'course.run': 'coordinator trainer national',
  'calendar.own': 'starter coordinator trainer national',
  'calendar.office': 'coordinator national',
  'certificate.check': 'everybody',
  'certificate.read': 'starter enrollee coordinator national',
  'starter.read': 'starter coordinator national',
  'starter.manage': 'coordinator national',
  'availability.own': 'starter',
  'care.own': 'starter',
  'group.read': 'starter coordinator national',
  'group.manage': 'coordinator national',
  'assignment.ask': 'coordinator national',
  'request.answer': 'starter request-link',
  'request.answer-for': 'coordinator national',
  'session.log': 'starter log-link',
  'session.reschedule': 'starter',
  'session.log-for': 'coordinator',
  'session.read': 'starter coordinator',
  'handover.do': 'starter coordinator national',
  'pack.read': 'group starter coordinator national',
  'group.register': 'everybody',
  'enquiry.make': 'everybody',
  'enquiry.own': 'seeker',
  'enquiry.work': 'coordinator contact-point',
  'contact-point.confirm': 'point-link coordinator contact-point national',
  'contact-point.manage': 'coordinator national',
  'group.invite': 'coordinator',
  'participant.read': 'starter coordinator',
  'follow-up.answer': 'group-contact coordinator national',
  'work.read': 'coordinator national',
  'interest.ask': 'everybody',
  'demand.read': 'coordinator national',
  'import.make': 'coordinator national',
  'export.make': 'coordinator national',
  'evaluation.answer': 'everybody',
  'evaluation.read': 'coordinator trainer national',
  'chain.read': 'national auditor',
  'audit.read': 'coordinator national auditor',
};
const ACTORS: Readonly<Record<string, Actor>> = {
  anonymous,
  starter,
  enrollee: { kind: 'enrollee', enrolmentId: 'e1' },
  'group-contact': { kind: 'group-contact', followUpId: 'f1' },
  group: { kind: 'group', groupId: 'g1' },
  seeker: { kind: 'seeker', enquiryId: 'q1' },
  'request-link': { kind: 'request-link', personId: 'maria', requestId: 'r1' },
  'log-link': { kind: 'log-link', personId: 'maria', sessionId: 's1' },
  'point-link': { kind: 'point-link', contactPointId: 'p1' },
  'role-link': { kind: 'role-link', invitationId: 'i1' },
  'contact-point': staff('contact-point', 'home'),
  coordinator: staff('coordinator', 'home'),
  trainer: staff('trainer', 'home'),
  national: staff('national', 'hq'),
  auditor: staff('auditor', 'hq'),
};
const MINE = {
  officeId: 'home',
  personIds: ['maria', 'trainer', 'coordinator', 'national'],
  enrolmentId: 'e1',
  followUpId: 'f1',
  groupId: 'g1',
  enquiryId: 'q1',
  requestId: 'r1',
  sessionId: 's1',
  contactPointId: 'p1',
  invitationId: 'i1',
};
const THEIRS = {
  officeId: 'other',
  personIds: ['somebody'],
  enrolmentId: 'e2',
  followUpId: 'f2',
  groupId: 'g2',
  enquiryId: 'q2',
  requestId: 'r2',
  sessionId: 's2',
  contactPointId: 'p2',
  invitationId: 'i2',
};
const everywhere = new Set(['national', 'auditor']);
/** What is so personal that not even the national office has anybody else's. */
const PERSONAL: readonly Permission[] = ['calendar.own'];

describe.each(PERMISSIONS)('%s', (permission) => {
  const allowed = OWN[permission] === 'everybody' ? Object.keys(ACTORS) : OWN[permission].split(' ');
  it.each(Object.entries(ACTORS))('as %s, on her own', (name, actor) => {
    expect(may(actor, permission, MINE)).toBe(allowed.includes(name));
  });
  it.each(Object.entries(ACTORS))("as %s, on another's", (name, actor) => {
    const reaches = everywhere.has(name) && !PERSONAL.includes(permission);
    const anyway = OWN[permission] === 'everybody' || (reaches && allowed.includes(name));
    expect(may(actor, permission, THEIRS)).toBe(anyway);
  });
});

describe('the scope of a query', () => {
  it('is the offices of the coordinator, everything for the national office, her own for the starter', () => {
    expect(scopeOf(staff('coordinator', 'home'), 'group.read')).toEqual({
      all: false,
      officeIds: ['home'],
      contactPointIds: [],
      ownPersonId: undefined,
    });
    expect(scopeOf(staff('national', 'hq'), 'group.read').all).toBe(true);
    expect(scopeOf(starter, 'group.read')).toEqual({ all: false, officeIds: [], contactPointIds: [], ownPersonId: 'maria' });
    expect(scopeOf(anonymous, 'group.read')).toEqual({ all: false, officeIds: [], contactPointIds: [], ownPersonId: undefined });
  });
  it('joins the roles of one person', () => {
    const both: Actor = {
      kind: 'person',
      personId: 'x',
      isStarter: true,
      grants: [
        { role: 'coordinator', officeId: 'a' },
        { role: 'trainer', officeId: 'b' },
      ],
    };
    expect(scopeOf(both, 'course.read')).toEqual({ all: false, officeIds: ['a'], contactPointIds: [], ownPersonId: 'x' });
  });
});

describe('a thing of nobody', () => {
  it.each(Object.entries(ACTORS))('is reached by %s only where she reaches everything', (name, actor) => {
    const reached = PERMISSIONS.filter((permission) => may(actor, permission, {}));
    const everybodys = PERMISSIONS.filter((permission) => OWN[permission] === 'everybody');
    const all = PERMISSIONS.filter((permission) => OWN[permission].split(' ').includes(name) && !PERSONAL.includes(permission));
    expect(reached.toSorted()).toEqual([...everybodys, ...(everywhere.has(name) ? all : [])].toSorted());
  });
});

describe('a link', () => {
  it.each([
    ['the question she was asked', ACTORS['request-link'], 'request.answer'],
    ['her log', ACTORS['log-link'], 'session.log'],
  ] as const)('to %s leads nowhere once the group is not hers any more', (_, actor, permission) => {
    expect(actor && may(actor, permission, { ...MINE, personIds: ['somebody'] })).toBe(false);
    expect(actor && may(actor, permission, { ...MINE, personIds: undefined })).toBe(false);
  });
  it.each(['request-link', 'log-link'] as const)('of hers (%s) does not lead to another one of hers', (name) => {
    const actor = ACTORS[name];
    const other = { ...MINE, requestId: 'r2', sessionId: 's2' };
    expect(actor && (may(actor, 'request.answer', other) || may(actor, 'session.log', other))).toBe(false);
  });
});

describe('somebody at a contact point', () => {
  const grants = [
    { role: 'contact-point', officeId: 'home', contactPointId: 'p1' },
    { role: 'contact-point', officeId: 'home' },
  ] as const;
  const worker: Actor = { kind: 'person', personId: 'w', isStarter: false, grants };
  it('reaches what is of her own point, and nothing else of its office', () => {
    expect(scopeOf(worker, 'enquiry.work')).toStrictEqual({ all: false, officeIds: [], contactPointIds: ['p1'], ownPersonId: undefined });
    expect(may(worker, 'enquiry.work', { officeId: 'home', contactPointId: 'p1' })).toBe(true);
    expect(may(worker, 'enquiry.work', { officeId: 'home', contactPointId: null })).toBe(false);
    expect(may(worker, 'enquiry.work', { officeId: 'home' })).toBe(false);
  });
});

describe('the system itself', () => {
  it.each(PERMISSIONS)('reaches everything by %s', (permission) => expect(may({ kind: 'system' }, permission, {})).toBe(true));
});

describe('a person', () => {
  it('is no starter for having the role of another', () => {
    const coordinator = staff('coordinator', 'home');
    expect(may(coordinator, 'care.own', MINE)).toBe(false);
    expect(scopeOf(coordinator, 'group.read').ownPersonId).toBeUndefined();
  });
  it('reaches her own things though they are of another office', () => {
    expect(may(starter, 'group.read', { officeId: 'other', personIds: ['maria'] })).toBe(true);
  });
});
