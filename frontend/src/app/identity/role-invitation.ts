import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Done, RoleInvitationLink } from '@igang/contracts';
import { isUndecided, read, submission } from '../shared/api/index.ts';
import { commonWords, formats, Today, words } from '../shared/i18n/index.ts';
import { LostLink } from '../shared/links/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { goOn } from './returning.ts';
import { roleWords } from './words.ts';

/** Where the mail leads that asks somebody to work here: opening it shows what she says yes to; saying yes signs her in. */
@Component({
  selector: 'ig-role-invitation',
  imports: [Button, LostLink, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './role-invitation.html',
  styles: `
    label {
      align-items: start;
      display: flex;
      gap: var(--ds-size-3);
      padding-block: var(--ds-size-2);
    }
  `,
})
export class RoleInvitationPage {
  readonly token = input.required<string>();

  protected readonly w = words(roleWords);
  protected readonly c = commonWords();
  readonly #f = formats();
  readonly #today = inject(Today).date;
  readonly #arrival = inject(Arrival);
  readonly #goOn = goOn();
  readonly #path = computed(() => `/role-invitation-links/${encodeURIComponent(this.token())}`);
  protected readonly link = read<RoleInvitationLink>(() => this.#path());
  protected readonly answering = submission((api, yes: boolean, sending) =>
    yes ? api.put<Done>(`${this.#path()}/acceptance`, {}, sending) : api.delete<Done>(this.#path(), sending),
  );
  protected readonly isGone = computed(() => {
    const problem = this.link.problem();
    return problem !== undefined && !isUndecided(problem);
  });
  protected readonly promises = signal(false);
  readonly #hasPressed = signal(false);
  protected readonly isLacking = computed(() => this.#hasPressed() && !this.promises());
  protected readonly hasDeclined = signal(false);
  protected readonly lead = computed(() => {
    const it = this.link.value();
    if (it === undefined) return '';
    const told = { inviter: it.invitedBy, day: this.#f().day(it.until, this.#today()), role: this.w().role[it.role] };
    return it.pointName === null ? this.w().lead({ ...told, office: it.officeName }) : this.w().leadAt({ ...told, point: it.pointName });
  });

  protected async accept(): Promise<void> {
    this.#hasPressed.set(true);
    if (!this.promises()) return;
    const outcome = await this.answering.send(true);
    if (outcome.ok) await this.#goOn();
  }
  protected async decline(): Promise<void> {
    const outcome = await this.answering.send(false);
    if (!outcome.ok) return;
    this.#arrival.expect();
    this.hasDeclined.set(true);
  }
}
