import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Beginning, BeginningChoices, Done } from '@igang/contracts';
import { Beginning as Begun } from '@igang/contracts/transfer/beginning';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { Session, submission } from '../shared/api/index.ts';
import { FORM, submitting } from '../shared/forms/index.ts';
import { formats, words } from '../shared/i18n/index.ts';
import { Button, Icon, ProblemNotice } from '../shared/ui/index.ts';
import { type BeginModel, emptyBeginning, takenBy, toggled, withDistrict, withoutDistrict } from './begin-model.ts';
import { beginningWords } from './words.ts';

/** All that an organisation begins with, in one go. */
@Component({
  selector: 'ig-begin-form',
  imports: [FORM, Button, Icon, ProblemNotice],
  templateUrl: './begin-form.html',
  styleUrl: './begin-form.css',
})
export class BeginForm {
  readonly choices = input.required<BeginningChoices>();
  readonly code = input.required<string>();

  protected readonly w = words(beginningWords);
  readonly #f = formats();
  protected readonly lang = computed(() => this.#f().lang);
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  readonly #session = inject(Session);
  readonly #router = inject(Router);

  protected readonly model = linkedSignal<BeginModel>(() => emptyBeginning(this.choices(), this.lang()));
  protected readonly sending = submission((api, body: Beginning, sending) => api.post<Done>('/beginning', body, sending));
  protected readonly f = form(
    this.model,
    (path) => validateStandardSchema(path, Begun.omit({ code: true })),
    submitting(this.sending, {
      body: (written): Beginning => ({ ...written, code: this.code() }),
      names: { code: null },
      done: async () => {
        await this.#session.signedIn();
        await this.#router.navigateByUrl('/nasjonalt', { replaceUrl: true });
      },
    }),
  );
  protected readonly labels = computed(() => {
    const { office, you, areas } = this.w();
    return { ...office, counties: areas.counties, 'administrator.name': you.name };
  });
  protected readonly hasPressed = signal(false);

  /** What was written about the offices comes back when she changes her mind once more. */
  readonly #put = signal<BeginModel['districts']>([]);
  protected readonly isOne = computed(() => this.model().districts.length === 0);
  protected one(): void {
    this.#put.set(this.model().districts);
    this.model.update((model) => ({ ...model, districts: [] }));
  }
  protected several(): void {
    const before = this.#put();
    this.model.update((model) => (before.length > 0 ? { ...model, districts: before } : withDistrict(model)));
  }
  protected add(): void {
    this.model.update(withDistrict);
  }
  protected remove(at: number): void {
    this.model.update((model) => withoutDistrict(model, at));
  }

  protected counties(at: number) {
    const { districts } = this.model();
    return this.choices().counties.map(({ code, name }) => {
      const other = takenBy(districts, code, at);
      return {
        code,
        said: other === undefined || other === '' ? name : this.w().areas.taken({ county: name, office: other }),
        isTaken: other !== undefined,
        isChosen: districts[at]?.counties.includes(code) ?? false,
      };
    });
  }
  protected county(at: number, code: string): void {
    this.model.update((model) => ({
      ...model,
      districts: model.districts.map((district, i) => (i === at ? { ...district, counties: toggled(district.counties, code) } : district)),
    }));
  }
  protected choose(of: 'courseTypes' | 'themes', code: string): void {
    this.model.update((model) => ({ ...model, [of]: toggled(model[of], code) }));
  }
  protected allThemes(isWanted: boolean): void {
    const themes = isWanted ? this.choices().themes.map(({ code }) => code) : [];
    this.model.update((model) => ({ ...model, themes }));
  }
}
