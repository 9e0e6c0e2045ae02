import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Chain } from '@igang/contracts';
import { read, Session } from '../shared/api/index.ts';
import { formats, Today, words } from '../shared/i18n/index.ts';
import { Button, EmptyState, Icon, PageLayout, ProblemNotice, Skeleton, TABLE } from '../shared/ui/index.ts';
import { BeginningSteps } from './beginning-steps.ts';
import { countOf, isEmpty, type PeriodName, periodOf, PERIODS, SAFE_PERIODS, STEPS, stepsOf } from './chain.ts';
import { SurvivalView } from './survival.ts';
import { nationalWords, officesWords, typeWords } from './words.ts';

const IN_ADDRESS: Readonly<Record<string, PeriodName>> = { 'i-ar': 'thisYear', 'i-fjor': 'lastYear', forfjor: 'yearBefore', alt: 'all' };
const ADDRESS: Readonly<Record<PeriodName, string | null>> = { thisYear: 'i-ar', lastYear: 'i-fjor', yearBefore: 'forfjor', all: 'alt' };

/** The chain as one way with numbers, for the whole country and office by office. */
@Component({
  selector: 'ig-chain-page',
  imports: [TABLE, BeginningSteps, Button, EmptyState, Icon, PageLayout, ProblemNotice, RouterLink, Skeleton, SurvivalView],
  templateUrl: './chain-page.html',
  styleUrl: './chain-page.css',
})
export class ChainPage {
  /** `?periode=i-fjor`, `?periode=alt`; left out: the first of her periods. */
  readonly periode = input<string>();

  protected readonly w = words(nationalWords);
  protected readonly t = words(typeWords);
  protected readonly o = words(officesWords);
  protected readonly f = formats();
  protected readonly columns = STEPS;
  readonly #today = inject(Today).date;
  readonly #session = inject(Session);
  protected readonly writes = this.#session.isOffice;
  readonly #router = inject(Router);
  /** Whoever cannot open the lists reads numbers that may go out. */
  protected readonly periods = computed(() => (this.#session.isOffice() ? PERIODS : SAFE_PERIODS));
  protected readonly period = computed<PeriodName>(() => {
    const asked = IN_ADDRESS[this.periode() ?? ''];
    return this.periods().find((one) => one === asked) ?? this.periods()[0] ?? 'lastYear';
  });
  protected readonly chain = read<Chain>(() => ({ path: '/national/chain', params: { ...periodOf(this.period(), this.#today()) } }));
  protected readonly empty = computed(() => {
    const total = this.chain.value()?.total;
    return total !== undefined && isEmpty(total);
  });
  protected readonly steps = computed(() => {
    const chain = this.chain.value();
    return chain === undefined ? [] : stepsOf(chain.total, this.w(), this.f(), this.#session.isOffice() ? chain : undefined);
  });
  protected readonly rows = computed(() => {
    const chain = this.chain.value();
    if (chain === undefined) return [];
    const cells = (counts: Chain['total']) =>
      STEPS.map((name) => ({ label: this.w().steps[name], text: this.told(countOf(name, counts)) }));
    return [
      ...chain.offices
        .filter(({ counts }) => !isEmpty(counts))
        .map(({ id, name, closed, counts }) => ({
          id,
          name: closed ? `${name} (${this.w().closed})` : name,
          cells: cells(counts),
          total: false,
        })),
      { id: 'total', name: this.w().total, cells: cells(chain.total), total: true },
    ];
  });

  protected told(count: number | null): string {
    return count === null ? this.w().untold : this.f().number(count);
  }
  protected choose(period: PeriodName): void {
    void this.#router.navigate([], { queryParams: { periode: ADDRESS[period] }, replaceUrl: true });
  }
}
