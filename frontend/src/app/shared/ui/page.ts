import { afterRenderEffect, Component, computed, effect, type ElementRef, inject, input, viewChild } from '@angular/core';
import { Meta, Title } from '@angular/platform-browser';
import { RouterLink, type UrlTree } from '@angular/router';
import { isNotThere, isSignInNeeded, NO_ANSWER, type Read } from '../api/index.ts';
import { commonWords } from '../i18n/index.ts';
import { Arrival } from './arrival.ts';
import { Button } from './button.ts';
import { Icon } from './icon.ts';

/**
 * A page: one column, one h1, its title in the window, focus on the h1 when one comes here from another page.
 *
 *     <ig-page [heading]="w().title" [lead]="w().lead" back="/kurs" [backLabel]="c().nav.courses"> … </ig-page>
 *
 * A page about one thing says what it is `[of]`: while it is fetched no heading is said that another will replace, and focus waits for
 * the real one; when it is not there, or could not be read, the heading says that. `waiting` and `gone` say the same of a page that
 * finds its thing in another way.
 *
 * Slots: `[page-kicker]` above the heading, `[page-aside]` beside it (one button or a pill).
 */
@Component({
  selector: 'ig-page',
  imports: [Button, Icon, RouterLink],
  template: `
    <div class="column" [attr.data-width]="width()">
      @if (back(); as to) {
        <a class="back" [routerLink]="to"><ig-icon name="back" /> {{ backLabel() || c().nav.back }}</a>
      }
      <div class="head">
        <div class="words">
          <ng-content select="[page-kicker]" />
          <h1 #h1 class="ds-heading" tabindex="-1" [attr.data-size]="size()">
            @if (isUnknown()) {
              <!-- Until it is known what the page is about; never a heading of nothing. -->
              <span class="ds-sr-only">{{ c().brand }}</span><span class="bar" aria-hidden="true"></span>
            } @else {
              {{ said() }}
            }
          </h1>
          @if (isGone()) {
            <p class="ig-lead">{{ c().error.missingHereText }}</p>
          } @else if (!isUnknown() && !failed() && lead(); as text) {
            <p class="ig-lead">{{ text }}</p>
          }
        </div>
        <ng-content select="[page-aside]" />
      </div>
      @if (isGone()) {
        <p>
          <a igButton variant="secondary" [routerLink]="back() ?? '/'">{{ back() ? backLabel() || c().nav.back : c().action.home }}</a>
        </p>
      } @else {
        <ng-content />
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .column {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-6);
      margin-inline: auto;
      max-width: calc(var(--ig-column) + 2 * var(--ig-gutter));
      padding: var(--ds-size-7) var(--ig-gutter) var(--ds-size-15);
    }
    .column[data-width='work'] {
      max-width: calc(var(--ig-column-work) + 2 * var(--ig-gutter));
    }
    .head {
      align-items: start;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-4);
      justify-content: space-between;
    }
    .words {
      display: flex;
      flex: 1 1 20rem;
      flex-direction: column;
      gap: var(--ds-size-3);
      min-width: 0;
    }
    .back {
      align-items: center;
      align-self: start;
      color: var(--ig-quiet);
      display: inline-flex;
      gap: var(--ds-size-1);
      margin-block: calc(-1 * var(--ds-size-2));
      min-height: 2.75rem;
      text-decoration: none;
    }
    .back ig-icon {
      margin-inline-start: -0.35em;
    }
    .back:hover {
      text-decoration: underline;
    }
    h1 {
      hyphens: auto;
      text-wrap: balance;
    }
    /* Holds the heading's place, so that nothing moves when it comes. */
    .bar {
      background: var(--ds-color-neutral-surface-tinted);
      border-radius: var(--ds-border-radius-sm);
      display: block;
      height: 1lh;
      max-width: 18ch;
    }
    /* A column of boxes is moved to the next sheet whole, and leaves the heading alone on the first. */
    @media print {
      .column {
        display: block;
        padding: 0;
      }
      .head {
        margin-bottom: var(--ds-size-5);
      }
    }
    @media (max-width: 40rem) {
      h1 {
        --ds-heading-xl-font-size: var(--ds-font-size-8);
        --ds-heading-lg-font-size: 1.9rem;
      }
    }
  `,
})
export class PageLayout {
  readonly heading = input.required<string>();
  /** The page is being fetched, and another heading may come in the place of this one. */
  readonly waiting = input(false);
  /** What the page is about, as it is read. */
  readonly of = input<Pick<Read<unknown>, 'value' | 'problem'>>();
  /** There is no such thing, or it is none of hers. */
  readonly gone = input(false);
  /** Title in the window and the history, when the heading is not it. */
  readonly windowTitle = input<string>();
  readonly lead = input<string>();
  readonly width = input<'reading' | 'work'>('reading');
  readonly size = input<'xl' | 'lg' | 'md'>('lg');
  readonly back = input<string | unknown[] | UrlTree>();
  readonly backLabel = input<string>();

  protected readonly c = commonWords();
  /** Why there is nothing to show. What was shown once stays, with the notice above it. */
  protected readonly failed = computed(() => (this.of()?.value() === undefined ? this.of()?.problem() : undefined));
  protected readonly isGone = computed(() => this.gone() || isNotThere(this.failed()));
  protected readonly said = computed(() => {
    const { error, nav } = this.c();
    const problem = this.failed();
    if (this.isGone()) return error.missingHere;
    if (problem === undefined) return this.heading();
    if (isSignInNeeded(problem)) return nav.signIn;
    return problem.code === NO_ANSWER ? error.needsNet : error.brokenPage;
  });
  readonly #isAsked = computed(() => this.of() !== undefined && this.of()?.value() === undefined && this.failed() === undefined);
  protected readonly isUnknown = computed(() => this.waiting() || this.#isAsked() || this.said() === '');
  private readonly h1 = viewChild.required<ElementRef<HTMLHeadingElement>>('h1');
  readonly #arrival = inject(Arrival);
  readonly #title = inject(Title);
  readonly #meta = inject(Meta);
  readonly #windowTitle = computed(() => {
    if (this.isGone() || this.failed() !== undefined) return this.said();
    return this.windowTitle() ?? (this.isUnknown() ? '' : this.said());
  });

  constructor() {
    effect(() => {
      const [title, brand] = [this.#windowTitle(), this.c().brand];
      this.#title.setTitle(title === '' || title === brand ? brand : `${title} – ${brand}`);
    });
    // What a search engine and a shared link say of this page.
    effect(() => {
      const about = this.lead();
      if (about) this.#meta.updateTag({ name: 'description', content: about });
    });
    afterRenderEffect(() => {
      if (!this.isUnknown() && this.#arrival.take()) this.h1().nativeElement.focus({ preventScroll: true });
    });
  }
}
