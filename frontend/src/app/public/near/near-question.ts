import { computed, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import type { Place, PlaceList } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { nearOf } from '../../shared/forms/index.ts';
import { isNear } from './near.ts';
import { NearPlace } from './near-place.ts';

export interface NearQuestion {
  /** What the API is asked, e.g. `4365`. */
  readonly near: Signal<string | undefined>;
  /** The place behind it, when known by name. */
  readonly place: Signal<Place | null>;
  choose(place: Place | null): void;
}

/**
 * The place of a page that lists what is near: `?sted=` when given (a link somebody shared), else the one remembered.
 * Choosing another writes it to the address, so that the list can be shared and gone back to.
 */
export function nearQuestion(sted: Signal<string | undefined>): NearQuestion {
  const [remembered, router] = [inject(NearPlace), inject(Router)];
  const given = computed(() => (isNear(sted()) ? sted() : undefined));
  const known = computed(() => {
    const place = remembered.place();
    return given() === undefined || given() === nearOf(place) ? place : undefined;
  });
  // A link somebody shared says only the number: what it is called is asked for, so that the box is filled and the list has a heading.
  const unnamed = computed(() => (known() === undefined ? given()?.replace(/^p/, '') : undefined));
  const found = read<PlaceList>(() => (unnamed() === undefined ? undefined : { path: '/places', params: { q: unnamed() } }));
  const place = computed(() => {
    const here = known();
    return here === undefined ? (found.value()?.items.find((each) => nearOf(each) === unnamed()) ?? null) : here;
  });
  return {
    near: computed(() => given() ?? nearOf(remembered.place())),
    place,
    choose: (chosen) => {
      remembered.choose(chosen);
      void router.navigate([], { queryParams: { sted: nearOf(chosen) ?? null }, queryParamsHandling: 'merge', replaceUrl: true });
    },
  };
}
