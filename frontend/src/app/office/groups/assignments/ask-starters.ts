import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { NewRequests, StaffGroup, SuggestionList } from '@igang/contracts';
import { STARTERS_PER_GROUP } from '@igang/domain';
import { read, submission } from '../../../shared/api/index.ts';
import { draft } from '../../../shared/forms/index.ts';
import { commonWords, formats, words } from '../../../shared/i18n/index.ts';
import { Button, EmptyState, ProblemNotice, Skeleton, Toasts } from '../../../shared/ui/index.ts';
import { WillTell } from '../../parts/will-tell.ts';
import { groupWords } from '../../words.ts';
import { LeftOut } from './left-out.ts';
import { reasons } from './suggestion-words.ts';

/** The best stand first; the rest come when asked for. */
const FIRST = 6;

/** Suggestions, best first, with the reasons in words. Pick one or two, write a few words, ask. */
@Component({
  selector: 'ig-ask-starters',
  imports: [Button, EmptyState, LeftOut, ProblemNotice, Skeleton, WillTell],
  template: `
    @if (suggestions.loading()) {
      <ig-skeleton [lines]="4" height="3.5rem" />
    }
    <ig-problem [problem]="suggestions.problem()" retryable (retry)="suggestions.reload()" />
    @if (suggestions.value(); as list) {
      @if (list.items.length === 0) {
        <ig-empty picture="path" [title]="w().noSuggestions" [text]="w().noSuggestionsText" />
      } @else {
        <form class="ig-stack" (submit)="ask($event)">
          <fieldset>
            <legend class="ds-heading" data-size="2xs">{{ w().suggestions }}</legend>
            <p class="ig-quiet ig-small">{{ w().suggestionsText }}</p>
            @for (line of shown(); track line.personId) {
              <label class="pick" [class.picked]="picked().includes(line.personId)">
                <input
                  class="ds-input"
                  type="checkbox"
                  [checked]="picked().includes(line.personId)"
                  [disabled]="full() && !picked().includes(line.personId)"
                  (change)="toggle(line.personId)"
                />
                <span
                  ><strong>{{ line.name }}</strong
                  ><br /><span class="ig-quiet ig-small">{{ line.why }}</span></span
                >
              </label>
            }
            @if (shown().length < lines().length) {
              <p>
                <button igButton type="button" variant="tertiary" (click)="all.set(true)">{{ c().action.showMore }}</button>
              </p>
            }
          </fieldset>
          <div class="ds-field">
            <label for="ig-greeting"
              >{{ w().message }} <span class="ig-quiet light">({{ c().state.optional }})</span></label
            >
            <p id="ig-greeting-hint" class="ig-quiet ig-small">{{ w().messageHint }}</p>
            <textarea
              class="ds-input"
              id="ig-greeting"
              aria-describedby="ig-greeting-hint"
              rows="3"
              maxlength="1000"
              [value]="greeting.value().text"
              (input)="write($event)"
            ></textarea>
          </div>
          <label class="pick">
            <input class="ds-input" type="checkbox" [checked]="greeting.value().goesOn" (change)="toggleThen()" />
            <span
              ><strong>{{ w().then }}</strong
              ><br /><span class="ig-quiet ig-small">{{ w().thenHint }}</span></span
            >
          </label>
          <ig-problem [problem]="sending.problem()" />
          <div role="alert">
            @if (missing()) {
              <p class="ds-validation-message">{{ w().pick }}</p>
            }
          </div>
          <ig-will-tell [of]="asking()" [open]="picked().length > 0" />
          <p>
            <button igButton type="submit" [variant]="picked().length > 0 ? 'primary' : 'secondary'" [busy]="sending.sending()">
              {{ w().send({ count: picked().length }) }}
            </button>
          </p>
        </form>
      }
      <ig-left-out [people]="list.leftOut" />
    }
  `,
  styleUrl: '../../parts/pick.css',
})
export class AskStarters {
  readonly group = input.required<StaffGroup>();
  readonly asked = output();

  readonly #words = words(groupWords);
  protected readonly w = computed(() => this.#words().starters);
  protected readonly c = commonWords();
  readonly #f = formats();
  readonly #toasts = inject(Toasts);
  readonly #id = computed(() => this.group().id);
  protected readonly suggestions = read<SuggestionList>(() => `/staff/groups/${this.#id()}/suggestions`);
  protected readonly lines = computed(() =>
    (this.suggestions.value()?.items ?? []).map((it) => ({
      ...it,
      why: reasons(it, this.group().form === 'digital', this.w(), this.#f()),
    })),
  );
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() ? this.lines() : this.lines().slice(0, FIRST)));
  protected readonly picked = signal<readonly string[]>([]);
  protected readonly missing = signal(false);
  protected readonly full = computed(() => this.picked().length >= STARTERS_PER_GROUP.max);
  protected readonly greeting = draft('ask-starters', { text: '', goesOn: false });
  protected readonly sending = submission((api, body: NewRequests, sending) =>
    api.post(`/staff/groups/${this.#id()}/requests`, body, sending),
  );

  protected readonly asking = computed(() => ({
    method: 'post' as const,
    path: `/staff/groups/${this.#id()}/requests`,
    body: { personIds: [...this.picked()], then: 'office' },
  }));

  protected toggle(id: string): void {
    this.missing.set(false);
    this.picked.update((picked) => (picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]));
  }
  protected write(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.greeting.value.update((greeting) => ({ ...greeting, text }));
  }
  protected toggleThen(): void {
    this.greeting.value.update((greeting) => ({ ...greeting, goesOn: !greeting.goesOn }));
  }
  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    const [personIds, message] = [[...this.picked()], this.greeting.value().text.trim()];
    this.missing.set(personIds.length === 0);
    if (personIds.length === 0) return;
    const then = this.greeting.value().goesOn ? 'next' : 'office';
    const outcome = await this.sending.send(message === '' ? { personIds, then } : { personIds, message, then });
    if (!outcome.ok) return;
    const names = this.lines().flatMap(({ personId, name }) => (personIds.includes(personId) ? [name] : []));
    this.#toasts.show(this.w().sent({ names: this.#f().list(names) }));
    this.greeting.clear();
    this.picked.set([]);
    this.asked.emit();
  }
}
