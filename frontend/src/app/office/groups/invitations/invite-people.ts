import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Candidate } from '@igang/contracts';
import { daysBetween, localDate } from '@igang/domain/time';
import { read, submission } from '../../../shared/api/index.ts';
import { enquiryWords } from '../../../shared/enquiry/index.ts';
import { commonWords, formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, ProblemNotice, Skeleton, Toasts } from '../../../shared/ui/index.ts';
import { mailLeaves } from '../../parts/mail-leaves.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { inboxWords, phoneWords } from '../../words.ts';

const FIRST = 8;

/** People who wait, those nothing speaks against first. Pick some, invite. */
@Component({
  selector: 'ig-invite-people',
  imports: [Button, EmptyState, ProblemNotice, Skeleton, WillTell],
  template: `
    @if (candidates.loading()) {
      <ig-skeleton [lines]="4" height="3.5rem" />
    }
    <ig-problem [problem]="candidates.problem()" retryable (retry)="candidates.reload()" />
    @if (candidates.value(); as list) {
      @if (list.items.length === 0) {
        <ig-empty picture="path" [title]="w().candidatesNone" [text]="w().candidatesNoneText" />
      } @else {
        <form class="ig-stack" (submit)="send($event)">
          <fieldset>
            <legend class="ds-heading" data-size="2xs">{{ w().candidates }}</legend>
            <p class="ig-quiet ig-small">{{ w().candidatesText }}</p>
            @for (person of shown(); track person.id) {
              <label class="pick" [class.picked]="picked().includes(person.id)">
                <input
                  class="ds-input"
                  type="checkbox"
                  [checked]="picked().includes(person.id)"
                  [disabled]="picked().length >= room() && !picked().includes(person.id)"
                  (change)="toggle(person.id)"
                />
                <span>
                  <strong>{{ person.name }}</strong><br />
                  <span class="ig-quiet ig-small">{{ about(person) }}</span>
                  @if (person.byPhone) {
                    <br /><span class="ig-small">{{ p().invited.noMail }}</span>
                  }
                  @if (person.against.length > 0) {
                    <br /><span class="ig-small">{{ against(person) }}</span>
                  }
                </span>
              </label>
            }
            @if (shown().length < list.items.length) {
              <p>
                <button igButton type="button" variant="tertiary" (click)="all.set(true)">{{ c().action.showMore }}</button>
              </p>
            } @else if (list.more) {
              <p class="ig-quiet ig-small">{{ w().more }}</p>
            }
          </fieldset>
          <ig-problem [problem]="sending.problem()" />
          <div role="alert">
            @if (missing()) {
              <p class="ds-validation-message">{{ w().pick }}</p>
            }
          </div>
          <ig-will-tell [of]="inviting()" [open]="picked().length > 0" />
          <p>
            <button igButton type="submit" [variant]="picked().length > 0 ? 'primary' : 'secondary'" [busy]="sending.sending()">
              {{ w().send({ n: picked().length }) }}
            </button>
          </p>
        </form>
      }
    }
  `,
  styleUrl: '../../parts/pick.css',
})
export class InvitePeople {
  readonly groupId = input.required<string>();
  /** So many places are left. */
  readonly room = input.required<number>();
  readonly invited = output();

  readonly #words = words(inboxWords);
  protected readonly w = computed(() => this.#words().forming);
  readonly #e = words(enquiryWords);
  protected readonly c = commonWords();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  protected readonly candidates = read<{ items: Candidate[]; more: boolean }>(() => `/groups/${this.groupId()}/candidates`);
  protected readonly all = signal(false);
  protected readonly shown = computed(() => {
    const items = this.candidates.value()?.items ?? [];
    return this.all() ? items : items.slice(0, FIRST);
  });
  protected readonly picked = signal<readonly string[]>([]);
  protected readonly missing = signal(false);
  protected readonly p = words(phoneWords);
  readonly #leaves = mailLeaves(this.picked);
  protected readonly sending = submission((api, body: { enquiryIds: string[] }, sending) =>
    api.post(`/groups/${this.groupId()}/invitations`, body, sending),
  );

  protected readonly inviting = computed(() => ({
    method: 'post' as const,
    path: `/groups/${this.groupId()}/invitations`,
    body: { enquiryIds: [...this.picked()] },
  }));

  protected about({ place, distanceKm, theme, ageBand, receivedAt }: Candidate): string {
    const [e, f] = [this.#e(), this.#f()];
    const days = daysBetween(localDate(new Date(receivedAt)), this.#today());
    const age = ageBand === null ? [] : [e.ages[ageBand]];
    return [`${place}, ${f.distance(distanceKm)}`, theme?.[f.lang] ?? e.mixed, ...age, this.w().waited({ days: Math.max(0, days) })].join(
      ' · ',
    );
  }
  protected against({ against }: Candidate): string {
    return this.#f().list(against.map((point) => this.#e().against[point]));
  }
  protected toggle(id: string): void {
    this.missing.set(false);
    this.picked.update((picked) => (picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]));
  }
  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const enquiryIds = [...this.picked()];
    this.missing.set(enquiryIds.length === 0);
    if (enquiryIds.length === 0) return;
    const outcome = await this.sending.send({ enquiryIds });
    if (!outcome.ok) return;
    this.#toasts.show(this.#told(this.shown().filter(({ id }) => enquiryIds.includes(id))));
    this.picked.set([]);
    this.invited.emit();
  }
  /** Who has been written to and when it leaves, and who hears of it by a voice only. */
  #told(invited: readonly Candidate[]): string {
    const names = (people: readonly Candidate[]): string => this.#f().list(people.map(({ name }) => name));
    const [mailed, rung] = [invited.filter(({ byPhone }) => !byPhone), invited.filter(({ byPhone }) => byPhone)];
    const sent = mailed.length === 0 ? [] : [`${this.w().sent({ names: names(mailed) })}.`, this.#leaves()];
    return [...sent, ...(rung.length === 0 ? [] : [this.p().invited.toRing({ names: names(rung) })])].join(' ');
  }
}
