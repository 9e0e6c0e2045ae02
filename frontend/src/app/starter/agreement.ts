import { computed, linkedSignal, type Signal, signal, untracked, type WritableSignal } from '@angular/core';
import { form, type FieldTree } from '@angular/forms/signals';
import type { HandoverPreparing, StarterGroup } from '@igang/contracts';
import { HANDOVER_CHECKLIST, type HandoverItem, type Rhythm } from '@igang/domain/handover';
import { type Submission, submission } from '../shared/api/index.ts';
import { checks } from './checks.ts';

/** What is agreed with the group before the starter lets go: saved as it is ticked, and kept on the device until it is. */
export interface Agreement {
  readonly agreed: Signal<readonly HandoverItem[]>;
  readonly missing: Signal<number>;
  readonly everyWeeks: WritableSignal<Rhythm>;
  readonly form: FieldTree<{ from: string }>;
  readonly answer: Signal<HandoverPreparing>;
  readonly sending: Submission<HandoverPreparing, unknown>;
  readonly saved: Signal<boolean>;
  toggle(item: HandoverItem): void;
  save(): Promise<void>;
}

export function agreementOf(id: Signal<string>, group: Signal<StarterGroup | undefined>): Agreement {
  const onDevice = computed(() => checks(`handover.${id()}`));
  const agreed = linkedSignal<readonly HandoverItem[]>(() => {
    const [theirs, mine] = [group()?.preparation.agreed ?? [], untracked(() => onDevice().ticked())];
    return HANDOVER_CHECKLIST.filter((item) => theirs.includes(item) || mine.includes(item));
  });
  const everyWeeks = linkedSignal<Rhythm>(() => group()?.preparation.everyWeeks ?? 1);
  const when = form(linkedSignal(() => ({ from: group()?.preparation.meetsFrom ?? '' })));
  const answer = computed<HandoverPreparing>(() => {
    const from = when.from().value();
    return { agreed: [...agreed()], everyWeeks: everyWeeks(), ...(from === '' ? {} : { meetsFrom: from }) };
  });
  const sending = submission((api, body: HandoverPreparing, how) => api.put(`/starter/groups/${id()}/handover-preparation`, body, how));
  const saved = signal(false);
  const save = async (): Promise<void> => {
    if (when().invalid()) return;
    const outcome = await sending.send(answer());
    saved.set(outcome.ok);
    if (outcome.ok) onDevice().clear();
  };
  return {
    agreed,
    missing: computed(() => HANDOVER_CHECKLIST.length - agreed().length),
    everyWeeks,
    form: when,
    answer,
    sending,
    saved,
    toggle: (item) => {
      agreed.update((all) => HANDOVER_CHECKLIST.filter((each) => (each === item ? !all.includes(each) : all.includes(each))));
      if (onDevice().ticked().includes(item) !== agreed().includes(item)) onDevice().toggle(item);
      void save();
    },
    save,
  };
}
