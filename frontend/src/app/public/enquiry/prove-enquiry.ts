import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EnquiryProof } from '@igang/contracts';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { AcuteHelp, Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { publicEnquiryWords } from '../words.ts';

/** Where the mail leads that asks whether an address is hers: opening it only shows, one press sends what she wrote. */
@Component({
  selector: 'ig-prove-enquiry',
  imports: [AcuteHelp, Button, LostLink, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (proved(); as it) {
      <ig-page
        [heading]="it.isChange ? w().changed : w().done"
        [lead]="it.isChange ? w().changedText : w().doneText({ helper: it.helper, days: it.answerWithinDays })"
      >
        <p>{{ w().ownText }}</p>
        <p>
          <a igButton variant="secondary" [routerLink]="it.link">{{ w().own }}</a>
        </p>
        <aside class="ds-card"><ig-acute-help short /></aside>
      </ig-page>
    } @else if (asked.value(); as it) {
      <ig-page [heading]="w().title" [lead]="w().lead({ name: it.name, place: it.place })">
        <p>{{ it.isChange ? w().change : it.wants === 'join' ? w().join({ helper: it.helper }) : w().start({ helper: it.helper }) }}</p>
        <ig-problem [problem]="proving.problem()" />
        <p>
          <button igButton type="button" tone="apricot" size="lg" [busy]="proving.sending()" (click)="prove()">
            {{ it.isChange ? w().confirmChange : w().confirm }}
          </button>
        </p>
        <p class="ig-quiet">{{ it.isChange ? w().notChange : w().not }}</p>
        <aside class="ds-card"><ig-acute-help short /></aside>
      </ig-page>
    } @else if (isGone()) {
      <ig-lost-link [heading]="w().gone" [lead]="w().goneText">
        <p>
          <a igButton variant="secondary" routerLink="/sok-gruppe">{{ again() }}</a>
        </p>
        <aside class="ds-card"><ig-acute-help short /></aside>
      </ig-lost-link>
    } @else {
      <ig-page [heading]="w().title">
        @if (asked.loading()) {
          <ig-skeleton [lines]="2" height="3rem" />
        }
        <ig-problem [problem]="asked.problem()" retryable (retry)="asked.reload()" />
      </ig-page>
    }
  `,
})
export class ProveEnquiry {
  readonly token = input.required<string>();

  readonly #words = words(publicEnquiryWords);
  protected readonly w = computed(() => this.#words().proof);
  protected readonly again = computed(() => this.#words().own.again);
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/enquiry-proofs/${encodeURIComponent(this.token())}`);
  protected readonly asked = read<EnquiryProof>(() => this.#path());
  protected readonly isGone = computed(() => {
    const problem = this.asked.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  readonly #sent = signal<EnquiryProof | undefined>(undefined);
  /** Pressed now, or before. */
  protected readonly proved = computed(() => {
    const it = this.#sent() ?? this.asked.value();
    return it === undefined || it.link === null ? undefined : { ...it, link: it.link };
  });
  protected readonly proving = submission((api, _: object, sending) => api.put<EnquiryProof>(`${this.#path()}/confirmation`, {}, sending));

  protected async prove(): Promise<void> {
    const outcome = await this.proving.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.#sent.set(outcome.value);
  }
}
