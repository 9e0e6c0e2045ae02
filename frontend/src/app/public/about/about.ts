import { afterNextRender, Component, type ElementRef, inject, viewChild } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { Button, Illustration, PageLayout } from '../../shared/ui/index.ts';
import { aboutWords } from '../words.ts';

/** How it works, also for those who meet people in their work. */
@Component({
  selector: 'ig-about',
  imports: [Button, Illustration, PageLayout, RouterLink],
  template: `
    <ig-page [heading]="w().about.title" [lead]="w().about.lead">
      <section id="mote" class="ds-card ig-stack" data-gap="sm" aria-labelledby="meeting">
        <h2 id="meeting" class="ds-heading" data-size="xs">{{ w().about.meeting }}</h2>
        @for (line of w().about.meetingText; track line) {
          <p>{{ line }}</p>
        }
      </section>
      <ol class="way">
        @for (step of w().about.steps; track step.title) {
          <li>
            <span class="stone" aria-hidden="true">{{ $index + 1 }}</span>
            <div>
              <h2 class="ds-heading" data-size="2xs">{{ step.title }}</h2>
              @for (line of step.text; track line) {
                <p>{{ line }}</p>
              }
            </div>
          </li>
        }
      </ol>
      <section id="jobb" class="ds-card ig-stack" aria-labelledby="work">
        <ig-illustration name="hand" />
        <h2 #work id="work" tabindex="-1" class="ds-heading" data-size="sm">{{ w().about.work }}</h2>
        @for (line of w().about.workText; track line) {
          <p>{{ line }}</p>
        }
        <p class="ig-row">
          <a igButton routerLink="/kontaktpunkt">{{ w().about.findPoint }}</a>
          <a igButton variant="secondary" routerLink="/kurs">{{ w().about.findCourse }}</a>
          <a igButton variant="secondary" routerLink="/start-selv">{{ w().about.startSelf }}</a>
        </p>
      </section>
      <section class="ig-stack" data-gap="sm">
        <h2 class="ds-heading" data-size="xs">{{ w().about.not }}</h2>
        <p>{{ w().about.notText }}</p>
      </section>
    </ig-page>
  `,
  styles: `
    .way {
      list-style: none;
      padding: 0;
    }
    .way li {
      display: grid;
      gap: var(--ds-size-5);
      grid-template-columns: auto minmax(0, 1fr);
      padding-bottom: var(--ds-size-7);
      position: relative;
    }
    .way li:not(:last-child)::before {
      background: var(--ds-color-pine-border-subtle);
      bottom: 0;
      content: '';
      left: calc(1.25rem - 1px);
      position: absolute;
      top: 0;
      width: 2px;
    }
    .stone {
      align-items: center;
      background: var(--ds-color-pine-base-default);
      border-radius: 52% 48% 50% 50%;
      color: var(--ds-color-pine-base-contrast-default);
      display: inline-flex;
      font-weight: 650;
      height: 2.5rem;
      justify-content: center;
      position: relative;
      width: 2.5rem;
    }
    .way h2 {
      padding-top: 0.4rem;
    }
    ig-illustration {
      --ig-illustration-size: 5rem;
    }
  `,
})
export class About {
  protected readonly w = words(aboutWords);
  private readonly work = viewChild.required<ElementRef<HTMLElement>>('work');

  constructor() {
    const route = inject(ActivatedRoute);
    // Who came for what is said to professionals is put there, and hears it, rather than the heading above.
    afterNextRender(() => {
      if (route.snapshot.fragment !== 'jobb') return;
      const heading = this.work().nativeElement;
      setTimeout(() => {
        heading.scrollIntoView({ block: 'start' });
        heading.focus({ preventScroll: true });
      });
    });
  }
}
