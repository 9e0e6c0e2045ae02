import { assignmentMachine, requestMachine } from './groups/assignment.ts';
import { courseMachine } from './training/course.ts';
import { enrolmentMachine } from './training/enrolment.ts';
import { enquiryMachine } from './groups/enquiry.ts';
import { followUpMachine } from './groups/follow-up.ts';
import { groupMachine } from './groups/group.ts';
import { importMachine } from './transfer/import.ts';
import type { Machine } from './machine.ts';
import { sessionMachine } from './groups/session.ts';
import { starterMachine } from './starters/starter.ts';

/** The law (product.md section 3) written once more by hand: `from action to`. Everything not here must be refused. */
const LAW: Readonly<Record<string, { machine: Machine<string, string>; allowed: string }>> = {
  course: {
    machine: courseMachine,
    allowed: `
      draft publish published      draft cancel cancelled
      published open open          published cancel cancelled
      open close closed            open cancel cancelled
      closed reopen open           closed hold held             closed cancel cancelled
      held complete completed`,
  },
  enrolment: {
    machine: enrolmentMachine,
    allowed: `
      applied confirm confirmed    applied queue waitlisted     applied cancel cancelled
      applied review in-review     applied hold offered
      in-review confirm confirmed  in-review queue waitlisted   in-review turn-down turned-down  in-review cancel cancelled
      waitlisted offer offered     waitlisted cancel cancelled
      offered accept confirmed     offered decline declined     offered expire expired
      offered requeue waitlisted   offered cancel cancelled
      confirmed cancel cancelled   confirmed attend attended    confirmed miss absent
      expired rejoin waitlisted    cancelled restore confirmed`,
  },
  enquiry: {
    machine: enquiryMachine,
    allowed: `
      new answer answered          new talk waiting             answered talk waiting
      new turn-away ended          answered turn-away ended     waiting turn-away ended
      new expire ended             answered expire ended        waiting expire ended
      waiting invite invited       invited accept coming        invited decline waiting      coming decline waiting
      invited lapse waiting        invited take-back waiting    coming take-back waiting
      coming place placed          placed leave ended
      new withdraw ended           answered withdraw ended      waiting withdraw ended
      invited withdraw ended       coming withdraw ended        placed withdraw ended`,
  },
  starter: {
    machine: starterMachine,
    allowed: `
      applicant enrol in-training  applicant retire retired
      in-training qualify qualified in-training retire retired
      qualified qualify qualified  qualified pause paused       qualified lapse lapsed     qualified unqualify in-training  qualified retire retired
      paused resume qualified      paused lapse lapsed          paused unqualify in-training     paused retire retired
      lapsed qualify qualified     lapsed retire retired`,
  },
  group: {
    machine: groupMachine,
    allowed: `
      forming call-in called-in    forming dissolve dissolved
      called-in start started      called-in dissolve dissolved
      started meet with-starter    started dissolve dissolved     started take-back-start called-in
      with-starter meet with-starter  with-starter hand-over leaderless  with-starter dissolve dissolved
      leaderless meet leaderless   followed-up meet followed-up
      leaderless follow-up followed-up  leaderless end ended    leaderless merge merged
      followed-up follow-up followed-up followed-up end ended   followed-up merge merged`,
  },
  assignment: {
    machine: assignmentMachine,
    allowed: `
      needed ask asked             needed withdraw withdrawn    needed complete completed   asked complete completed
      asked ask asked              asked run-dry needed         asked accept accepted      asked withdraw withdrawn
      accepted ask accepted        accepted accept accepted     accepted start active      accepted withdraw withdrawn
      active ask active            active accept active         active complete completed  active withdraw withdrawn
      active take-back-start accepted
      withdrawn reopen needed`,
  },
  request: {
    machine: requestMachine,
    allowed: `open accept accepted  open decline declined  open expire expired  open take-back taken-back`,
  },
  session: {
    machine: sessionMachine,
    allowed: `planned hold held  planned cancel cancelled  planned miss starter-absent`,
  },
  import: {
    machine: importMachine,
    allowed: `
      uploaded check checked       uploaded cancel cancelled    uploaded fail failed
      checked map uploaded         checked start running        checked cancel cancelled
      running finish done          running cancel cancelled     running fail failed
      done undo undone             cancelled undo undone        failed undo undone`,
  },
  'follow-up': {
    machine: followUpMachine,
    allowed: `
      planned fall-due due         planned drop dropped
      due answer done              due miss no-answer           due drop dropped
      no-answer answer done        no-answer remind reminded    no-answer drop dropped
      reminded answer done         reminded escalate call-task  reminded drop dropped
      call-task answer done        call-task give-up unknown    call-task drop dropped
      unknown answer done          done take-back due`,
  },
};

function triples(text: string): Map<string, string> {
  const words = text.trim().split(/\s+/);
  const map = new Map<string, string>();
  for (let i = 0; i < words.length; i += 3) map.set(`${words[i] ?? ''} ${words[i + 1] ?? ''}`, words[i + 2] ?? '');
  return map;
}

describe.each(Object.entries(LAW))('the %s machine', (name, { machine, allowed }) => {
  const law = triples(allowed);
  const pairs = machine.states.flatMap((state) => machine.actions.map((action) => [state, action] as const));

  it.each(pairs)('in %s, %s', (state, action) => {
    const expected = law.get(`${state} ${action}`);
    const decision = machine.decide(state, action);
    expect(decision.ok ? decision.value : undefined).toBe(expected);
    if (!decision.ok) expect(decision.detail).toEqual({ machine: name, state, action });
  });

  it('offers exactly what it allows', () => {
    for (const state of machine.states) {
      const offered = machine.possible(state).map((action) => `${state} ${action}`);
      expect(offered.sort()).toEqual([...law.keys()].filter((key) => key.startsWith(`${state} `)).sort());
    }
  });

  it('reaches every state from the initial one', () => {
    const reached = new Set([machine.initial]);
    for (const state of reached) for (const action of machine.possible(state)) reached.add(machine.next(state, action) ?? state);
    expect([...reached].sort()).toEqual([...machine.states].sort());
  });

  it('is final exactly where nothing can be done', () => {
    expect(machine.states.filter((state) => machine.isFinal(state))).toEqual(
      machine.states.filter((state) => machine.possible(state).length === 0),
    );
  });
});
