import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import type { FollowUpView, StaffGroup } from '@igang/contracts';
import { FOLLOW_UP_OUTCOMES, followUpMachine, localDate, type FollowUpOutcome } from '@igang/domain';
import { shownPhone } from '@igang/i18n/text';
import { formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { Button, ConfirmDialog, Icon, StatePill } from '../../shared/ui/index.ts';
import type { Changes } from '../parts/change.ts';
import { afterwardsWords, groupWords, officeWords, phoneWords } from '../words.ts';

const WAYS = ['phone', 'visit'] as const;

/** When the group is asked how it goes, what it said, and writing down what it said on the phone. */
@Component({
  selector: 'ig-follow-ups',
  imports: [Button, ConfirmDialog, Icon, StatePill],
  template: `
    <section class="ig-stack" aria-labelledby="ig-follow-ups">
      <h2 id="ig-follow-ups" class="ds-heading" data-size="sm">{{ w().followUps.title }}</h2>
      <ul class="ig-list">
        @for (it of group().followUps; track it.id) {
          <li class="ds-card ig-row" data-spread>
            <span>
              <strong>{{ states().followUpKind[it.kind] }}</strong><br />
              <span class="ig-quiet ig-small">{{ told(it) }}</span>
            </span>
            <span class="ig-row">
              @if (it.outcome) {
                <span>{{ states().outcome[it.outcome] }}</span>
              } @else {
                <ig-state machine="followUp" [state]="it.state" />
              }
              @if (canAnswer(it)) {
                <button
                  igButton
                  type="button"
                  variant="secondary"
                  [attr.aria-label]="w().followUps.answerFor({ kind: states().followUpKind[it.kind] })"
                  (click)="ask(it)"
                >
                  {{ w().followUps.answer }}
                </button>
              }
            </span>
          </li>
        } @empty {
          <li class="ig-quiet">{{ w().followUps.none }}</li>
        }
      </ul>
      @if (group().noQuestions) {
        <p class="ig-quiet">{{ a().questions.none }}</p>
      }
      @if (group().can.includes('ask-again')) {
        <p>
          <button igButton type="button" variant="secondary" [busy]="change().sending()" (click)="askAgain()">
            {{ a().questions.again }}
          </button>
        </p>
      }
      @if (group().can.includes('stop-questions')) {
        <p>
          <button igButton type="button" variant="tertiary" [busy]="change().sending()" (click)="stop()">{{ a().questions.stop }}</button>
        </p>
      }
    </section>
    <ig-confirm
      #dialog
      [heading]="w().followUps.answerTitle"
      [confirm]="w().followUps.save"
      [stay]="true"
      [busy]="change().sending()"
      (confirmed)="save()"
    >
      <p class="ig-quiet">{{ w().followUps.answerText }}</p>
      <p>
        @if (group().contactPhone; as number) {
          <a [href]="'tel:' + number"
            ><ig-icon name="phone" /> {{ p().followUp.ring({ name: group().contactName ?? p().followUp.contact }) }}, {{ phone(number) }}</a
          >
        } @else {
          {{ p().followUp.none }}
        }
      </p>
      <fieldset class="ds-fieldset">
        <legend>{{ w().followUps.outcome }}</legend>
        @for (outcome of outcomes; track outcome) {
          <label class="choice">
            <input
              class="ds-input"
              type="radio"
              name="ig-outcome"
              [value]="outcome"
              [checked]="chosen() === outcome"
              (change)="chosen.set(outcome)"
            />
            {{ states().outcome[outcome] }}
          </label>
        }
        <div role="alert">
          @if (missing()) {
            <p class="ds-validation-message">{{ w().followUps.choose }}</p>
          }
        </div>
      </fieldset>
      <fieldset class="ds-fieldset">
        <legend>{{ a().heard.how }}</legend>
        @for (way of ways; track way) {
          <label class="choice">
            <input class="ds-input" type="radio" name="ig-heard" [value]="way" [checked]="how() === way" (change)="how.set(way)" />
            {{ a().heard.ways[way] }}
          </label>
        }
      </fieldset>
    </ig-confirm>
  `,
  styles: `
    li.ds-card {
      padding: var(--ds-size-4) var(--ds-size-5);
    }
    li.ds-card > * {
      margin: 0;
    }
    .choice {
      align-items: center;
      cursor: pointer;
      display: flex;
      gap: var(--ds-size-3);
      min-height: 2.75rem;
    }
  `,
})
export class FollowUps {
  readonly group = input.required<StaffGroup>();
  readonly change = input.required<Changes>();

  protected readonly w = words(groupWords);
  readonly #o = words(officeWords);
  protected readonly states = words(stateWords);
  protected readonly outcomes = FOLLOW_UP_OUTCOMES;
  readonly #f = formats();
  readonly #today = inject(Today).date;
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #about = signal<FollowUpView | undefined>(undefined);
  protected readonly chosen = signal<FollowUpOutcome | undefined>(undefined);
  protected readonly a = words(afterwardsWords);
  protected readonly p = words(phoneWords);
  protected readonly phone = shownPhone;
  protected readonly ways = WAYS;
  protected readonly how = signal<(typeof WAYS)[number]>('phone');
  protected readonly missing = signal(false);
  readonly #mayAnswer = computed(() => this.group().can.includes('answer-follow-up'));

  protected canAnswer({ state }: FollowUpView): boolean {
    return this.#mayAnswer() && followUpMachine.next(state, 'answer') !== undefined;
  }
  protected told({ state, dueOn, answeredAt, answeredBy }: FollowUpView): string {
    const [w, f, today] = [this.w().followUps, this.#f(), this.#today()];
    if (answeredAt !== null) {
      const answered = w.answered({ day: f.day(localDate(new Date(answeredAt)), today) });
      return answeredBy === null ? answered : `${answered}, ${this.a().heard.told[answeredBy]}`;
    }
    return state === 'planned' ? w.due({ day: f.day(dueOn, today) }) : w.asked({ day: f.day(dueOn, today) });
  }
  protected stop(): void {
    void this.change().make({ method: 'put', path: `/staff/groups/${this.group().id}/no-questions` }, this.a().questions.stopped);
  }
  protected askAgain(): void {
    void this.change().make({ method: 'delete', path: `/staff/groups/${this.group().id}/no-questions` }, this.a().questions.asked);
  }
  protected ask(followUp: FollowUpView): void {
    this.#about.set(followUp);
    this.chosen.set(undefined);
    this.missing.set(false);
    this.dialog().open();
  }
  protected async save(): Promise<void> {
    const [about, outcome] = [this.#about(), this.chosen()];
    this.missing.set(outcome === undefined);
    if (about === undefined || outcome === undefined) return;
    const body = { outcome, how: this.how() };
    await this.change().make({ method: 'put', path: `/staff/follow-ups/${about.id}/outcome`, body }, this.#o().saved);
    this.dialog().close();
  }
}
