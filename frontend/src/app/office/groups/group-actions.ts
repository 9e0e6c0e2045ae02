import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Created, GroupTask, StaffGroup } from '@igang/contracts';
import { SESSION_BUDGET, type StartWarning, SUPPORT_BUDGET } from '@igang/domain';
import { words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog } from '../../shared/ui/index.ts';
import type { Changes } from '../parts/change.ts';
import { ReasonDialog } from '../parts/reason-dialog.ts';
import { WillTell } from '../parts/will-tell.ts';
import { afterwardsWords, groupWords, officeWords, phoneWords } from '../words.ts';
import { CallIn } from './invitations/call-in.ts';
import type { NextStep } from './group-tasks.ts';
import { HandoverDialog } from './handover-dialog.ts';
import { PauseDialog } from './pause-dialog.ts';
import { StartDialog } from './start-dialog.ts';
import { SeriesDialog } from './sessions/series-dialog.ts';

/** What can be done with the group now: the one next step as a firm button, or all the rest quietly. */
@Component({
  selector: 'ig-group-actions',
  imports: [Button, CallIn, ConfirmDialog, HandoverDialog, PauseDialog, ReasonDialog, RouterLink, SeriesDialog, StartDialog, WillTell],
  template: `
    <div [class.rest]="only() === undefined">
      @if (offers('call-in')) {
        <ig-call-in [group]="group()" [variant]="variant()" (done)="change().refresh()" />
      }
      @if (offers('start')) {
        <button igButton type="button" [variant]="variant()" (click)="start()?.open()">{{ w().do.start }}</button>
      }
      @if (offers('hand-over')) {
        <button igButton type="button" [variant]="variant()" (click)="handover()?.open()">{{ w().do['hand-over'] }}</button>
      }
      @if (offers('support')) {
        <button igButton type="button" [variant]="variant()" (click)="support()?.open()">{{ a().support.offer }}</button>
      }
      @if (offers('finish-support')) {
        <button igButton type="button" [variant]="variant()" [busy]="change().sending()" (click)="finishing.open()">
          {{ a().support.finish }}
        </button>
      }
      @if (offers('call-off-support')) {
        <button igButton type="button" variant="tertiary" [busy]="change().sending()" (click)="callingOff.open()">
          {{ a().support.callOff }}
        </button>
      }
      @if (only() === 'invite') {
        <a igButton routerLink="." fragment="folk">{{ p().callIn.invite }}</a>
      }
      @if (only() === 'ask-starter') {
        <a igButton routerLink="." fragment="igangsettere">{{ w().starters.ask }}</a>
      }
      @if (only() === 'answer-follow-up') {
        <a igButton routerLink="." fragment="oppfolging">{{ w().followUps.answer }}</a>
      }
      @if (offers('take-back-ending')) {
        <button igButton type="button" [variant]="variant()" [busy]="change().sending()" (click)="takeBackEnding()">
          {{ a().ending.takeBack }}
        </button>
      }
      @if (offers('resume')) {
        <button igButton type="button" [variant]="variant()" [busy]="change().sending()" (click)="resume()">{{ w().do.resume }}</button>
      }
      @if (offers('pause')) {
        <button igButton type="button" variant="tertiary" (click)="pause()?.open()">{{ w().do.pause }}</button>
      }
      @if (offers('renew')) {
        <button igButton type="button" variant="tertiary" (click)="renewal()?.open()">{{ a().renewal.offer }}</button>
      }
      @if (offers('end')) {
        <button igButton type="button" variant="tertiary" tone="danger" (click)="end()?.open()">{{ w().do.end }}</button>
      }
      @if (offers('dissolve')) {
        <button igButton type="button" variant="tertiary" tone="danger" (click)="end()?.open()">{{ w().do.dissolve }}</button>
      }
    </div>
    @if (offers('start')) {
      <ig-start-dialog [group]="group()" (done)="started.emit($event); change().refresh()" />
    }
    @if (offers('hand-over')) {
      <ig-handover-dialog [group]="group()" (done)="change().refresh()" />
    }
    @if (offers('support')) {
      <ig-series-dialog #support [path]="path() + '/support'" [words]="a().support" [most]="supportMost" (done)="change().refresh()" />
    }
    <ig-confirm #finishing [heading]="a().support.finish" [confirm]="a().support.finish" (confirmed)="finishSupport()">
      <ig-will-tell [of]="finishes()" [open]="finishing.isOpen()" />
    </ig-confirm>
    <ig-confirm #callingOff [heading]="a().support.callOff" [confirm]="a().support.callOff" (confirmed)="callOffSupport()">
      <ig-will-tell [of]="callsOff()" [open]="callingOff.isOpen()" />
    </ig-confirm>
    @if (offers('renew')) {
      <ig-series-dialog
        #renewal
        [path]="path() + '/renewal'"
        [words]="a().renewal"
        [most]="renewalMost"
        [suggested]="renewalSuggested"
        asksSize
        (done)="openNew($event)"
      />
    }
    @if (offers('pause')) {
      <ig-pause-group [path]="path()" (done)="change().refresh()" />
    }
    @if (offers('end') || offers('dissolve')) {
      <ig-reason
        [path]="path() + '/ending'"
        [heading]="dissolves() ? w().do.dissolveTitle : w().do.endTitle"
        [confirm]="dissolves() ? w().do.dissolve : w().do.endSend"
        [hint]="w().do.reasonHint"
        (done)="change().refresh()"
        >{{ w().do.endText }}</ig-reason
      >
    }
  `,
  styles: `
    .rest {
      align-items: start;
      display: flex;
      flex-direction: column;
      margin-inline-start: calc(-1 * var(--ds-size-4));
    }
    .rest > [igButton] {
      justify-content: start;
      text-align: start;
    }
  `,
})
export class GroupActions {
  readonly group = input.required<StaffGroup>();
  readonly change = input.required<Changes>();
  readonly only = input<NextStep>();
  readonly except = input<NextStep>();
  /** The group has begun, with what is worth knowing. */
  readonly started = output<readonly StartWarning[]>();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  protected readonly p = words(phoneWords);
  readonly #o = words(officeWords);
  protected readonly start = viewChild(StartDialog);
  protected readonly handover = viewChild(HandoverDialog);
  protected readonly pause = viewChild(PauseDialog);
  protected readonly support = viewChild<SeriesDialog>('support');
  protected readonly renewal = viewChild<SeriesDialog>('renewal');
  protected readonly supportMost = SUPPORT_BUDGET.max;
  protected readonly renewalMost = SESSION_BUDGET.withoutReason;
  protected readonly renewalSuggested = SESSION_BUDGET.default;
  readonly #router = inject(Router);
  protected readonly end = viewChild(ReasonDialog);
  protected readonly dissolves = computed(() => this.group().can.includes('dissolve'));
  protected readonly variant = computed(() => (this.only() === undefined ? 'tertiary' : 'primary'));
  protected readonly path = computed(() => `/staff/groups/${this.group().id}`);

  protected readonly finishes = computed(() => ({ method: 'put' as const, path: `${this.path()}/support-completion` }));
  protected readonly callsOff = computed(() => ({ method: 'delete' as const, path: `${this.path()}/support` }));

  /** Whether to offer it here: it is possible, and it is (or is not) the one next step. A paused group is resumed first. */
  protected offers(task: GroupTask): boolean {
    const here = this.only() === undefined ? this.except() !== task : this.only() === task;
    return here && this.group().can.includes(task) && (task !== 'hand-over' || this.only() !== undefined);
  }
  protected openNew({ id }: Partial<Created>): void {
    void this.#router.navigate(['/kontor/grupper', id]);
  }
  protected finishSupport(): void {
    void this.change().make(this.finishes(), this.a().support.finished);
  }
  protected callOffSupport(): void {
    void this.change().make(this.callsOff(), this.a().support.calledOff);
  }
  protected takeBackEnding(): void {
    void this.change().make({ method: 'delete', path: `${this.path()}/ending` }, this.a().ending.takenBack);
  }
  protected resume(): void {
    void this.change().make({ method: 'delete', path: `${this.path()}/pause` }, this.#o().saved);
  }
}
