import { inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/** Puts filters in the address, without a step in the history for every letter. Empty ones leave it. */
export function address(): (query: Readonly<Record<string, string>>) => void {
  const [router, route] = [inject(Router), inject(ActivatedRoute)];
  return (query) => {
    const queryParams = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, value === '' ? null : value]));
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  };
}
