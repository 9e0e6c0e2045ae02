import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NewRequests, ProposedNeed } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { reasons } from '../groups/assignments/suggestion-words.ts';
import { groupWords, matchingWords } from '../words.ts';

/** One group with who is proposed for it; each place can be given to somebody else, or to nobody for now. */
@Component({
  selector: 'ig-proposed-need',
  imports: [Button, ProblemNotice, RouterLink],
  templateUrl: './proposed-need.html',
  styles: `
    :host {
      display: block;
    }
    .places {
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    }
    select {
      inline-size: 100%;
    }
  `,
})
export class ProposedNeedCard {
  readonly need = input.required<ProposedNeed>();

  protected readonly w = words(matchingWords);
  readonly #groups = words(groupWords);
  protected readonly f = formats();
  protected readonly theme = computed(() => this.need().theme?.[this.f().lang] ?? this.w().mixed);
  readonly #toasts = inject(Toasts);
  protected readonly why = computed(
    () =>
      new Map(
        this.need().options.map((it) => [it.personId, reasons(it, this.need().form === 'digital', this.#groups().starters, this.f())]),
      ),
  );
  /** Who is chosen for each place; an empty text is nobody. */
  protected readonly chosen = linkedSignal<readonly string[]>(() =>
    Array.from({ length: this.need().wanted }, (_, i) => this.need().proposed[i] ?? ''),
  );
  readonly #picked = computed(() => this.chosen().filter((id) => id !== ''));
  protected readonly twice = computed(() => this.#picked().find((id, i, all) => all.indexOf(id) !== i));
  readonly done = signal<string | undefined>(undefined);
  /** Somebody is chosen, nobody twice, and it has not been sent. */
  readonly ready = computed(() => this.done() === undefined && this.#picked().length > 0 && this.twice() === undefined);
  /** Whom asking for one group at a time would give, where it is somebody else. */
  protected readonly otherwise = computed(() => {
    const { oneByOne, proposed } = this.need();
    if (oneByOne.length === proposed.length && oneByOne.every((id) => proposed.includes(id))) return undefined;
    return oneByOne.length === 0 ? this.w().oneByOneNobody : this.w().oneByOne({ names: this.#names(oneByOne) });
  });
  protected readonly sending = submission((api, body: NewRequests, sending) =>
    api.post(`/staff/groups/${this.need().groupId}/requests`, body, sending),
  );

  readonly question = computed(() => ({
    method: 'post' as const,
    path: `/staff/groups/${this.need().groupId}/requests`,
    body: { personIds: this.#picked() },
  }));

  protected name(id: string): string {
    return this.need().options.find(({ personId }) => personId === id)?.name ?? '';
  }
  protected choose(place: number, event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    this.chosen.update((chosen) => chosen.map((one, i) => (i === place ? id : one)));
  }
  async ask(): Promise<void> {
    if (!this.ready()) return;
    const personIds = [...this.#picked()];
    const outcome = await this.sending.send({ personIds });
    if (!outcome.ok) return;
    this.done.set(this.w().asked({ names: this.#names(personIds) }));
    this.#toasts.show(this.w().asked({ names: this.#names(personIds) }));
  }
  #names(ids: readonly string[]): string {
    return this.f().list(ids.map((id) => this.name(id)));
  }
}
