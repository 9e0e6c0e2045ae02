/** Who may do what: product.md section 5 as code. Deny by default; what is not written is refused. */
export const ROLES = ['starter', 'contact-point', 'coordinator', 'trainer', 'national', 'auditor'] as const;
export type Role = (typeof ROLES)[number];
/** Roles that are granted; being a starter follows from the starter record instead. */
export const GRANTED_ROLES = ['contact-point', 'coordinator', 'trainer', 'national', 'auditor'] as const satisfies readonly Role[];
export type GrantedRole = (typeof GRANTED_ROLES)[number];

/** Who may stand in front of a course. */
export const LEADS_COURSES: readonly GrantedRole[] = ['trainer', 'coordinator', 'national'];

export interface Grant {
  readonly role: GrantedRole;
  /** The office the role is held in; national and auditor roles are held in the national office. */
  readonly officeId: string;
  /** The place somebody at a contact point works for; the office is the one that answers for it. */
  readonly contactPointId?: string | undefined;
}

/** Who does something, as the audit trail tells it. */
export const ACTOR_KINDS = [
  'anonymous',
  'system',
  'enrollee',
  'group-contact',
  'group',
  'seeker',
  'request-link',
  'log-link',
  'point-link',
  'role-link',
  'person',
] as const satisfies readonly Actor['kind'][];
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'system' }
  /** Somebody with a link from a mail: she can reach that one enrolment and nothing else. */
  | { readonly kind: 'enrollee'; readonly enrolmentId: string }
  /** A leaderless group answering from its contact address. */
  | { readonly kind: 'group-contact'; readonly followUpId: string }
  /** Somebody in a leaderless group with the address of its own pack. */
  | { readonly kind: 'group'; readonly groupId: string }
  /** Somebody who looks for a group, with the link to her own enquiry. */
  | { readonly kind: 'seeker'; readonly enquiryId: string }
  /** A starter with the link to the one question she was asked. */
  | { readonly kind: 'request-link'; readonly personId: string; readonly requestId: string }
  /** A starter with the link to her log of one meeting. */
  | { readonly kind: 'log-link'; readonly personId: string; readonly sessionId: string }
  /** Somebody at a contact point with the link that asks whether its listing is right. */
  | { readonly kind: 'point-link'; readonly contactPointId: string }
  /** Somebody with the link that invites her to a role. */
  | { readonly kind: 'role-link'; readonly invitationId: string }
  | { readonly kind: 'person'; readonly personId: string; readonly isStarter: boolean; readonly grants: readonly Grant[] };

/** `point`: at the contact points she works for. */
type Reach = 'all' | 'office' | 'own' | 'point';
type Row = Readonly<
  Partial<
    Record<
      Role | 'enrollee' | 'group-contact' | 'group' | 'seeker' | 'request-link' | 'log-link' | 'point-link' | 'role-link' | 'anyone',
      Reach
    >
  >
>;

const OFFICE_WORK: Row = { coordinator: 'office', national: 'all' };

export const ACCESS = {
  'catalogue.read': { anyone: 'all' },
  'enrolment.apply': { anyone: 'all' },
  'enrolment.see-own': { enrollee: 'own', starter: 'own' },
  'enrolment.change-own': { enrollee: 'own' },
  'enrolment.manage': OFFICE_WORK,
  // Of a course its office; of a course type, which belongs to no office, the national one.
  'question.manage': OFFICE_WORK,
  // Food, access needs and the like concern those who hold the course, and nobody above them.
  'answer.read-sensitive': { enrollee: 'own', coordinator: 'office', trainer: 'own' },
  'office.read': { coordinator: 'office', trainer: 'office', national: 'all', auditor: 'all' },
  'office.settings': OFFICE_WORK,
  /** Which offices there are, and which counties each has. */
  'office.manage': { national: 'all' },
  /** Who works here: seeing it, inviting and ending (roles.ts says which roles are which). */
  'role.give': OFFICE_WORK,
  'role.give-national': { national: 'all' },
  'role.accept': { 'role-link': 'own' },
  'course.read': { coordinator: 'office', trainer: 'own', national: 'all' },
  'course.plan': OFFICE_WORK,
  'course-type.manage': { national: 'all' },
  'trainer.plan': { coordinator: 'office', trainer: 'own', national: 'all' },
  'course.run': { coordinator: 'office', trainer: 'own', national: 'all' },
  /** Her own secret calendar address, and that of an office she works for. */
  'calendar.own': { starter: 'own', coordinator: 'own', trainer: 'own', national: 'own' },
  'calendar.office': OFFICE_WORK,
  'certificate.check': { anyone: 'all' },
  'certificate.read': { starter: 'own', enrollee: 'own', coordinator: 'office', national: 'all' },
  'starter.read': { starter: 'own', coordinator: 'office', national: 'all' },
  'starter.manage': OFFICE_WORK,
  /** When she can, and what she will be asked about: hers to say. */
  'availability.own': { starter: 'own' },
  /** Her own account, her pause, and asking to talk with somebody. */
  'care.own': { starter: 'own' },
  'group.read': { starter: 'own', coordinator: 'office', national: 'all' },
  'group.manage': OFFICE_WORK,
  'assignment.ask': OFFICE_WORK,
  'request.answer': { starter: 'own', 'request-link': 'own' },
  /** What a starter has told on the telephone; the writer stands beside it. */
  'request.answer-for': OFFICE_WORK,
  'session.log': { starter: 'own', 'log-link': 'own' },
  /** Another evening for a meeting of her own group; the office can move it back. */
  'session.reschedule': { starter: 'own' },
  'session.log-for': { coordinator: 'office' },
  'session.read': { starter: 'own', coordinator: 'office' },
  'handover.do': { starter: 'own', coordinator: 'office', national: 'all' },
  'pack.read': { group: 'own', starter: 'own', coordinator: 'office', national: 'all' },
  'group.register': { anyone: 'all' },
  'enquiry.make': { anyone: 'all' },
  'enquiry.own': { seeker: 'own' },
  // Who looks for a group concerns those who help her find one; the national office has counts.
  'enquiry.work': { coordinator: 'office', 'contact-point': 'point' },
  /** What stands about a contact point in public: by who works there, or the office whose area it lies in. */
  'contact-point.confirm': { 'point-link': 'own', coordinator: 'office', 'contact-point': 'point', national: 'all' },
  /** Which contact points there are: registering one, whose it is, closing it. */
  'contact-point.manage': OFFICE_WORK,
  'group.invite': { coordinator: 'office' },
  /** Those who are coming to a group: its starters tell them about the first meeting. */
  'participant.read': { starter: 'own', coordinator: 'office' },
  'follow-up.answer': { 'group-contact': 'own', coordinator: 'office', national: 'all' },
  'work.read': OFFICE_WORK,
  'interest.ask': { anyone: 'all' },
  'demand.read': OFFICE_WORK,
  'import.make': OFFICE_WORK,
  'export.make': OFFICE_WORK,
  'evaluation.answer': { anyone: 'all' },
  'evaluation.read': { coordinator: 'office', trainer: 'own', national: 'all' },
  'chain.read': { national: 'all', auditor: 'all' },
  'audit.read': { coordinator: 'office', national: 'all', auditor: 'all' },
} as const satisfies Readonly<Record<string, Row>>;

export type Permission = keyof typeof ACCESS;

/** What a thing belongs to; `may` needs only the keys that its reach asks for. */
export interface Target {
  readonly officeId?: string | undefined;
  /** People who own it: the starters of the group, the trainers of the course, the person herself. */
  readonly personIds?: readonly string[] | undefined;
  readonly enrolmentId?: string | undefined;
  readonly followUpId?: string | undefined;
  readonly groupId?: string | undefined;
  readonly enquiryId?: string | undefined;
  readonly requestId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly contactPointId?: string | null | undefined;
  readonly invitationId?: string | undefined;
}

/** Where `actor` may use `permission`: everywhere, in some offices, at some contact points, on her own things. Queries turn this into a filter. */
export interface Scope {
  readonly all: boolean;
  readonly officeIds: readonly string[];
  readonly contactPointIds: readonly string[];
  readonly ownPersonId: string | undefined;
}

export function scopeOf(actor: Actor, permission: Permission): Scope {
  const row: Row = ACCESS[permission];
  const none: Scope = { all: false, officeIds: [], contactPointIds: [], ownPersonId: undefined };
  if (actor.kind === 'system' || row.anyone === 'all') return { ...none, all: true };
  if (actor.kind !== 'person') return none;
  const reaches = actor.grants.map((grant) => ({ ...grant, reach: row[grant.role] }));
  const own = (actor.isStarter && row.starter === 'own') || reaches.some(({ reach }) => reach === 'own');
  return {
    all: reaches.some(({ reach }) => reach === 'all'),
    officeIds: reaches.filter(({ reach }) => reach === 'office').map(({ officeId }) => officeId),
    contactPointIds: reaches.flatMap(({ reach, contactPointId }) =>
      reach === 'point' && contactPointId !== undefined ? [contactPointId] : [],
    ),
    ownPersonId: own ? actor.personId : undefined,
  };
}

/** May `actor` do this to `target`? A refusal is shown as "not found" so that nobody learns what others have (rule 13). */
export function may(actor: Actor, permission: Permission, target: Target): boolean {
  const row: Row = ACCESS[permission];
  if (row.anyone === 'all') return true;
  if (actor.kind === 'anonymous' || actor.kind === 'system' || actor.kind === 'person')
    return withinScope(scopeOf(actor, permission), target);
  return row[actor.kind] === 'own' && heldBy(actor, target);
}

type LinkHolder = Exclude<Actor, { kind: 'anonymous' | 'system' | 'person' }>;

/** Whether a link leads to this very thing. */
function heldBy(actor: LinkHolder, target: Target): boolean {
  switch (actor.kind) {
    case 'enrollee':
      return actor.enrolmentId === target.enrolmentId;
    case 'group-contact':
      return actor.followUpId === target.followUpId;
    case 'group':
      return actor.groupId === target.groupId;
    case 'seeker':
      return actor.enquiryId === target.enquiryId;
    case 'point-link':
      return actor.contactPointId === target.contactPointId;
    case 'role-link':
      return actor.invitationId === target.invitationId;
    case 'request-link':
      return actor.requestId === target.requestId && isHers(actor, target);
    case 'log-link':
      return actor.sessionId === target.sessionId && isHers(actor, target);
  }
}

/** And only while it is: who has withdrawn keeps her mail. */
function isHers({ personId }: { readonly personId: string }, { personIds = [] }: Target): boolean {
  return personIds.includes(personId);
}

function withinScope(scope: Scope, target: Target): boolean {
  if (scope.all) return true;
  if (target.officeId !== undefined && scope.officeIds.includes(target.officeId)) return true;
  if (scope.contactPointIds.includes(target.contactPointId ?? '')) return true;
  return scope.ownPersonId !== undefined && (target.personIds ?? []).includes(scope.ownPersonId);
}
