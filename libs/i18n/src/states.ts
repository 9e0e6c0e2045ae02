import type {
  AssignmentState,
  CourseResult,
  CourseState,
  EnquiryState,
  EnrolmentState,
  FollowUpKind,
  FollowUpOutcome,
  FollowUpState,
  Frame,
  GroupState,
  HandoverItem,
  Presence,
  Readiness,
  RequestState,
  SessionState,
  StarterState,
  StartWarning,
} from '@igang/domain';
import type { StatesWords } from '../compiled/states.ts';
import type { Names } from './lang.ts';

/** Every state of every machine, and the other fixed lists of the domain. Themes come from the API. */
interface EveryState {
  readonly course: Names<CourseState>;
  readonly enrolment: Names<EnrolmentState>;
  readonly starter: Names<StarterState>;
  readonly group: Names<GroupState>;
  readonly enquiry: Names<EnquiryState>;
  readonly assignment: Names<AssignmentState>;
  readonly request: Names<RequestState>;
  readonly session: Names<SessionState>;
  readonly followUp: Names<FollowUpState>;
  readonly outcome: Names<FollowUpOutcome>;
  readonly followUpKind: Names<FollowUpKind>;
  readonly presence: Names<Presence>;
  readonly result: Names<CourseResult>;
  readonly frame: Names<Frame>;
  readonly handover: Names<HandoverItem>;
  readonly readiness: Names<Readiness>;
  readonly startWarning: Names<StartWarning>;
}

/** Does not compile when a state has no word in `messages/nb/states.json`. */
type Whole<Words extends EveryState> = Words;

export type MachineName = Extract<
  keyof Whole<StatesWords>,
  'course' | 'enrolment' | 'starter' | 'group' | 'enquiry' | 'assignment' | 'request' | 'session' | 'followUp'
>;
