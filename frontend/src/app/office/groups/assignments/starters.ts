import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RequestView, StaffGroup } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { shownPhone } from '@igang/i18n/text';
import { formats, Today, words } from '../../../shared/i18n/index.ts';
import { Button, Icon, MailText, StatePill } from '../../../shared/ui/index.ts';
import type { Changes } from '../../parts/change.ts';
import { groupWords, phoneWords } from '../../words.ts';
import { AskStarters } from './ask-starters.ts';
import { WithdrawStarter } from './withdraw-starter.ts';

/** Who goes with the group, who was asked and what they said, and asking more. */
@Component({
  selector: 'ig-group-starters',
  imports: [WithdrawStarter, AskStarters, Button, Icon, MailText, RouterLink, StatePill],
  template: `
    @let it = group();
    <section class="ig-stack" aria-labelledby="ig-starters">
      <div class="ig-row" data-spread>
        <h2 id="ig-starters" class="ds-heading" data-size="sm">{{ w().starters.title }}</h2>
        @if (it.assignment; as assignment) {
          <ig-state machine="assignment" [state]="assignment.state" />
        }
      </div>
      @if (it.assignment; as assignment) {
        @if (assignment.starters.length > 0) {
          <ul class="ig-list">
            @for (starter of assignment.starters; track starter.id) {
              <li class="ds-card line">
                <strong
                  ><a [routerLink]="['/kontor/folk', starter.id]">{{ starter.name }}</a></strong
                >
                <span class="ig-row contact">
                  @if (starter.phone) {
                    <a [href]="'tel:' + starter.phone"><ig-icon name="phone" /> {{ phone(starter.phone) }}</a>
                  }
                  <a [href]="'mailto:' + starter.email"><ig-icon name="mail" /> <ig-mail [of]="starter.email" /></a>
                  @if (canWithdraw()) {
                    <ig-withdraw-starter [groupId]="it.id" [starter]="starter" [change]="change()" />
                  }
                </span>
              </li>
            }
          </ul>
        }
        @if (assignment.starters.length < assignment.startersWanted && canAsk()) {
          <p class="ig-quiet">{{ w().starters.wanted({ count: assignment.startersWanted - assignment.starters.length }) }}.</p>
        }
        @if (assignment.askNext && canAsk()) {
          <p class="ig-quiet">{{ w().starters.goesOn }}</p>
        }
        @if (requests().length > 0) {
          <h3 class="ds-heading" data-size="2xs">{{ w().starters.asked }}</h3>
          <ul class="ig-list asked">
            @for (request of requests(); track request.id) {
              <li class="ig-row" data-spread>
                <span>
                  <strong>{{ request.name }}</strong><br />
                  <span class="ig-quiet ig-small">{{ told(request) }}</span>
                </span>
                <span class="ig-row">
                  <ig-state machine="request" [state]="request.state" />
                  @if (request.state === 'open' && mayAnswerFor()) {
                    <button
                      igButton
                      type="button"
                      variant="secondary"
                      [busy]="change().sending()"
                      [attr.aria-label]="p().starter.yesFor({ name: request.name })"
                      (click)="answer(request, 'accept')"
                    >
                      {{ p().starter.yes }}
                    </button>
                    <button
                      igButton
                      type="button"
                      variant="secondary"
                      [busy]="change().sending()"
                      [attr.aria-label]="p().starter.noFor({ name: request.name })"
                      (click)="answer(request, 'decline')"
                    >
                      {{ p().starter.no }}
                    </button>
                  }
                  @if (request.state === 'open' && canAsk()) {
                    <button
                      igButton
                      type="button"
                      variant="tertiary"
                      tone="neutral"
                      [busy]="change().sending()"
                      [attr.aria-label]="w().starters.takeBackFor({ name: request.name })"
                      (click)="takeBack(request)"
                    >
                      {{ w().starters.takeBack }}
                    </button>
                  }
                </span>
              </li>
            }
          </ul>
        }
      }
      @if (canAsk()) {
        @if (open() || asking()) {
          <ig-ask-starters [group]="it" (asked)="done()" />
        } @else {
          <p>
            <button igButton type="button" variant="secondary" (click)="asking.set(true)">{{ w().starters.ask }}</button>
          </p>
        }
      } @else if (!it.assignment) {
        <p class="ig-quiet">{{ w().starters.none }}</p>
      }
    </section>
  `,
  styles: `
    .line {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2) var(--ds-size-5);
      justify-content: space-between;
      padding: var(--ds-size-3) var(--ds-size-5);
    }
    .line > * {
      margin: 0;
    }
    .asked > li > span:first-child {
      flex: 1 1 16rem;
    }
    .contact a {
      align-items: center;
      display: inline-flex;
      gap: var(--ds-size-2);
      min-height: 2.75rem;
      overflow-wrap: anywhere;
    }
    .asked > li {
      border-bottom: 1px solid var(--ig-line);
      padding-bottom: var(--ds-size-3);
    }
  `,
})
export class Starters {
  readonly group = input.required<StaffGroup>();
  readonly change = input.required<Changes>();
  /** Suggestions stand open when this is the one next thing to do. */
  readonly open = input(false);

  protected readonly phone = shownPhone;
  protected readonly w = words(groupWords);
  protected readonly p = words(phoneWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  protected readonly asking = signal(false);
  protected readonly canAsk = computed(() => this.group().can.includes('ask-starter'));
  protected readonly mayAnswerFor = computed(() => !this.group().paused);
  protected readonly canWithdraw = computed(() => this.group().can.includes('withdraw-starter'));
  /** Those still waited for first, then by when they were asked. */
  protected readonly requests = computed(() =>
    [...(this.group().assignment?.requests ?? [])].sort(
      (a, b) => Number(b.state === 'open') - Number(a.state === 'open') || (a.askedAt < b.askedAt ? 1 : -1),
    ),
  );

  protected told(request: RequestView): string {
    const [w, f, today] = [this.w().starters, this.#f(), this.#today()];
    const day = (instant: string): string => f.day(localDate(new Date(instant)), today);
    if (request.state === 'open')
      return `${w.askedAt({ day: day(request.askedAt) })} · ${w.expires({ moment: f.moment(request.expiresAt, today) })}`;
    const by = request.answeredBy === null ? [] : [this.p().starter.writtenBy({ name: request.answeredBy })];
    const answered = request.answeredAt === null ? [] : [w.answered({ day: day(request.answeredAt) }), ...by];
    return [w.askedAt({ day: day(request.askedAt) }), ...answered].join(' · ');
  }
  /** What she has said on the telephone. */
  protected answer({ id, name }: RequestView, answer: 'accept' | 'decline'): void {
    const { saidYes, saidNo } = this.p().starter;
    const told = answer === 'accept' ? saidYes({ name }) : saidNo({ name });
    void this.change().make({ method: 'put', path: `/staff/requests/${id}/answer`, body: { answer } }, told);
  }
  protected takeBack(request: RequestView): void {
    void this.change().make({ method: 'delete', path: `/staff/requests/${request.id}` });
  }
  protected done(): void {
    this.asking.set(false);
    this.change().refresh();
  }
}
