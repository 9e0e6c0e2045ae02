import { Component, computed, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { Care } from '@igang/contracts';
import { localDate } from '@igang/domain/time';
import { read, submission } from '../../shared/api/index.ts';
import { DateInput, FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton, TABLE, Toasts } from '../../shared/ui/index.ts';
import { HeldMeetings } from './held-meetings.ts';
import { OwnContact } from './own-contact.ts';
import { Promised } from './promise.ts';
import { careWords, starterWords } from '../words.ts';

interface Until {
  readonly until: string;
}

/** What is done for her: somebody to talk with, a pause, gatherings; and thanks in numbers of her own. */
@Component({
  selector: 'ig-care-page',
  imports: [FORM, TABLE, Button, DateInput, HeldMeetings, OwnContact, PageLayout, ProblemNotice, Promised, RouterLink, Skeleton],
  templateUrl: './care-page.html',
})
export class CarePage {
  protected readonly w = words(careWords);
  protected readonly s = words(starterWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  readonly #toasts = inject(Toasts);
  protected readonly care = read<Care>(() => '/starter/care');
  protected readonly askedOn = computed(() => {
    const at = this.care.value()?.supervisionAskedAt;
    return at === null || at === undefined ? undefined : this.f().day(localDate(new Date(at)), this.today());
  });
  protected gathered({ type, place }: Care['gatherings'][number]): string {
    const { open, openOnline } = this.w().gatherings;
    const name = type[this.f().lang];
    return place === '' ? openOnline({ type: name }) : open({ type: name, place });
  }
  protected readonly talking = submission((api, wanted: boolean, sending) =>
    wanted ? api.put('/starter/supervision', {}, sending) : api.delete('/starter/supervision', sending),
  );
  protected readonly pausing = submission((api, body: { until: string }, sending) => api.put('/starter/pause', body, sending));
  protected readonly resuming = submission((api, _: object, sending) => api.delete('/starter/pause', sending));
  protected readonly pause = form(
    signal<Until>({ until: '' }),
    (path) => required(path.until),
    submitting(this.pausing, { body: (model: Until) => model, done: () => this.#changed() }),
  );

  protected async talk(wanted: boolean): Promise<void> {
    if ((await this.talking.send(wanted)).ok) this.care.reload();
  }
  protected async resume(): Promise<void> {
    if ((await this.resuming.send({})).ok) this.#changed();
  }
  protected hours(minutes: number): string {
    return this.f().number(Math.round(minutes / 6) / 10);
  }
  #changed(): void {
    this.#toasts.show(this.w().pause.saved);
    this.care.reload();
  }
}
