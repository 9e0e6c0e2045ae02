import { Component, inject, input, type OnInit, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { DoorView } from '@igang/contracts';
import { Api, Session } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { ReachUs } from '../../shared/links/index.ts';
import { PageLayout, Skeleton } from '../../shared/ui/index.ts';
import { enrolmentWords } from '../words.ts';

/**
 * What the code in a mail opens. For those who run the course it leads to her on the course day's list; for anybody else it says
 * where to show it, and nothing about whom.
 */
@Component({
  selector: 'ig-at-door',
  imports: [PageLayout, ReachUs, Skeleton],
  template: `
    @if (asking()) {
      <ig-page [heading]="w().door.page" [waiting]="true"><ig-skeleton [lines]="2" height="2rem" /></ig-page>
    } @else {
      <ig-page [heading]="w().door.page" [lead]="w().door.pageText"><ig-reach-us /></ig-page>
    }
  `,
})
export class AtDoorPage implements OnInit {
  readonly token = input.required<string>();

  protected readonly w = words(enrolmentWords);
  protected readonly asking = signal(true);
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #router = inject(Router);

  ngOnInit(): void {
    void this.#leads().then((led) => this.asking.set(led));
  }

  async #leads(): Promise<boolean> {
    if (!this.#session.isKnown()) return false;
    await this.#session.ask();
    if (!this.#session.isOffice() && !this.#session.isTrainer()) return false;
    const outcome = await this.#api.get<DoorView>(`/staff/door/${encodeURIComponent(this.token())}`);
    if (!outcome.ok) return false;
    const { courseId, enrolmentId } = outcome.value;
    return this.#router.navigate(['/kontor/kurs', courseId, 'kursdag'], { queryParams: { dor: enrolmentId }, replaceUrl: true });
  }
}
