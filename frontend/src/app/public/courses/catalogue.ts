import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CourseCard } from '@igang/contracts';
import { pages } from '../../shared/api/index.ts';
import { PlaceSearch } from '../../shared/forms/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, EmptyState, LoadMore, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { CourseCardView } from './course-card.ts';
import { InterestForm } from '../interest/interest-form.ts';
import { nearQuestion } from '../near/near-question.ts';
import { interestWords, publicWords } from '../words.ts';

/** As much of what was asked for as the API takes. */
const LONGEST = 60;

/** Every course one can sign up for, nearest first when the reader has said where she lives. */
@Component({
  selector: 'ig-catalogue',
  imports: [Button, CourseCardView, EmptyState, InterestForm, LoadMore, PageLayout, PlaceSearch, ProblemNotice, RouterLink, Skeleton],
  template: `
    <ig-page [heading]="w().courses.title" [lead]="isStarterCourse() ? w().courses.starterLead : w().courses.lead">
      <ig-place-search [value]="at.place()" (valueChange)="at.choose($event)" />
      <section class="ig-stack" [attr.aria-label]="w().courses.listLabel">
        <div class="ig-row" data-spread>
          <h2 class="ds-heading" data-size="xs">{{ order() }}</h2>
          @if (at.near()) {
            <button igButton type="button" class="ig-flush" variant="tertiary" (click)="at.choose(null)">
              {{ w().courses.everywhere }}
            </button>
          }
        </div>
        @if (q(); as what) {
          <p class="ig-row" data-spread>
            <span class="ig-quiet">{{ w().courses.showing({ what }) }}</span>
            <a class="line" routerLink="/kurs" [queryParams]="{ sted: at.near() }">{{ w().courses.showAll }}</a>
          </p>
        }
        @if (courses.loading()) {
          <ig-skeleton [lines]="4" height="7rem" />
        } @else if (courses.items(); as items) {
          <ul class="ig-list">
            @for (course of items; track course.id) {
              <li><ig-course-card [course]="course" /></li>
            } @empty {
              <li class="ds-card">
                <ig-empty picture="chairs" [title]="at.near() ? w().courses.empty : w().courses.emptyAll" [text]="w().courses.emptyText">
                  <a igButton variant="secondary" routerLink="/kontaktpunkt" [queryParams]="{ sted: at.near() }">{{ w().points.all }}</a>
                </ig-empty>
              </li>
            }
          </ul>
          <ig-load-more [pages]="courses" />
          <p class="ig-quiet ig-small follow">
            {{ w().courses.follow }}
            <a [href]="feed('courses.ics')">{{ w().courses.followCalendar }}</a>
            <a [href]="feed('courses.atom')">{{ w().courses.followFeed }}</a>
          </p>
        }
        <ig-problem [problem]="courses.problem()" [retryable]="true" (retry)="courses.reload()" />
      </section>
      <section class="ig-stack" aria-labelledby="ig-tell-me">
        <h2 id="ig-tell-me" class="ds-heading" data-size="xs">{{ i().title }}</h2>
        <!-- The form is fetched when somebody wants it. -->
        @if (asking()) {
          @defer (on immediate) {
            <ig-interest-form [place]="at.place()" />
          } @placeholder {
            <ig-skeleton [lines]="4" height="3rem" />
          }
        } @else {
          <p class="ig-quiet">{{ i().openText }}</p>
          <p>
            <button igButton type="button" variant="secondary" (click)="asking.set(true)">{{ i().open }}</button>
          </p>
        }
      </section>
    </ig-page>
  `,
  styles: `
    .follow {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--ds-size-4);
    }
    .line,
    .follow a {
      align-items: center;
      display: inline-flex;
      min-height: 2.75rem;
    }
  `,
})
export class Catalogue {
  readonly sted = input<string>();
  /** Only what this names: a kind of course, a venue, a town. */
  readonly q = input<string>();

  protected readonly w = words(publicWords);
  protected readonly f = formats();
  protected readonly i = words(interestWords);
  protected readonly asking = signal(false);
  protected readonly at = nearQuestion(this.sted);
  protected readonly courses = pages<CourseCard>(() => ({
    path: '/courses',
    params: { near: this.at.near(), q: this.q()?.slice(0, LONGEST) },
  }));
  protected readonly isStarterCourse = computed(() => this.q() === this.w().courses.starterCourse);
  /** The same list for programs: near the same place, in the same language. A calendar is opened by its own scheme. */
  protected feed(name: 'courses.ics' | 'courses.atom'): string {
    const near = this.at.near();
    const address = `${location.origin}/api/${name}?lang=${this.f().lang}${near === undefined ? '' : `&near=${near}`}`;
    return name === 'courses.ics' ? address.replace(/^https?:/, 'webcal:') : address;
  }
  protected readonly order = computed(() => {
    const [{ courses }, place] = [this.w(), this.at.place()];
    if (this.at.near() === undefined) return courses.soonestFirst;
    return place === null ? courses.nearestFirstUnknown : courses.nearestFirst({ place: place.name });
  });
}
