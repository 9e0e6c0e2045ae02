import { Inject, Injectable } from '@nestjs/common';
import { type Actor, instantAfter, UNCONFIRMED_DAYS } from '@igang/domain';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { CONFIG, type Config } from '../../platform/config.ts';
import { demandEdition, type LinkEdition, linkPurpose, readEdition, readLink, signLink } from '../../platform/links.ts';
import { one } from '../../platform/transaction.ts';
import { UnitOfWork } from '../../platform/unit-of-work.ts';

export const ENROLMENT_CONFIRM = linkPurpose('enrolment.confirm', 1);
export const ENROLMENT_MANAGE = linkPurpose('enrolment.manage', 2);
export const PARTY_CONFIRM = linkPurpose('party.confirm', 4);
export const ATTENDANCE_DOOR = linkPurpose('attendance.door', 5);

const MANAGE_DAYS_AFTER_COURSE = 30;

type Enrollee = Extract<Actor, { kind: 'enrollee' }>;

/** An enrolment, and the edition of the links to it that open something now. */
interface Linked {
  readonly id: string;
  readonly linkEdition: number;
}

/** The link of the first mail, that proves the address is hers. It also opens her page while it lasts. */
export function confirmLink(secret: string, { id, linkEdition }: Linked, appliedAt: Date): string {
  return signLink(secret, ENROLMENT_CONFIRM, { subjectId: id, edition: linkEdition }, instantAfter(appliedAt, { days: UNCONFIRMED_DAYS }));
}

/** The link of every later mail, to her own page. */
export function manageLink(secret: string, { id, linkEdition }: Linked, courseEndsAt: Date): string {
  const until = instantAfter(courseEndsAt, { days: MANAGE_DAYS_AFTER_COURSE });
  return signLink(secret, ENROLMENT_MANAGE, { subjectId: id, edition: linkEdition }, until);
}

/** The link in the organiser's mail: it confirms a sign-up for several, and shows afterwards what came of it. */
export function partyLink(secret: string, partyId: string, appliedAt: Date): string {
  return signLink(secret, PARTY_CONFIRM, partyId, instantAfter(appliedAt, { days: UNCONFIRMED_DAYS }));
}

const DOOR_DAYS_AFTER_COURSE = 1;

/** The address in the code that she shows at the door: for whoever runs the course it finds her on the list, to others it is nothing. */
export function doorUrl(site: { url: string; secret: string }, enrolmentId: string, courseEndsAt: Date): string {
  const until = instantAfter(courseEndsAt, { days: DOOR_DAYS_AFTER_COURSE });
  return `${site.url}/frammote/${signLink(site.secret, ATTENDANCE_DOOR, enrolmentId, until)}`;
}

/** Who comes by a link: somebody who can reach that one enrolment and nothing else. */
@Injectable()
export class EnrolmentLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly work: UnitOfWork,
  ) {}

  /** The enrolment that a code shown at the door is about. */
  atDoor(token: string): string {
    return readLink(this.config.APP_SECRET, ATTENDANCE_DOOR, token, this.clock.now());
  }

  get site(): { url: string; secret: string } {
    return { url: this.config.PUBLIC_URL, secret: this.config.APP_SECRET };
  }

  /** Refuses altered and old links, and those sent before the present edition. Either of the two purposes opens her page. */
  async enrollee(token: string): Promise<Enrollee> {
    const link = this.edition(token);
    const system = { actor: { kind: 'system' }, requestId: '' } as const;
    const present = await this.work.read(system, (tx) =>
      one<{ edition: number }>(tx, 'SELECT link_edition AS edition FROM enrolment WHERE id = $1', [link.subjectId]),
    );
    demandEdition(link, present?.edition);
    return { kind: 'enrollee', enrolmentId: link.subjectId };
  }

  /** What stands in the link, for who looks at the enrolment itself before anything is done. The first byte says which purpose it is. */
  edition(token: string): LinkEdition {
    const confirms = Buffer.from(token, 'base64url').at(0) === ENROLMENT_CONFIRM.byte;
    return readEdition(this.config.APP_SECRET, confirms ? ENROLMENT_CONFIRM : ENROLMENT_MANAGE, token, this.clock.now());
  }
}
