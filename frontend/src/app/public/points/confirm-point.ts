import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactPointLink, Done } from '@igang/contracts';
import { shownPhone } from '@igang/i18n/text';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, Icon, MailText, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { pointWords } from '../words.ts';

/** Where the yearly mail to a contact point leads: opening it only shows, one press says that it is right. */
@Component({
  selector: 'ig-confirm-point',
  imports: [Button, Icon, LostLink, MailText, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './confirm-point.html',
  styles: 'dd { margin: 0; } dd, ig-mail { min-width: 0; overflow-wrap: anywhere; }',
})
export class ConfirmPoint {
  readonly token = input.required<string>();

  protected readonly w = words(pointWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly shown = shownPhone;
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/contact-point-links/${encodeURIComponent(this.token())}`);
  protected readonly link = read<ContactPointLink>(() => this.#path());
  protected readonly isGone = computed(() => {
    const problem = this.link.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  readonly #pressed = signal(false);
  /** Pressed now, or already today. */
  protected readonly isConfirmed = computed(() => this.#pressed() || this.link.value()?.point.confirmedOn === this.today());
  protected readonly address = computed(() => {
    const { address = null, postalCode = null, place = '' } = this.link.value()?.point ?? {};
    return [address, [postalCode, place].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  });
  protected readonly confirming = submission((api, _: object, sending) => api.put<Done>(`${this.#path()}/confirmation`, {}, sending));

  protected async confirm(): Promise<void> {
    const outcome = await this.confirming.send({});
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.#pressed.set(true);
    scrollTo({ top: 0 });
  }
}
