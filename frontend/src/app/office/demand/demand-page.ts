import { afterNextRender, Component, computed, type ElementRef, inject, Injector, linkedSignal, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DemandList } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { commonWords, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, PageLayout, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { demandWords } from '../words.ts';
import { demandLines } from './demand-lines.ts';
import { DemandMap } from './demand-map.ts';
import { PlacesForGroups } from './places-for-groups.ts';

/** Where people wait, in a list and on a map that say the same. */
@Component({
  selector: 'ig-demand-page',
  imports: [TABLE, Button, DemandMap, EmptyState, PageLayout, PlacesForGroups, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './demand-page.html',
  styleUrl: './demand-page.css',
})
export class DemandPage {
  protected readonly w = words(demandWords);
  protected readonly c = commonWords();
  readonly #offices = inject(Offices);
  readonly #injector = inject(Injector);
  private readonly rows = viewChildren<ElementRef<HTMLElement>>('row');

  /** The municipality both show as chosen. */
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly demand = read<DemandList>(() => ({ path: '/staff/demand', params: { officeId: this.#offices.chosenId() } }));
  /** Her own area first, where anybody waits there; the country is one press away. */
  protected readonly onlyMine = linkedSignal(() => this.demand.value()?.items.some(({ mine }) => mine) ?? false);
  protected readonly lines = computed(() => {
    const items = this.demand.value()?.items;
    return items && demandLines(this.onlyMine() ? items.filter(({ mine }) => mine) : items, this.w());
  });

  /** How many lines of the list are drawn; the map shows them all. */
  readonly #count = linkedSignal({ source: this.onlyMine, computation: () => FIRST_LINES });
  protected readonly shown = computed(() => this.lines()?.slice(0, this.#count()) ?? []);
  protected readonly more = computed(() => (this.lines()?.length ?? 0) - this.shown().length);

  protected showMore(): void {
    this.#count.update((count) => count + FIRST_LINES);
  }

  /** From the map to its line in the list. */
  protected pick(code: string): void {
    this.chosen.set(code);
    const at = this.lines()?.findIndex(({ row }) => row.code === code) ?? 0;
    this.#count.update((count) => Math.max(count, at + 1));
    afterNextRender(() => this.#goTo(code), { injector: this.#injector });
  }

  #goTo(code: string): void {
    const element = this.rows().find(({ nativeElement }) => nativeElement.dataset['code'] === code)?.nativeElement;
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus({ preventScroll: true });
  }
}

const FIRST_LINES = 15;
