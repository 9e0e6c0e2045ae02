import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { GroupFollowUp } from '@igang/contracts';
import { FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '@igang/domain/groups/follow-up';
import { shownPhone } from '@igang/i18n/text';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, Icon, Illustration, MailText, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { groupWords } from '../words.ts';

/** A group without a starter says how it is going: five plain answers, each with what happens then. */
@Component({
  selector: 'ig-still-meeting',
  imports: [Button, Icon, Illustration, LostLink, MailText, NgTemplateOutlet, PageLayout, ProblemNotice, Skeleton],
  templateUrl: './still-meeting.html',
  styleUrl: './still-meeting.css',
})
export class StillMeeting {
  readonly token = input.required<string>();
  /** `?svar=`: what the link proposes; nothing is sent before the button is pressed. */
  readonly svar = input<string>();

  protected readonly w = words(groupWords);
  protected readonly outcomes = FOLLOW_UP_OUTCOMES;
  protected readonly phone = shownPhone;
  readonly #f = formats();
  readonly #path = computed(() => `/follow-up-links/${encodeURIComponent(this.token())}`);
  protected readonly question = read<GroupFollowUp>(() => this.#path());
  protected readonly isBroken = computed(() => {
    const problem = this.question.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  protected readonly chosen = linkedSignal(() => FOLLOW_UP_OUTCOMES.find((outcome) => outcome === this.svar()));
  protected readonly tried = signal(false);
  readonly #arrival = inject(Arrival);
  protected readonly thanked = signal<FollowUpOutcome | undefined>(undefined);
  protected readonly takenBack = signal(false);
  protected readonly takingBack = submission((api, _: object, sending) => api.delete(`${this.#path()}/answer`, sending));
  protected readonly answering = submission((api, body: { outcome: FollowUpOutcome }, sending) =>
    api.put(`${this.#path()}/answer`, body, sending),
  );

  protected async answer(event: Event): Promise<void> {
    event.preventDefault();
    const outcome = this.chosen();
    this.tried.set(true);
    if (outcome === undefined) {
      (event.target as HTMLElement).querySelector('input')?.focus();
      return;
    }
    const answered = await this.answering.send({ outcome });
    if (!answered.ok) {
      this.question.reload();
      return;
    }
    this.#arrive(outcome);
  }
  protected async takeBack(): Promise<void> {
    if (!(await this.takingBack.send({})).ok) return;
    this.chosen.set(undefined);
    this.takenBack.set(true);
    this.#arrive(undefined);
  }
  #arrive(outcome: FollowUpOutcome | undefined): void {
    this.#arrival.expect();
    this.thanked.set(outcome);
    this.question.reload();
    scrollTo({ top: 0 });
  }
  protected lead({ kind, selfStarted }: GroupFollowUp): string {
    return selfStarted && kind !== 'yearly' && kind !== 'after-support' ? this.w().leadSelfStarted : this.w().lead[kind];
  }
  protected next(outcome: FollowUpOutcome, { nextOn }: GroupFollowUp): string {
    const words = this.w().outcomes[outcome];
    return nextOn !== null && 'nextOn' in words ? words.nextOn({ day: this.#f().day(nextOn) }) : words.next;
  }
  protected until(instant: string): string {
    return this.w().takeBackText({ until: this.#f().moment(new Date(instant)) });
  }
}
