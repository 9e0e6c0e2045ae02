import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StarterRequest } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { EmptyState, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { GroupCard } from './group-card.ts';
import { dayOf } from './group-lines.ts';
import { herPage } from '../offline/her-page.ts';
import { WaitingLogs } from '../offline/waiting-logs.ts';
import { RequestCard } from '../requests/request-card.ts';
import { Standing } from './standing.ts';
import { starterWords } from '../words.ts';

/** The starter's one page: what she is asked, then each group with its one next step, then what she has done. */
@Component({
  selector: 'ig-my-groups',
  imports: [EmptyState, GroupCard, PageLayout, ProblemNotice, RequestCard, RouterLink, Skeleton, Standing, WaitingLogs],
  templateUrl: './my-groups.html',
})
export class MyGroups {
  protected readonly w = words(starterWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly page = herPage();
  protected readonly answered = signal<'accept' | 'decline' | undefined>(undefined);
  protected readonly heading = computed(() => {
    const page = this.page.value();
    return page === undefined ? this.w().title : this.w().hello({ firstName: calledName(page.name, page.called) });
  });
  protected readonly lead = computed(() => {
    const page = this.page.value();
    if (page === undefined) return undefined;
    if (page.state === 'paused')
      return page.pausedUntil === null ? this.w().pausedOpen : this.w().paused({ until: this.f().day(page.pausedUntil, this.today()) });
    const calm =
      page.requests.length === 0 &&
      page.groups.every((group) => !group.can.includes('hand-over') && group.sessions.every((session) => !session.can.includes('log')));
    return calm && page.groups.length > 0 ? this.w().allCalm : undefined;
  });
  protected readonly dayOf = dayOf;

  protected done(request: StarterRequest, answer: 'accept' | 'decline'): void {
    this.answered.set(answer);
    // The card is answered; the rest of the page is read again.
    this.page.update((page) => ({ ...page, requests: page.requests.filter(({ id }) => id !== request.id) }));
    this.page.reload();
  }
}
