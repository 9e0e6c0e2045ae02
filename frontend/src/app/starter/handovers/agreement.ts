import { computed, inject, linkedSignal, type Signal, signal, untracked, type WritableSignal } from '@angular/core';
import { form, type FieldTree } from '@angular/forms/signals';
import type { HandoverPreparing, StarterGroup } from '@igang/contracts';
import { HANDOVER_CHECKLIST, type HandoverItem, type Rhythm } from '@igang/domain/groups/handover';
import { isUndecided, type Outcome, Session, type Submission, submission } from '../../shared/api/index.ts';
import { preparations } from '../offline/preparations.ts';
import { StarterBook } from '../offline/starter-book.ts';

/** What is agreed with the group before the starter lets go: saved as it is ticked, and kept on the device until it is. */
export interface Agreement {
  readonly agreed: Signal<readonly HandoverItem[]>;
  readonly missing: Signal<readonly HandoverItem[]>;
  readonly everyWeeks: WritableSignal<Rhythm>;
  readonly form: FieldTree<{ from: string }>;
  readonly answer: Signal<HandoverPreparing>;
  /** What became of the last press. */
  readonly state: Signal<'untouched' | 'saved' | 'on-device' | 'not-saved'>;
  toggle(item: HandoverItem): void;
  /** Onto the device at once, for the server when it is saved: a page closed in between loses nothing. */
  keep(): void;
  save(): Promise<void>;
}

export function agreementOf(id: Signal<string>, group: Signal<StarterGroup | undefined>): Agreement {
  const [me, book] = [inject(Session).me, inject(StarterBook)];
  const owner = (): string => untracked(me)?.person.id ?? '';
  // What was agreed without network comes before what was read: it is newer, and on its way.
  const known = computed(() => {
    const read = group()?.preparation;
    return read && { ...read, ...preparations.read(owner(), id()) };
  });
  const agreed = linkedSignal<readonly HandoverItem[]>(() => HANDOVER_CHECKLIST.filter((item) => known()?.agreed.includes(item)));
  const everyWeeks = linkedSignal<Rhythm>(() => known()?.everyWeeks ?? 1);
  const when = form(linkedSignal(() => ({ from: known()?.meetsFrom ?? '' })));
  const answer = computed<HandoverPreparing>(() => {
    const from = when.from().value();
    return { agreed: [...agreed()], everyWeeks: everyWeeks(), ...(from === '' ? {} : { meetsFrom: from }) };
  });
  const sending = submission((api, body: HandoverPreparing, how) => api.put(`/starter/groups/${id()}/handover-preparation`, body, how));
  const saving = savingOf({ owner, id, answer, sending, book });
  const save = async (): Promise<void> => (when().invalid() ? undefined : saving.save());
  return {
    agreed,
    missing: computed(() => HANDOVER_CHECKLIST.filter((item) => !agreed().includes(item))),
    everyWeeks,
    form: when,
    answer,
    state: saving.state,
    toggle: (item) => {
      agreed.update((all) => HANDOVER_CHECKLIST.filter((each) => (each === item ? !all.includes(each) : all.includes(each))));
      void save();
    },
    keep: () => (when().invalid() ? undefined : saving.keep()),
    save,
  };
}

interface Saving {
  readonly owner: () => string;
  readonly id: Signal<string>;
  readonly answer: Signal<HandoverPreparing>;
  readonly sending: Submission<HandoverPreparing, unknown>;
  readonly book: StarterBook;
}

/** Each press goes onto the device and to the server; what the server has not got is sent by the book, also when the page has been left. */
function savingOf({ owner, id, answer, sending, book }: Saving): Pick<Agreement, 'keep' | 'save' | 'state'> {
  const saves = signal(0);
  let isOnDevice = false;
  let isUnderWay = false;
  const keep = (): void => {
    isOnDevice = preparations.keep(owner(), id(), answer());
  };
  const save = async (): Promise<void> => {
    keep();
    if (isUnderWay) return;
    isUnderWay = true;
    const outcome = await sendNewest(answer, sending);
    isUnderWay = false;
    if (outcome.ok || !isUndecided(outcome.problem)) preparations.forget(owner(), id());
    else void book.send();
    saves.update((count) => count + 1);
  };
  const state = computed(() => {
    book.sent();
    if (saves() === 0) return 'untouched';
    if (preparations.read(owner(), id()) !== undefined) return 'on-device';
    const problem = sending.problem();
    return problem === undefined || (isOnDevice && isUndecided(problem)) ? 'saved' : 'not-saved';
  });
  return { keep, save, state };
}

/** One at a time, and what was pressed meanwhile after it. */
async function sendNewest<B, T>(answer: () => B, sending: Submission<B, T>): Promise<Outcome<T>> {
  for (;;) {
    const body = answer();
    const outcome = await sending.send(body);
    if (answer() === body) return outcome;
  }
}
