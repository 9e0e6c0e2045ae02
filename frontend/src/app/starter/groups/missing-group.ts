import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import type { MyGroup } from './my-group.ts';
import { starterWords } from '../words.ts';

/** While a group is fetched, and when it is not there. */
@Component({
  selector: 'ig-missing-group',
  imports: [Button, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @let my = of();
    @if (my.isMissing()) {
      <ig-page [heading]="w().group.missing" [lead]="w().group.missingText">
        <p>
          <a igButton routerLink="/mine-grupper">{{ w().group.toMine }}</a>
        </p>
      </ig-page>
    } @else {
      <ig-page [heading]="w().title" [waiting]="my.page.loading()" back="/mine-grupper" [backLabel]="w().title">
        @if (my.page.loading()) {
          <ig-skeleton [lines]="5" height="3rem" />
        }
        <ig-problem [problem]="my.page.problem()" [retryable]="true" (retry)="my.page.reload()" />
      </ig-page>
    }
  `,
})
export class MissingGroup {
  readonly of = input.required<MyGroup>();
  protected readonly w = words(starterWords);
}
