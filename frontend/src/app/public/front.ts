import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ContactPointCard, CourseCard, Page } from '@igang/contracts';
import { read } from '../shared/api/index.ts';
import { nearOf, PlaceSearch } from '../shared/forms/index.ts';
import { formats, words } from '../shared/i18n/index.ts';
import { Button, Icon, Illustration, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { CourseCardView } from './courses/course-card.ts';

import { NearPlace } from './near/near-place.ts';
import { nearestLines } from './near/nearest.ts';
import { publicWords } from './words.ts';

/** The first page: what this is, one search field, three doors, and the next courses near the reader. */
@Component({
  selector: 'ig-public-front',
  imports: [Button, CourseCardView, Icon, Illustration, PageLayout, PlaceSearch, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './front.html',
  styleUrl: './front.css',
})
export class PublicFront {
  protected readonly w = words(publicWords);
  protected readonly f = formats();
  protected readonly nearby = inject(NearPlace);
  protected readonly near = computed(() => nearOf(this.nearby.place()));
  protected readonly sted = computed(() => (this.near() === undefined ? {} : { sted: this.near() }));
  /** The course that makes starters, and not what they take later. */
  protected readonly starterCourses = computed(() => ({ ...this.sted(), q: this.w().courses.starterCourse }));
  protected readonly courses = read<Page<CourseCard>>(() => ({ path: '/courses', params: { limit: 3, near: this.near() } }));
  protected readonly points = read<Page<ContactPointCard>>(() =>
    this.near() === undefined ? undefined : { path: '/contact-points', params: { limit: 1, near: this.near() } },
  );
  protected readonly nearest = computed(() =>
    nearestLines(this.courses.value()?.items[0], this.points.value()?.items[0], this.w(), this.f()),
  );
  protected readonly settled = computed(() => this.courses.value() !== undefined && this.points.value() !== undefined);
}
