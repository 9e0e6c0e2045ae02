import { Component, computed, effect, input, untracked } from '@angular/core';
import type { DemoPerson } from '@igang/contracts';
import { read, submission } from '../shared/api/index.ts';
import { commonWords, words } from '../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { goOn } from './returning.ts';
import { identityWords } from './words.ts';

/** Words in `?som=` and the roles they mean. */
const ROLE_IN_ADDRESS: Readonly<Record<string, DemoPerson['role']>> = {
  koordinator: 'coordinator',
  igangsetter: 'starter',
  nasjonalt: 'national',
  nasjonal: 'national',
  kursleder: 'trainer',
};

/** The trial version: become one of the invented people with one press, or through `?som=koordinator`. */
@Component({
  selector: 'ig-demo',
  imports: [Button, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().demoTitle" [lead]="people.problem() ? undefined : w().demoLead">
      <ig-problem [problem]="entering.problem()" />
      @if (people.loading()) {
        <ig-skeleton [lines]="4" height="5rem" />
      } @else if (people.value(); as list) {
        <ul class="ig-list">
          @for (person of list.items; track person.id) {
            <li class="ds-card ig-row" data-spread>
              <span class="who">
                <strong>{{ c().roles[person.role] }}</strong><br />
                <span class="ig-quiet">{{ person.name }} · {{ person.office }}</span>
              </span>
              <button igButton type="button" variant="secondary" [busy]="entering.sending()" (click)="become(person)">
                {{ w().demoGo({ name: person.name }) }}
              </button>
            </li>
          } @empty {
            <li>{{ w().demoEmpty }}</li>
          }
        </ul>
      } @else {
        <p>{{ w().demoEmpty }}</p>
      }
    </ig-page>
  `,
  styles: `
    .who {
      flex: 1 1 12rem;
    }
  `,
})
export class Demo {
  readonly som = input<string>();

  protected readonly w = words(identityWords);
  protected readonly c = commonWords();
  protected readonly people = read<{ items: DemoPerson[] }>(() => '/demo/people');
  protected readonly entering = submission((api, body: { personId: string }, sending) => api.post('/demo/sessions', body, sending));
  readonly #goOn = goOn();
  readonly #asked = computed(() => {
    const wanted = this.som();
    return this.people
      .value()
      ?.items.find((person) => wanted !== undefined && (person.role === ROLE_IN_ADDRESS[wanted] || person.key === wanted));
  });

  constructor() {
    effect(() => {
      const person = this.#asked();
      if (person !== undefined) untracked(() => void this.become(person));
    });
  }

  protected async become(person: DemoPerson): Promise<void> {
    const outcome = await this.entering.send({ personId: person.id });
    if (outcome.ok) await this.#goOn();
  }
}
