import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LogLink } from '@igang/contracts';
import { Api, isUndecided, type Outcome, read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton, StonePath } from '../../shared/ui/index.ts';
import { dayAndTime } from '../groups/group-lines.ts';
import { type Deliver, type Logged, LogFields } from './log-fields.ts';
import { OfficeReach } from '../office-reach.ts';
import type { Delivered } from '../offline/starter-book.ts';
import { starterLinkWords, starterWords } from '../words.ts';

/** The log of one meeting, by the link in her mail: no signing in. */
@Component({
  selector: 'ig-log-link-page',
  imports: [Button, LogFields, LostLink, OfficeReach, PageLayout, ProblemNotice, RouterLink, Skeleton, StonePath],
  templateUrl: './log-link-page.html',
  styleUrl: '../choices.css',
})
export class LogLinkPage {
  readonly token = input.required<string>();

  protected readonly w = words(starterWords);
  protected readonly l = words(starterLinkWords);
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #api = inject(Api);
  readonly #arrival = inject(Arrival);
  readonly #path = computed(() => `/log-links/${encodeURIComponent(this.token())}`);
  protected readonly link = read<LogLink>(() => this.#path());
  protected readonly isBroken = computed(() => {
    const problem = this.link.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  protected readonly when = computed(() => {
    const link = this.link.value();
    return link === undefined ? '' : dayAndTime(link, this.#f(), this.#today());
  });
  protected readonly before = computed(() => new Set(this.link.value()?.before));
  protected readonly known = computed(() => {
    const link = this.link.value();
    return link === undefined ? [] : [link.groupName, link.place, link.venue ?? '', ...link.together];
  });
  protected readonly sent = signal<Logged | undefined>(undefined);
  protected readonly held = computed(() => {
    const held = this.link.value()?.held ?? 0;
    return this.sent()?.outcome === 'held' ? held + 1 : held;
  });

  protected readonly deliver: Deliver = async (body, key): Promise<Outcome<Delivered>> => {
    const outcome = await this.#api.put(`${this.#path()}/log`, body, { key });
    return outcome.ok ? { ok: true, value: 'sent' } : outcome;
  };

  protected done(logged: Logged): void {
    this.#arrival.expect();
    this.sent.set(logged);
    scrollTo({ top: 0 });
  }
}
