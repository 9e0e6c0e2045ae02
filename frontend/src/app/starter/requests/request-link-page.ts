import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RequestLink } from '@igang/contracts';
import { isUndecided, read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { OfficeReach } from '../office-reach.ts';
import { RequestCard } from './request-card.ts';
import { starterLinkWords } from '../words.ts';

type Answer = 'accept' | 'decline';

/** One question, by the link in her mail: two presses from the mail to an answer, and no signing in. */
@Component({
  selector: 'ig-request-link-page',
  imports: [Button, LostLink, OfficeReach, PageLayout, ProblemNotice, RequestCard, RouterLink, Skeleton],
  templateUrl: './request-link-page.html',
})
export class RequestLinkPage {
  readonly token = input.required<string>();

  protected readonly w = words(starterLinkWords);
  protected readonly path = computed(() => `/request-links/${encodeURIComponent(this.token())}`);
  protected readonly link = read<RequestLink>(() => this.path());
  protected readonly answered = signal<Answer | undefined>(undefined);
  protected readonly isBroken = computed(() => {
    const problem = this.link.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  /** Why there is nothing to answer: she has, or the question is over. */
  protected readonly standing = computed(() => {
    const link = this.link.value();
    if (link === undefined) return undefined;
    const { standing } = this.w().request;
    if (link.state === 'accepted' && !link.isWithIt) return standing.left;
    return link.state === 'open' ? undefined : standing[link.state];
  });
  readonly #arrival = inject(Arrival);

  protected done(answer: Answer): void {
    this.#arrival.expect();
    this.answered.set(answer);
    scrollTo({ top: 0 });
  }
  /** Somebody was quicker, or the hour has passed: the page says what is so now. */
  protected lookAgain(): void {
    this.#arrival.expect();
    this.link.reload();
  }
}
