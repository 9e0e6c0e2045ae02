import { Component, computed, type ElementRef, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactPointCard, Place } from '@igang/contracts';
import { ACUTE } from '@igang/i18n/acute';
import { named } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import { pages } from '../../shared/api/index.ts';
import { PlaceSearch } from '../../shared/forms/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { AcuteHelp, Button, EmptyState, Icon, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { nearQuestion } from '../near/near-question.ts';
import { publicEnquiryWords, publicWords } from '../words.ts';

/** Where a person who looks for a group turns: somebody to ring, nearest first, with acute help beside. */
@Component({
  selector: 'ig-contact-points',
  imports: [RouterLink, Button, AcuteHelp, EmptyState, Icon, LoadMore, PageLayout, PlaceSearch, ProblemNotice, Skeleton],
  templateUrl: './contact-points.html',
  styleUrl: './contact-points.css',
})
export class ContactPoints {
  readonly sted = input<string>();

  private readonly search = viewChild.required<ElementRef<HTMLElement>>('search');
  protected readonly w = words(publicWords);
  protected readonly acute = ACUTE;
  protected readonly q = words(publicEnquiryWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  protected readonly at = nearQuestion(this.sted);
  protected readonly points = pages<ContactPointCard>(() =>
    this.at.near() === undefined ? undefined : { path: '/contact-points', params: { near: this.at.near() } },
  );
  protected readonly order = computed(() => {
    const [{ points }, place] = [this.w(), this.at.place()];
    return place === null ? points.nearestUnknown : points.nearest({ place: place.name });
  });
  protected readonly told = computed(() => {
    const [items, place] = [this.points.items(), this.at.place()];
    if (items === undefined || place === null) return '';
    const [nearest] = items;
    const { points } = this.w();
    return nearest === undefined
      ? points.empty
      : points.told({ count: items.length, place: place.name, distance: this.f().distance(nearest.distanceKm ?? 0) });
  });

  protected choose(place: Place | null): void {
    this.at.choose(place);
    // The search to the top: under the keyboard of a phone, what was found would begin below the screen.
    if (place !== null) this.search().nativeElement.scrollIntoView({ block: 'start' });
  }

  protected kindOf(kind: string): string {
    return named(this.w().points.kinds, kind) ?? kind;
  }
}
