import { Component, computed, inject, input, signal } from '@angular/core';
import type { StaffGroup } from '@igang/contracts';
import { groupMachine, type StartWarning } from '@igang/domain';
import { read, Session } from '../../shared/api/index.ts';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { PageLayout, Pill, ProblemNotice, Skeleton, StatePill, StonePath, UndoNotice } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { afterwardsWords, groupWords, phoneWords } from '../words.ts';
import { FormingCard } from './invitations/forming-card.ts';
import { EditGroup } from './edit-group.ts';
import { FollowUps } from './follow-ups.ts';
import { GroupActions } from './group-actions.ts';
import { GroupFacts } from './group-facts.ts';
import { nextSession, type NextStep, nextStep } from './group-tasks.ts';
import { Sessions } from './sessions/sessions.ts';
import { Starters } from './assignments/starters.ts';

/** A group as the office sees it: how far it has come, the one next step, and everything around it. */
@Component({
  selector: 'ig-office-group',
  imports: [
    EditGroup,
    FormingCard,
    FollowUps,
    GroupActions,
    GroupFacts,
    PageLayout,
    Pill,
    ProblemNotice,
    Sessions,
    Skeleton,
    Starters,
    StatePill,
    StonePath,
    UndoNotice,
  ],
  templateUrl: './group-page.html',
  styleUrl: '../parts/detail.css',
})
export class GroupPage {
  readonly id = input.required<string>();

  protected readonly w = words(groupWords);
  readonly #a = words(afterwardsWords);
  readonly #p = words(phoneWords);
  protected readonly states = words(stateWords);
  protected readonly f = formats();
  readonly #today = inject(Today).date;
  protected readonly group = read<StaffGroup>(() => `/staff/groups/${this.id()}`);
  protected readonly change = changes(() => this.group.reload());
  /** What is worth knowing about a group that has just begun. */
  protected readonly warnings = signal<readonly StartWarning[]>([]);
  protected readonly kicker = computed(() => {
    const it = this.group.value();
    if (it === undefined) return '';
    return [
      ...(it.selfStarted ? [this.#a().selfStarted] : []),
      it.theme?.[this.f().lang] ?? this.w().mixed,
      it.form === 'digital' ? this.w().digital : it.place,
    ].join(' · ');
  });
  /** Until it is handed over somebody is known to be coming to it. The national office has groups, and nobody in them. */
  readonly #session = inject(Session);
  protected readonly isForming = computed(() => {
    const state = this.group.value()?.state;
    return this.#session.isCoordinator() && (state === 'forming' || state === 'called-in');
  });
  protected readonly lives = computed(() => {
    const state = this.group.value()?.state;
    return state !== undefined && !groupMachine.isFinal(state);
  });
  protected readonly step = computed(() => {
    const it = this.group.value();
    return it && nextStep(it, this.#today());
  });
  protected readonly nextText = computed(() => {
    const [it, step] = [this.group.value(), this.step()];
    return it === undefined || step === undefined ? '' : this.#said(it, step);
  });
  #said(it: StaffGroup, step: NextStep): string {
    const [w, a] = [this.w().page.next, this.#a().next];
    switch (step) {
      case 'take-back-ending':
        return a[step]({ until: this.f().moment(it.closingAt ?? '', this.#today()) });
      case 'resume':
        return it.leaderlessOn === null ? w[step] : a.resting;
      case 'support':
      case 'finish-support':
        return a[step];
      case 'invite':
        return this.#p().callIn.next;
      case 'start':
        return this.#p().start.ready;
      case 'not-met':
        return this.#p().start.notMet({ day: this.f().day(nextSession(it.sessions)?.date ?? '', this.#today()) });
      case 'meeting':
        return w.meeting({ day: this.f().day(nextSession(it.sessions)?.date ?? '', this.#today()) });
      default:
        return w[step];
    }
  }
  /** Until when the start can be taken back; empty when it cannot. */
  protected readonly startUndo = computed(() => {
    const it = this.group.value();
    return it?.can.includes('take-back-start') === true ? (it.startSettlesAt ?? '') : '';
  });
  protected readonly startUndoText = computed(() => this.#p().start.undo({ until: this.f().moment(this.startUndo(), this.#today()) }));
  protected takeBackStart(): void {
    this.warnings.set([]);
    void this.change.make({ method: 'delete', path: `/staff/groups/${this.id()}/start` }, this.#p().start.undone);
  }
  protected readonly wants = computed(() =>
    [
      'take-back-ending',
      'resume',
      'ask-starter',
      'call-in',
      'invite',
      'start',
      'hand-over',
      'finish-support',
      'answer-follow-up',
      'support',
    ].includes(this.step() ?? ''),
  );
}
