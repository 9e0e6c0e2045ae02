import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { Availability, AvailabilityChange, Theme } from '@igang/contracts';
import type { Daypart } from '@igang/domain/groups/enquiry';
import { GROUP_LANGUAGES } from '@igang/domain/groups/group';
import { WEEK_TIMES, type WeekTime } from '@igang/domain/starters/availability';
import { upperFirst } from '@igang/i18n/text';
import { read, submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { timesWords } from '../words.ts';

/** A Monday; the names of the days are all that is taken from the week. */
const MONDAYS_WEEK = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'] as const;

/** What suits her as a rule: times of the week, languages, how many groups, themes to avoid. */
@Component({
  selector: 'ig-what-suits',
  imports: [Button, ProblemNotice],
  templateUrl: './what-suits.html',
  styleUrls: ['../choices.css', './what-suits.css'],
})
export class WhatSuits {
  readonly availability = input.required<Availability>();
  readonly changed = output();

  readonly #words = words(timesWords);
  protected readonly w = computed(() => this.#words().suits);
  protected readonly f = formats();
  protected readonly themes = read<{ items: Theme[] }>(() => '/themes');
  protected readonly languages = GROUP_LANGUAGES;
  protected readonly counts = Array.from({ length: 10 }, (_, i) => i + 1);
  protected readonly days = computed(() =>
    MONDAYS_WEEK.map((date, i) => ({ name: upperFirst(this.f().weekday(date)), times: WEEK_TIMES.slice(2 * i, 2 * i + 2) })),
  );
  protected readonly chosen = linkedSignal(() => this.availability());
  protected readonly tried = signal(false);
  protected readonly sending = submission((api, body: AvailabilityChange, sending) => api.put('/starter/availability', body, sending));

  protected partOf(time: WeekTime): Daypart {
    return time.endsWith('-day') ? 'day' : 'evening';
  }
  protected toggle(list: 'unsuitableTimes' | 'languages' | 'avoidedThemes', one: string): void {
    this.chosen.update((chosen) => {
      const before: readonly string[] = chosen[list];
      return { ...chosen, [list]: before.includes(one) ? before.filter((other) => other !== one) : [...before, one] };
    });
  }
  protected choose(event: Event): void {
    const maxGroups = Number((event.target as HTMLSelectElement).value);
    this.chosen.update((chosen) => ({ ...chosen, maxGroups }));
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const { unsuitableTimes, maxGroups, avoidedThemes, languages: known } = this.chosen();
    const languages = GROUP_LANGUAGES.filter((language) => known.includes(language));
    if (languages.length === 0) return;
    const outcome = await this.sending.send({ unsuitableTimes, languages, maxGroups, avoidedThemes });
    if (outcome.ok) this.changed.emit();
  }
}
