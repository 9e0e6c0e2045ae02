import { Component, computed, inject, linkedSignal } from '@angular/core';
import { form, max, min, required } from '@angular/forms/signals';
import type { OfficeSettings } from '@igang/contracts';
import { OFFICE_SETTING_NAMES, OFFICE_SETTINGS, SETTING_SUBJECTS, settingsAbout } from '@igang/domain/organisation/office-settings';
import { recordOf } from '@igang/domain/record';
import { read, submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, PageLayout, ProblemNotice, Skeleton, Toasts } from '../../shared/ui/index.ts';
import { ChooseOffice } from '../parts/choose-office.ts';
import { Offices } from '../parts/offices.ts';
import { settingWords } from '../words.ts';

const SUBJECTS = SETTING_SUBJECTS.map((subject) => ({ subject, names: settingsAbout(subject) }));
const DEFAULTS: OfficeSettings = recordOf(OFFICE_SETTING_NAMES, (name) => OFFICE_SETTINGS[name].default);

/** What the office decides for itself: when something counts as forgotten, and how many meetings a new group is suggested. */
@Component({
  selector: 'ig-office-settings',
  imports: [FORM, Button, ChooseOffice, PageLayout, ProblemNotice, Skeleton],
  template: `
    <ig-page [heading]="w().title" [lead]="office() ? w().lead({ office: office()?.name ?? '' }) : undefined">
      @if (!office()) {
        <ig-choose-office [title]="w().choose" />
      } @else if (settings.loading()) {
        <ig-skeleton [lines]="6" height="4rem" />
      }
      <ig-problem [problem]="settings.problem()" retryable (retry)="settings.reload()" />
      @if (settings.value()) {
        <form class="ig-stack" data-gap="lg" [formRoot]="f">
          <ig-error-summary [of]="f" [labels]="labels()" />
          @for (one of subjects; track one.subject) {
            <fieldset>
              <legend>
                <h2 class="ds-heading" data-size="xs">{{ w().about[one.subject].title }}</h2>
              </legend>
              @if (w().about[one.subject].text; as text) {
                <p class="ig-quiet">{{ text }}</p>
              }
              @for (name of one.names; track name) {
                <ig-field [field]="f[name]" [label]="w().names[name].label" [hint]="w().names[name].hint">
                  <input igInput type="number" inputmode="numeric" class="number" [formField]="f[name]" />
                </ig-field>
              }
            </fieldset>
          }
          <ig-problem [problem]="sending.problem()" />
          <p>
            <button igButton type="submit" [busy]="sending.sending()">{{ w().save }}</button>
          </p>
        </form>
      }
    </ig-page>
  `,
  styles: `
    .number {
      max-width: 7rem;
    }
  `,
  styleUrl: '../parts/form.css',
})
export class SettingsPage {
  protected readonly w = words(settingWords);
  protected readonly subjects = SUBJECTS;
  readonly #toasts = inject(Toasts);
  protected readonly offices = inject(Offices);
  protected readonly office = this.offices.chosen;
  readonly #path = computed(() => `/offices/${this.office()?.id ?? ''}/settings`);
  protected readonly settings = read<OfficeSettings>(() => (this.office() === undefined ? undefined : this.#path()));
  protected readonly sending = submission((api, body: OfficeSettings, sending) => api.put<OfficeSettings>(this.#path(), body, sending));
  readonly #written = linkedSignal<OfficeSettings>(() => this.settings.value() ?? DEFAULTS);
  protected readonly f = form(
    this.#written,
    (path) => {
      for (const name of OFFICE_SETTING_NAMES) {
        required(path[name]);
        min(path[name], OFFICE_SETTINGS[name].min);
        max(path[name], OFFICE_SETTINGS[name].max);
      }
    },
    submitting(this.sending, { body: (settings) => settings, done: () => this.#toasts.show(this.w().saved) }),
  );
  protected readonly labels = computed(() => recordOf(OFFICE_SETTING_NAMES, (name) => this.w().names[name].label));
}
