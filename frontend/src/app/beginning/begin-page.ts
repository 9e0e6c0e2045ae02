import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { BeginningChoices, BeginningState } from '@igang/contracts';
import { read, submission } from '../shared/api/index.ts';
import { FORM, submitting } from '../shared/forms/index.ts';
import { words } from '../shared/i18n/index.ts';
import { Arrival, Button, PageLayout, ProblemNotice, Skeleton } from '../shared/ui/index.ts';
import { BeginForm } from './begin-form.ts';
import { beginningWords } from './words.ts';

/** Where an organisation begins, by the code of the machine it runs on: it may stand behind the `#` of the address. */
@Component({
  selector: 'ig-begin-page',
  imports: [FORM, BeginForm, Button, PageLayout, ProblemNotice, RouterLink, Skeleton],
  template: `
    @if (choices(); as choices) {
      <ig-page [heading]="w().title" [lead]="w().lead"><ig-begin-form [choices]="choices" [code]="code().code" /></ig-page>
    } @else if (state.value()?.isOpen === false) {
      <ig-page [heading]="w().begun" [lead]="w().begunText">
        <p>
          <a igButton routerLink="/logg-inn">{{ w().signIn }}</a>
        </p>
      </ig-page>
    } @else {
      <ig-page [of]="state" [heading]="w().title" [lead]="w().lead">
        @if (state.loading()) {
          <ig-skeleton [lines]="2" height="2.5rem" />
        }
        <ig-problem [problem]="state.problem()" retryable (retry)="state.reload()" />
        @if (state.value()) {
          <form class="ig-stack" [formRoot]="f">
            <ig-error-summary [of]="f" [labels]="{ code: w().code }" />
            <ig-field [field]="f.code" [label]="w().code" [hint]="w().codeHint">
              <input igInput class="code" autocomplete="off" autocapitalize="characters" spellcheck="false" [formField]="f.code" />
            </ig-field>
            <ig-problem [problem]="trying.problem()" />
            <p>
              <button igButton type="submit" [busy]="trying.sending()">{{ w().codeGo }}</button>
            </p>
          </form>
        }
      </ig-page>
    }
  `,
  styles: `
    .code {
      max-width: 16rem;
      text-transform: uppercase;
    }
  `,
})
export class BeginPage {
  protected readonly w = words(beginningWords);
  readonly #arrival = inject(Arrival);
  protected readonly state = read<BeginningState>(() => '/beginning');
  protected readonly choices = signal<BeginningChoices | undefined>(undefined);
  protected readonly code = signal({ code: inject(ActivatedRoute).snapshot.fragment ?? '' });
  protected readonly trying = submission((api, body: { code: string }, sending) =>
    api.post<BeginningChoices>('/beginning/choices', body, sending),
  );
  protected readonly f = form(
    this.code,
    (path) => {
      required(path.code);
    },
    submitting(this.trying, {
      body: (typed) => typed,
      done: (choices) => {
        this.#arrival.expect();
        this.choices.set(choices);
      },
    }),
  );
}
