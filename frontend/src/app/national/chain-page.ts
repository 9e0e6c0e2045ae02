import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Chain } from '@igang/contracts';
import { read, Session } from '../shared/api/index.ts';
import { formats, Today, words } from '../shared/i18n/index.ts';
import { Button, EmptyState, Icon, PageLayout, ProblemNotice, Skeleton, TABLE } from '../shared/ui/index.ts';
import { countOf, isEmpty, type PeriodName, periodOf, PERIODS, STEPS, stepsOf } from './chain.ts';
import { SurvivalView } from './survival.ts';
import { nationalWords, typeWords } from './words.ts';

const IN_ADDRESS: Readonly<Record<string, PeriodName>> = { 'i-fjor': 'lastYear', alt: 'all' };
const ADDRESS: Readonly<Record<PeriodName, string | null>> = { thisYear: null, lastYear: 'i-fjor', all: 'alt' };

/** The chain as one way with numbers, for the whole country and office by office. */
@Component({
  selector: 'ig-chain-page',
  imports: [TABLE, Button, EmptyState, Icon, PageLayout, ProblemNotice, RouterLink, Skeleton, SurvivalView],
  templateUrl: './chain-page.html',
  styleUrl: './chain-page.css',
})
export class ChainPage {
  /** `?periode=i-fjor`, `?periode=alt`; left out: this year. */
  readonly periode = input<string>();

  protected readonly w = words(nationalWords);
  protected readonly t = words(typeWords);
  protected readonly f = formats();
  protected readonly periods = PERIODS;
  protected readonly columns = STEPS;
  readonly #today = inject(Today).date;
  readonly #session = inject(Session);
  protected readonly writes = this.#session.isOffice;
  readonly #router = inject(Router);
  protected readonly period = computed<PeriodName>(() => IN_ADDRESS[this.periode() ?? ''] ?? 'thisYear');
  protected readonly chain = read<Chain>(() => ({ path: '/national/chain', params: { ...periodOf(this.period(), this.#today()) } }));
  protected readonly empty = computed(() => {
    const total = this.chain.value()?.total;
    return total !== undefined && isEmpty(total);
  });
  protected readonly steps = computed(() => {
    const chain = this.chain.value();
    return chain === undefined ? [] : stepsOf(chain.total, this.w(), this.f(), this.#session.isOffice());
  });
  protected readonly rows = computed(() => {
    const chain = this.chain.value();
    if (chain === undefined) return [];
    const cells = (counts: Chain['total']) =>
      STEPS.map((name) => ({ label: this.w().steps[name], text: this.f().number(countOf(name, counts)) }));
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

  protected choose(period: PeriodName): void {
    void this.#router.navigate([], { queryParams: { periode: ADDRESS[period] }, replaceUrl: true });
  }
}
