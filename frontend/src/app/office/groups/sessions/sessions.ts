import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { SessionView, StaffGroup } from '@igang/contracts';
import { formats, stateWords, Today, words } from '../../../shared/i18n/index.ts';
import { Button, StatePill } from '../../../shared/ui/index.ts';
import type { Changes } from '../../parts/change.ts';
import { ReasonDialog } from '../../parts/reason-dialog.ts';
import { afterwardsWords, groupWords, phoneWords } from '../../words.ts';
import { LogForDialog } from './log-for.ts';
import { MoveAllDialog } from './move-all-dialog.ts';
import { MoveDialog } from './move-dialog.ts';
import { sessionLine } from './session-line.ts';

/** The meetings with a starter: those that were, with their logs, and those that come. */
@Component({
  selector: 'ig-group-sessions',
  imports: [Button, LogForDialog, MoveAllDialog, MoveDialog, ReasonDialog, StatePill],
  template: `
    <section class="ig-stack" aria-labelledby="ig-sessions">
      <h2 id="ig-sessions" class="ds-heading" data-size="sm">{{ w().sessions.title }}</h2>
      <ol class="ig-list">
        @for (line of lines(); track line.session.id) {
          <li class="ds-card">
            <div class="ig-row" data-spread>
              <span class="what"
                ><strong>{{ w().sessions.number({ number: line.session.number }) }}</strong
                ><span>{{ line.when }}</span> <ig-state machine="session" [state]="line.session.state"
              /></span>
              <span class="ig-row tools">
                @if (line.session.can.includes('log-for')) {
                  <button
                    igButton
                    type="button"
                    variant="secondary"
                    [attr.aria-label]="p().log.offerFor({ number: line.session.number })"
                    (click)="logFor().open(line.session)"
                  >
                    {{ p().log.offer }}
                  </button>
                }
                @if (line.session.can.includes('move-back')) {
                  <button
                    igButton
                    type="button"
                    variant="secondary"
                    [attr.aria-label]="p().meetings.moveBackFor({ number: line.session.number })"
                    [busy]="change().sending()"
                    (click)="moveBack(line.session)"
                  >
                    {{ p().meetings.moveBack }}
                  </button>
                }
                @if (line.session.can.includes('move')) {
                  <button
                    igButton
                    type="button"
                    variant="tertiary"
                    [attr.aria-label]="w().sessions.moveFor({ number: line.session.number })"
                    (click)="move().open(line.session)"
                  >
                    {{ w().sessions.move }}
                  </button>
                }
                @if (line.session.can.includes('cancel')) {
                  <button
                    igButton
                    type="button"
                    variant="tertiary"
                    tone="neutral"
                    [attr.aria-label]="w().sessions.cancelFor({ number: line.session.number })"
                    (click)="ask(line.session)"
                  >
                    {{ w().sessions.cancel }}
                  </button>
                }
              </span>
            </div>
            @if (line.moved; as moved) {
              <p>{{ moved }}</p>
            }
            @if (line.away; as away) {
              <p>{{ away }}</p>
              @if (line.session.away.length >= starters()) {
                <p class="ig-quiet">{{ w().sessions.nobodyComes }}</p>
              }
            }
            @if (line.isMissing) {
              <p class="ig-quiet">{{ w().sessions.notLogged }}</p>
            }
            @if (line.log.length > 0) {
              <p>{{ line.log.join(' · ') }}</p>
            }
            @if (line.session.log; as log) {
              @if (log.frames.length > 0) {
                <p class="ig-quiet ig-small">{{ w().sessions.frames }}: {{ framesOf(log.frames) }}</p>
              }
              @if (log.note) {
                <p class="note">
                  <span class="ig-quiet ig-small">{{ w().sessions.note }}</span><br />{{ log.note }}
                </p>
              }
              <p class="ig-quiet ig-small">{{ line.writtenBy }}</p>
            }
          </li>
        } @empty {
          <li class="ig-quiet">{{ w().sessions.none }}</li>
        }
      </ol>
      @if (left() > 1 || group().can.includes('extend')) {
        <p class="ig-row">
          @if (left() > 1) {
            <button igButton type="button" variant="secondary" (click)="all.open()">{{ a().practical.moveAll }}</button>
          }
          @if (group().can.includes('extend')) {
            <button igButton type="button" variant="secondary" (click)="more.open()">{{ w().sessions.extend }}</button>
          }
        </p>
      }
    </section>
    <ig-move-all #all [group]="group()" (moved)="change().refresh()" />
    <ig-reason
      #more
      tone="pine"
      [path]="'/staff/groups/' + group().id + '/extension'"
      [heading]="w().sessions.extend"
      [confirm]="w().sessions.extendSend"
      [hint]="w().sessions.extendHint"
      (done)="change().refresh()"
      >{{ w().sessions.extendText({ budget: group().budget }) }}</ig-reason
    >
    <ig-log-for [group]="group()" (logged)="change().refresh()" />
    <ig-move-session (moved)="change().refresh()" />
    <ig-reason
      #sure
      [path]="'/staff/sessions/' + chosen()?.id + '/cancellation'"
      [heading]="w().sessions.cancelTitle({ number: chosen()?.number ?? 0 })"
      [confirm]="w().sessions.cancelSend"
      [hint]="w().do.reasonHint"
      (done)="change().refresh()"
      >{{ w().sessions.cancelText }}</ig-reason
    >
  `,
  styles: `
    li.ds-card {
      padding: var(--ds-size-4) var(--ds-size-5);
    }
    li.ds-card > * {
      margin: 0;
    }
    li.ds-card > * + * {
      margin-top: var(--ds-size-2);
    }
    .what {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-1) var(--ds-size-3);
      min-height: 2.75rem;
    }
    .tools {
      gap: var(--ds-size-1);
      margin-inline: calc(-1 * var(--ds-size-4));
    }
    .tools:empty {
      display: none;
    }
    .note {
      white-space: pre-line;
    }
  `,
})
export class Sessions {
  readonly group = input.required<StaffGroup>();
  readonly change = input.required<Changes>();

  protected readonly w = words(groupWords);
  protected readonly a = words(afterwardsWords);
  protected readonly p = words(phoneWords);
  readonly #states = words(stateWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly move = viewChild.required(MoveDialog);
  protected readonly logFor = viewChild.required(LogForDialog);
  private readonly sure = viewChild.required<ReasonDialog>('sure');
  protected readonly chosen = signal<SessionView | undefined>(undefined);
  protected readonly starters = computed(() => this.group().assignment?.starters.length ?? 0);
  protected readonly lines = computed(() =>
    this.group().sessions.map((session) =>
      sessionLine(session, { w: this.w().sessions, states: this.#states(), f: this.#f(), today: this.#today(), phone: this.p() }),
    ),
  );

  /** So many could be moved together. */
  protected readonly left = computed(() => this.group().sessions.filter(({ can }) => can.includes('move')).length);

  protected framesOf(frames: NonNullable<SessionView['log']>['frames']): string {
    return this.#f().list(frames.map((frame) => this.#states().frame[frame].toLocaleLowerCase()));
  }
  protected moveBack({ id }: SessionView): void {
    void this.change().make({ method: 'delete', path: `/staff/sessions/${id}/move` }, this.p().meetings.movedBack);
  }
  protected ask(session: SessionView): void {
    this.chosen.set(session);
    this.sure().open();
  }
}
