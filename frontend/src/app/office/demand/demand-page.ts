import { Component, computed, type ElementRef, inject, signal, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DemandList } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, PageLayout, ProblemNotice, Skeleton, TABLE } from '../../shared/ui/index.ts';
import { Offices } from '../parts/offices.ts';
import { demandWords } from '../words.ts';
import { demandLines } from './demand-lines.ts';
import { DemandMap } from './demand-map.ts';

/** Where people wait, in a list and on a map that say the same. */
@Component({
  selector: 'ig-demand-page',
  imports: [TABLE, Button, DemandMap, EmptyState, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './demand-page.html',
  styleUrl: './demand-page.css',
})
export class DemandPage {
  protected readonly w = words(demandWords);
  readonly #offices = inject(Offices);
  private readonly rows = viewChildren<ElementRef<HTMLElement>>('row');

  protected readonly onlyMine = signal(false);
  /** The municipality both show as chosen. */
  protected readonly chosen = signal<string | undefined>(undefined);
  protected readonly demand = read<DemandList>(() => ({ path: '/staff/demand', params: { officeId: this.#offices.chosenId() } }));
  protected readonly lines = computed(() => {
    const items = this.demand.value()?.items;
    return items && demandLines(this.onlyMine() ? items.filter(({ mine }) => mine) : items, this.w());
  });

  /** From the map to its line in the list. */
  protected pick(code: string): void {
    this.chosen.set(code);
    const element = this.rows().find(({ nativeElement }) => nativeElement.dataset['code'] === code)?.nativeElement;
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus({ preventScroll: true });
  }
}
