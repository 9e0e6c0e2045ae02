import { computed, type Signal } from '@angular/core';
import type { StarterGroup } from '@igang/contracts';
import { herPage, type HerPage } from '../offline/her-page.ts';

export interface MyGroup {
  readonly page: HerPage;
  /** Undefined while it is fetched, and when it is not hers (any more). */
  readonly group: Signal<StarterGroup | undefined>;
  readonly isMissing: Signal<boolean>;
}

/** One of her groups, from the page that holds them all. */
export function myGroup(id: Signal<string>): MyGroup {
  const page = herPage();
  const group = computed(() => page.value()?.groups.find((each) => each.id === id()));
  return { page, group, isMissing: computed(() => page.value() !== undefined && group() === undefined) };
}
