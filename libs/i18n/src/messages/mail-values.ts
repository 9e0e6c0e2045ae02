import type { StuckKind } from '@igang/contracts';
import type {
  CourseNews,
  PlannedFollowUpKind,
  LocalDate,
  LocalTime,
  MeetingHours,
  MeetingNews,
  onConfirming,
  Standing,
} from '@igang/domain';
import type { Undecided } from '../training/courses/course-words.ts';
import type { DayWithHours } from '../format.ts';
import type { ToPerson, Written } from './mail-written.ts';
import type { HiddenPoint, PointToConfirm } from './organisation/mail-point-values.ts';
import type { ClosedOnHer, InvitedToRole, RoleInWords, TakenOver } from './organisation/mail-role-values.ts';

export interface CourseInMail {
  readonly title: string;
  readonly days: readonly DayWithHours[];
  /** Name, address and place, as on an envelope. */
  readonly venue: string;
  /** The town, in subjects and sentences; none for a course online. */
  readonly place?: string | undefined;
  readonly accessNote: string | undefined;
  /** While it is uncertain that the course will be held. */
  readonly undecided?: Undecided | undefined;
  /** Set when one can come by the net; the link is hers who has a place. */
  readonly online?: { readonly link: string | undefined } | undefined;
}
/** A course as a sentence names it; no place when it is online. */
export type CourseInWords = Pick<CourseInMail, 'title' | 'days'> & { readonly place: string | undefined };
interface AboutCourse extends ToPerson {
  readonly course: CourseInMail;
}
interface LeadsCourse extends AboutCourse {
  /** Names of those she leads it with. */
  readonly together: readonly string[];
}
interface AboutGroup extends ToPerson {
  /**
   * Where the group meets: the municipality. No mail says what a group is about, nor its name, which often tells it: whoever can read
   * a mailbox would read who seeks, leads or looks after what. Both stand behind the link.
   */
  readonly place: string;
}
interface Meeting {
  readonly number: number;
  readonly budget: number;
  readonly day: DayWithHours;
}
/** Whom she starts a group with: both have said yes. */
export interface Colleague {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string;
}
interface Question extends AboutGroup {
  /** The group runs on its own and wants somebody with it for a while. */
  readonly support: boolean;
  readonly venue: string | undefined;
  /** In a straight line from where she lives; undefined for a group on the net. */
  readonly distanceKm: number | undefined;
  readonly dates: readonly LocalDate[];
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly until: Date;
  /** Names of starters who have already said yes. */
  readonly together: readonly string[];
  readonly message: string | undefined;
}

/** One kind of stuck thing: how many, and where the oldest is. */
export interface StuckLine {
  readonly kind: StuckKind;
  readonly count: number;
  readonly place: string;
  readonly since: LocalDate;
}

/** To somebody who looks for a group, from whoever helps her. */
interface AboutEnquiry extends ToPerson {
  readonly helper: string;
  readonly reachHelper: string;
}
interface AboutInvitation extends AboutEnquiry {
  readonly first: DayWithHours | undefined;
  readonly where: string;
  readonly until: Date;
}

/** Everything a mail is made of, by kind. The links of its buttons are the sender's matter, not the words'. */
export interface MailValues {
  readonly 'sign-in.link': Written & { readonly minutes: number; readonly code: string };
  /** `taken`: somebody else has this address, which only she may know. */
  readonly 'address.prove': Written & { readonly hours: number; readonly taken: boolean };
  readonly 'address.moved': Written;
  /** `leadsTo`: what confirming does, as it looked when the mail was written. */
  readonly 'enrolment.confirm-address': Written & {
    readonly course: CourseInMail;
    readonly days: number;
    readonly leadsTo: ReturnType<typeof onConfirming>;
  };
  /**
   * `waitsFor`: her first choice, whose list she still is on;
   * `lapsed`: choices that no longer count.
   */
  readonly 'enrolment.confirmed': AboutCourse & {
    readonly waitsFor: CourseInWords | undefined;
    readonly lapsed: readonly CourseInWords[];
    /** The office has confirmed it for her. */
    readonly vouched: boolean;
  };
  readonly 'enrolment.waitlisted': AboutCourse & { readonly position: number; readonly offerHours: number; readonly vouched: boolean };
  readonly 'enrolment.offered': AboutCourse & { readonly until: Date };
  readonly 'enrolment.offer-expired': AboutCourse & { readonly position: number | undefined };
  /** `instead`: her first choice, which she got a place on. */
  readonly 'enrolment.cancelled': AboutCourse & { readonly canUndo: boolean; readonly instead: CourseInWords | undefined };
  readonly 'enrolment.reminder': AboutCourse;
  readonly 'enrolment.course-confirmed': AboutCourse;
  /** `hasDropped`: days that calendars still have come along as called off. */
  readonly 'enrolment.course-changed': AboutCourse & {
    readonly standing: Standing;
    readonly news: CourseNews;
    readonly hasDropped: boolean;
  };
  readonly 'enrolment.course-cancelled': AboutCourse & { readonly reason: string; readonly inCalendar: boolean };
  readonly 'enrolment.certificate': AboutCourse & {
    readonly validUntil: LocalDate | undefined;
    /** Her promise of confidentiality is known, so she may be asked. */
    readonly promised: boolean;
  };
  readonly 'enrolment.in-review': AboutCourse;
  readonly 'enrolment.turned-down': AboutCourse & { readonly reason: string };
  readonly 'enrolment.moved': AboutCourse & { readonly to: CourseInMail; readonly inCalendar: boolean };
  /** To somebody whom another signed up: greeted by no name. `by` is the address of who did, which is confirmed. */
  readonly 'enrolment.invited': Written & {
    readonly course: CourseInMail;
    readonly by: string;
    /** Until when a place is held; undefined when she is on the list, where `position` says where. */
    readonly until: Date | undefined;
    readonly position: number | undefined;
  };
  /** To an address that two may share: greeted by no name, and says no name. */
  readonly 'enrolment.same-address': Written & { readonly course: CourseInMail };
  /** To an address that asked: greeted by no name. The newest first; the button leads to it. */
  readonly 'links.mine': Written & { readonly courses: readonly (CourseInWords & { readonly url: string })[] };
  readonly 'party.confirm-address': Written & {
    readonly course: CourseInMail;
    readonly people: number;
    readonly all: boolean;
    readonly days: number;
  };
  readonly 'party.outcome': Written & {
    readonly course: CourseInMail;
    readonly nobody: boolean;
    readonly held: number;
    readonly waiting: number;
  };
  readonly 'request.asked': Question;
  readonly 'request.reminder': Question;
  readonly 'request.taken': AboutGroup;
  readonly 'request.thanks': AboutGroup & { readonly first: DayWithHours | undefined; readonly together: readonly Colleague[] };
  /** To starters and to those who are coming: what is new to her, then the meetings that are left. `where`: undefined when on the net. */
  readonly 'group.meetings-changed': AboutGroup & {
    readonly news: readonly MeetingNews[];
    readonly coming: readonly DayWithHours[];
    /** Planned for days on which the group rests. */
    readonly resting: readonly DayWithHours[];
    readonly where: string | undefined;
  };
  /** To an address nobody has confirmed: greeted by no name. */
  readonly 'group.confirm-address': Written & { readonly place: string };
  readonly 'session.tomorrow': AboutGroup &
    Meeting & {
      readonly venue: string | undefined;
      /** Null: nobody has settled it yet. Undefined: the group meets on the net. */
      readonly roomAndKey: string | null | undefined;
      readonly isLast: boolean;
    };
  readonly 'session.log-missing': AboutGroup & Meeting;
  readonly 'handover.thanks': AboutGroup & { readonly held: number; readonly followUpOn: LocalDate | undefined };
  readonly 'handover.pack': Written & {
    /** It never had a starter. */
    readonly selfStarted: boolean;
    readonly officeName: string;
    readonly reachOffice: string;
    readonly followUpOn: LocalDate | undefined;
  };
  readonly 'interest.confirm': Written & { readonly place: string; readonly radiusKm: number };
  readonly 'interest.course': Written & { readonly course: CourseInMail; readonly place: string; readonly stopAt: string };
  /** `heard`: she rang or came by, and somebody wrote it down. */
  readonly 'enquiry.confirm-address': Omit<AboutEnquiry, 'name'> & {
    readonly place: string;
    readonly until: LocalDate;
    /** She has an enquiry, and this is her new address. */
    readonly isChange: boolean;
  };
  readonly 'enquiry.received': Omit<AboutEnquiry, 'name'> & { readonly withinDays: number; readonly heard: boolean };
  readonly 'enquiry.renew': AboutEnquiry & { readonly until: LocalDate };
  readonly 'invitation.asked': AboutInvitation;
  readonly 'invitation.called-in': AboutInvitation;
  readonly 'invitation.first-meeting': AboutInvitation;
  readonly 'invitation.taken-back': AboutEnquiry;
  readonly 'enquiry.new': ToPerson & { readonly place: string; readonly starts: boolean; readonly by: LocalDate };
  readonly 'enquiry.unanswered': ToPerson & { readonly place: string; readonly since: LocalDate; readonly point: string | undefined };
  readonly 'course.evaluation': ToPerson & { readonly title: string; readonly days: number };
  /** `selfStarted`: it never had a starter. */
  readonly 'follow-up.ask': Written & { readonly kind: PlannedFollowUpKind; readonly selfStarted: boolean };
  readonly 'follow-up.reminder': Written & { readonly kind: PlannedFollowUpKind; readonly selfStarted: boolean };
  readonly 'starter.qualification-expires': ToPerson & { readonly until: LocalDate };
  /** She is no longer with the group. */
  readonly 'starter.withdrew': AboutGroup;
  /** The meetings she does not come to, and those she comes to now that she is at home after all. */
  readonly 'starter.away': AboutGroup & { readonly meetings: readonly DayWithHours[] };
  readonly 'starter.back': AboutGroup & { readonly meetings: readonly DayWithHours[] };
  /** The group is no more, or needs nobody with it: the meetings that are called off. */
  readonly 'starter.released': AboutGroup & { readonly support: boolean; readonly meetings: readonly DayWithHours[] };
  readonly 'starter.supervision': ToPerson & { readonly starter: Colleague };
  readonly 'trainer.added': LeadsCourse;
  /** No news to somebody whom no mail has told how it was. */
  readonly 'trainer.changed': LeadsCourse & { readonly news: CourseNews | undefined };
  readonly 'trainer.removed': LeadsCourse;
  readonly 'trainer.cancelled': LeadsCourse & { readonly reason: string };
  readonly 'course.too-few': AboutCourse & { readonly taken: number; readonly minimum: number; readonly openUntil: LocalDate | undefined };
  readonly 'group.starter-missing': ToPerson & {
    readonly place: string;
    /** So many starters it lacks, 0 when somebody is only away. */
    readonly missing: number;
    /** Meetings nobody comes to. */
    readonly alone: readonly LocalDate[];
    /** Who has said that she cannot come, and when. */
    readonly away: readonly { readonly name: string; readonly dates: readonly LocalDate[] }[];
  };
  /** `reach`: whom the group has named, and how. */
  readonly 'group.help-wanted': ToPerson & { readonly place: string; readonly reach: string };
  /** Who was away comes after all. */
  readonly 'group.starter-back': ToPerson & { readonly place: string; readonly dates: readonly LocalDate[] };
  /** A starter has moved a meeting with her group. */
  readonly 'group.rescheduled': ToPerson & {
    readonly starter: string;
    readonly place: string;
    readonly before: MeetingHours;
    readonly now: MeetingHours;
  };
  readonly 'role.invited': ToPerson & InvitedToRole;
  readonly 'role.ended': ToPerson & RoleInWords;
  readonly 'office.closed': ToPerson & ClosedOnHer;
  readonly 'office.taken-over': Written & TakenOver;
  readonly 'contact-point.confirm': Written & PointToConfirm;
  readonly 'contact-point.hidden': ToPerson & HiddenPoint;
  readonly 'work.digest': ToPerson & { readonly items: readonly StuckLine[] };
}
