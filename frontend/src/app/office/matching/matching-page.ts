import { Component, computed, effect, input, viewChildren } from '@angular/core';
import type { Matching } from '@igang/contracts';
import { MATCHING_UNDER_WAY } from '@igang/domain/groups/matching-run';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { changes } from '../parts/change.ts';
import { matchingWords } from '../words.ts';
import { AskAll } from './ask-all.ts';
import { ProposedNeedCard } from './proposed-need.ts';
import { StartMatching } from './start-matching.ts';

const LOOK_AGAIN_MS = 1000;

type Outcome = NonNullable<Matching['outcome']>;

/** What is proposed for every group that lacks a starter, and what it is better at than asking for one at a time. */
@Component({
  selector: 'ig-matching-page',
  imports: [AskAll, Button, EmptyState, PageLayout, ProblemNotice, ProposedNeedCard, Skeleton, StartMatching],
  templateUrl: './matching-page.html',
})
export class MatchingPage {
  readonly id = input.required<string>();

  protected readonly w = words(matchingWords);
  readonly #path = computed(() => `/staff/matchings/${this.id()}`);
  protected readonly it = read<Matching>(() => this.#path());
  protected readonly change = changes(() => this.it.reload());
  protected readonly isBusy = computed(() => {
    const state = this.it.value()?.state;
    return state !== undefined && MATCHING_UNDER_WAY.includes(state);
  });
  protected readonly step = computed(() => this.w().step[this.it.value()?.step ?? 'waiting']);
  protected readonly cards = viewChildren(ProposedNeedCard);

  constructor() {
    effect((stop) => {
      if (!this.isBusy()) return;
      const timer = setInterval(() => this.it.reload(), LOOK_AGAIN_MS);
      stop(() => clearInterval(timer));
    });
  }

  protected gain({ best, oneByOne }: Outcome): string {
    const more = best.covered - oneByOne.covered;
    return more > 0 ? this.w().more({ more }) : this.w().asMany;
  }
  protected journeys({ best: { longJourneys: now }, oneByOne: { longJourneys: oneByOne } }: Outcome): string {
    return oneByOne > now ? this.w().fewerJourneys({ now, oneByOne }) : this.w().journeys({ now });
  }
  protected cancel(): void {
    void this.change.make({ method: 'delete', path: this.#path() }, this.w().cancelled);
  }
}
