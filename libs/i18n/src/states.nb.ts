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
import { NAMES } from './groups/follow-ups/follow-up-kinds.nb.ts';

type Names<K extends string | number> = Readonly<Record<K, string>>;

/** Every state of every machine, and the other fixed lists of the domain, by name. Themes come from the API. */
export interface StateWords {
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
export type MachineName = 'course' | 'enrolment' | 'starter' | 'group' | 'enquiry' | 'assignment' | 'request' | 'session' | 'followUp';

export const nb: StateWords = {
  course: {
    draft: 'Kladd',
    published: 'Kunngjort',
    open: 'Åpent for påmelding',
    closed: 'Påmeldingen er stengt',
    held: 'Holdt',
    completed: 'Avsluttet',
    cancelled: 'Avlyst',
  },
  enrolment: {
    applied: 'Venter på at du bekrefter',
    'in-review': 'Kontoret ser på den',
    confirmed: 'Har plass',
    waitlisted: 'På venteliste',
    offered: 'Har fått tilbud om plass',
    declined: 'Sa nei takk',
    expired: 'Tilbudet gikk ut',
    'turned-down': 'Fikk ikke plass',
    cancelled: 'Meldt av',
    attended: 'Var med',
    absent: 'Kom ikke',
  },
  starter: {
    applicant: 'Har meldt interesse',
    'in-training': 'På kurs',
    qualified: 'Godkjent',
    paused: 'Har pause',
    lapsed: 'Godkjenningen har gått ut',
    retired: 'Har sluttet',
  },
  group: {
    forming: 'Samles',
    'called-in': 'Kalt inn',
    started: 'Startet',
    'with-starter': 'Med igangsetter',
    leaderless: 'På egen hånd',
    'followed-up': 'På egen hånd, fulgt opp',
    ended: 'Avsluttet',
    merged: 'Slått sammen',
    dissolved: 'Oppløst før overlevering',
  },
  enquiry: {
    new: 'Ny',
    answered: 'Besvart',
    waiting: 'Venter på gruppe',
    invited: 'Spurt om en gruppe',
    coming: 'Kommer til en gruppe',
    placed: 'Er i en gruppe',
    ended: 'Avsluttet',
  },
  assignment: {
    needed: 'Mangler igangsetter',
    asked: 'Igangsetter er spurt',
    accepted: 'Har igangsetter',
    active: 'I gang',
    completed: 'Fullført',
    withdrawn: 'Trukket',
  },
  request: {
    open: 'Venter på svar',
    accepted: 'Svarte ja',
    declined: 'Svarte nei',
    expired: 'Svarte ikke',
    'taken-back': 'Trukket tilbake',
  },
  session: { planned: 'Planlagt', held: 'Holdt', cancelled: 'Avlyst', 'starter-absent': 'Igangsetter kom ikke' },
  followUp: {
    planned: 'Planlagt',
    due: 'Spurt',
    'no-answer': 'Ikke svart',
    reminded: 'Minnet på',
    'call-task': 'Bør ringes',
    done: 'Besvart',
    unknown: 'Vet ikke',
    dropped: 'Falt bort',
  },
  outcome: {
    alive: 'Møtes fortsatt',
    paused: 'Har pause',
    merged: 'Slått sammen med en annen',
    ended: 'Har sluttet',
    'wants-help': 'Ønsker hjelp',
    'no-questions': 'Vil ikke bli spurt',
  },
  followUpKind: NAMES,
  presence: { present: 'Til stede', late: 'Kom sent', 'left-early': 'Gikk tidlig', absent: 'Ikke til stede' },
  result: { passed: 'Bestått', repeat: 'Tar det igjen', 'not-passed': 'Ikke bestått' },
  frame: {
    confidentiality: 'Taushetsløftet',
    'notice-of-absence': 'Si fra når en ikke kommer',
    openness: 'Åpenhet',
    'no-advice': 'Ikke gi råd',
    'here-and-now': 'Her og nå',
    'own-story': 'Snakke for seg selv',
    rounds: 'Runden',
    'shared-responsibility': 'Felles ansvar',
    sober: 'Møte uruset',
    'closed-group': 'Lukket gruppe',
  },
  handover: {
    'frames-known': 'Gruppa kjenner rammene',
    'room-and-key': 'Rom og nøkkel er avtalt',
    'contact-agreed': 'Gruppa har en kontaktadresse',
    'confidentiality-signed': 'Alle har skrevet under på taushetsløftet',
    'next-dates-set': 'De neste møtene er satt',
  },
  readiness: { 1: 'Støtter seg på meg', 2: 'Trenger meg ofte', 3: 'Klarer det meste selv', 4: 'Klarer seg uten meg' },
  startWarning: {
    'age-span': 'Det er mer enn 15 år mellom yngste og eldste',
    'one-starter': 'Bare én igangsetter; to er best',
    'no-starter': 'Ingen igangsetter',
  },
};
