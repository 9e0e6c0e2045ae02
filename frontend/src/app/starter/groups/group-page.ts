import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SessionView } from '@igang/contracts';
import { logClosesAt } from '@igang/domain/groups/session';
import { upperFirst } from '@igang/i18n/text';
import { commonWords, formats, stateWords, Today, words } from '../../shared/i18n/index.ts';
import { Button, Icon, PageLayout, StatePill, StonePath } from '../../shared/ui/index.ts';
import { Coming } from './coming.ts';
import { FirstMeeting } from './first-meeting.ts';
import { GroupFacts } from './group-facts.ts';
import { dayAndTime, nextSession, rhythm, todaysStep, whereOf } from './group-lines.ts';
import { LettingGo } from '../handovers/letting-go.ts';
import { MissingGroup } from './missing-group.ts';
import { myGroup } from './my-group.ts';
import { awayLines, logLines } from '../sessions/session-lines.ts';
import { Withdraw } from './withdraw.ts';
import { lettingGoWords, meetingWords, starterWords, timesWords } from '../words.ts';

/** One group: its path, its meetings with dates and logs, and what is practical. */
@Component({
  selector: 'ig-group-page',
  imports: [
    Button,
    Coming,
    FirstMeeting,
    GroupFacts,
    Icon,
    LettingGo,
    MissingGroup,
    PageLayout,
    RouterLink,
    StatePill,
    StonePath,
    Withdraw,
  ],
  templateUrl: './group-page.html',
  styles: `
    .sessions {
      border-inline-start: 2px solid var(--ds-color-pine-border-subtle);
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-6);
      list-style: none;
      padding-inline-start: var(--ds-size-5);
    }
    .sessions li {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-2);
    }
  `,
})
export class GroupPage {
  readonly id = input.required<string>();

  protected readonly c = commonWords();
  protected readonly w = words(starterWords);
  protected readonly t = words(timesWords);
  protected readonly l = words(lettingGoWords);
  protected readonly m = words(meetingWords);
  protected readonly f = formats();
  readonly #states = words(stateWords);
  protected readonly today = inject(Today).date;
  protected readonly my = myGroup(this.id);
  protected readonly step = computed(() => {
    const group = this.my.group();
    return group && todaysStep(group, this.w(), this.f(), this.today());
  });
  /** While there are meetings left; afterwards the button of the card leads there. */
  protected readonly canPrepare = computed(() => {
    const group = this.my.group();
    return group?.state === 'with-starter' && !group.can.includes('hand-over');
  });
  protected readonly lead = computed(() => {
    const group = this.my.group();
    if (group === undefined) return '';
    const { weekdays, hours } = rhythm(
      group.sessions.map(({ date }) => date),
      group.startsAt,
      group.endsAt,
      this.f(),
    );
    return upperFirst(
      this.w()
        .groups.weekly({ weekdays, hours, place: whereOf(group, this.w()) })
        .trim(),
    );
  });
  protected readonly isBeforeFirst = computed(() => {
    const group = this.my.group();
    return group?.held === 0 && nextSession(group)?.number === 1;
  });

  /** One press on a phone opens it in the calendar. */
  protected readonly calendar = computed(() => `/api/starter/groups/${this.id()}/calendar.ics?lang=${this.f().lang}`);
  protected readonly hasComing = computed(() => this.my.group()?.sessions.some((session) => this.canSayNo(session)) ?? false);

  protected when(session: SessionView): string {
    return upperFirst(dayAndTime(session, this.f(), this.today()));
  }
  /** A meeting to come that she has not said no to. */
  protected canSayNo({ state, date, away }: SessionView): boolean {
    return state === 'planned' && date >= this.today() && !away.some(({ me }) => me);
  }
  #corrected({ log }: SessionView): string[] {
    const correctedAt = log?.correctedAt ?? undefined;
    return correctedAt === undefined ? [] : [this.m().correct.corrected({ when: this.f().moment(correctedAt, this.today()) })];
  }
  /** Until when; nothing while it still waits on the phone. */
  protected correctable({ log }: SessionView): string {
    return log === null ? '' : this.m().correct.until({ when: this.f().moment(logClosesAt(new Date(log.writtenAt)), this.today()) });
  }
  protected lines(session: SessionView): string[] {
    return [
      ...awayLines(session, this.t().meeting, this.f()),
      ...logLines(session, this.w(), this.#states(), this.f()),
      ...this.#corrected(session),
    ];
  }
}
