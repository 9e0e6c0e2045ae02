import { Component, computed, input } from '@angular/core';
import type { Forming, Participant } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { read, submission } from '../../shared/api/index.ts';
import { callsLine, enquiryWords } from '../../shared/enquiry/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Icon, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { starterWords } from '../words.ts';

/** Whom to ring before the first meeting. Read afresh each time, and never kept on the device. */
@Component({
  selector: 'ig-coming',
  imports: [Icon, ProblemNotice, Skeleton],
  template: `
    @if (isShown()) {
      <section class="ig-stack" data-gap="sm" aria-labelledby="ig-coming">
        <h2 id="ig-coming" class="ds-heading" data-size="xs">{{ begun() ? w().titleBegun : w().title }}</h2>
        @if (forming.loading()) {
          <ig-skeleton [lines]="2" height="3rem" />
        }
        @if (forming.value(); as it) {
          <ul>
            @for (person of it.participants; track person.id) {
              <li>
                <strong>{{ person.name }}</strong>
                @if (person.phone; as number) {
                  <a [href]="'tel:' + number">{{ phone(number) }}</a>
                  @if (calls(person); as said) {
                    <span class="ig-small said">{{ said }}</span>
                  }
                } @else if (person.email) {
                  <a [href]="'mailto:' + person.email">{{ person.email }}</a>
                }
                @if (person.state === 'open') {
                  <span class="ig-quiet">{{ w().open }}</span>
                } @else if (it.can.includes('contact')) {
                  <label>
                    <input
                      type="checkbox"
                      class="ds-input"
                      [checked]="person.contacted"
                      [disabled]="telling.sending()"
                      [attr.aria-label]="w().rungFor({ name: person.name })"
                      (change)="tell(person)"
                    />
                    {{ w().rung }}
                  </label>
                }
              </li>
            } @empty {
              <li class="ig-quiet">{{ w().nobody }}</li>
            }
          </ul>
          <ig-problem [problem]="telling.problem()" />
          @if (it.participants.length > 0) {
            <p class="ig-quiet ig-small">{{ w().privacy }}</p>
          }
          <p class="ig-row papers">
            <ig-icon name="print" />
            <a target="_blank" rel="noopener" [href]="'/api/groups/' + groupId() + '/start-papers.pdf?lang=' + f().lang">{{
              w().papers
            }}</a>
          </p>
        } @else if (forming.problem()) {
          <p class="ig-quiet">{{ w().offline }}</p>
        }
      </section>
    }
  `,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    li {
      align-items: center;
      border-bottom: 1px solid var(--ig-line);
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-1) var(--ds-size-4);
      justify-content: space-between;
      margin: 0;
      min-height: 3rem;
      padding-block: var(--ds-size-2);
    }
    .papers {
      flex-wrap: nowrap;
    }
    strong {
      flex: 1 1 9rem;
    }
    .said {
      flex-basis: 100%;
    }
    a {
      overflow-wrap: anywhere;
    }
    label {
      align-items: center;
      cursor: pointer;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
    }
  `,
})
export class Coming {
  readonly groupId = input.required<string>();
  /** The first meeting has been: those who are in the group, and nothing where nobody is written down. */
  readonly begun = input(false);

  readonly #words = words(starterWords);
  protected readonly w = computed(() => this.#words().coming);
  readonly #e = words(enquiryWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  readonly #path = computed(() => `/groups/${this.groupId()}`);
  protected readonly forming = read<Forming>(() => `${this.#path()}/forming`);
  protected readonly isShown = computed(() => !this.begun() || (this.forming.value()?.participants.length ?? 0) > 0);
  protected readonly telling = submission((api, { id, contacted }: Participant, sending) =>
    api.put(`${this.#path()}/invitations/${id}/contacted`, { contacted: !contacted }, sending),
  );

  protected calls(person: Participant): string | undefined {
    return callsLine(person, this.#e(), this.f());
  }
  protected async tell(person: Participant): Promise<void> {
    await this.telling.send(person);
    this.forming.reload();
  }
}
