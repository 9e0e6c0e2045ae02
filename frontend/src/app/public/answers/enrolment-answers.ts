import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { form, required, validateStandardSchema } from '@angular/forms/signals';
import type { EnrolmentChange, MyEnrolment } from '@igang/contracts';
import { calledName } from '@igang/domain/organisation/called';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { shownPhone } from '@igang/i18n/text';
import { submission } from '../../shared/api/index.ts';
import { contactWords, NewAddress } from '../../shared/contact/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, words } from '../../shared/i18n/index.ts';
import { Button, Icon, ProblemNotice } from '../../shared/ui/index.ts';
import { answersOf, toChange } from './enrolment-answers-form.ts';
import { schemaWhenTouched } from './schema-when-touched.ts';
import { enrolmentWords } from '../words.ts';

/** What she wrote, as a list until she wants to change it. */
@Component({
  selector: 'ig-enrolment-answers',
  imports: [FORM, Button, Icon, NewAddress, ProblemNotice],
  templateUrl: './enrolment-answers.html',
  styles: `
    dl {
      display: grid;
      gap: var(--ds-size-1) var(--ds-size-5);
      grid-template-columns: fit-content(9rem) minmax(0, 1fr);
    }
    #stay-hint {
      display: block;
      margin-top: var(--ds-size-1);
    }
    .stay {
      align-items: start;
      cursor: pointer;
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: auto minmax(0, 1fr);
    }
    @media (max-width: 26rem) {
      dl {
        grid-template-columns: 1fr;
      }
      dd {
        margin-bottom: var(--ds-size-2);
      }
    }
    dt {
      color: var(--ig-quiet);
    }
    dd {
      overflow-wrap: anywhere;
    }
    .short {
      max-width: 8rem;
    }
  `,
})
export class EnrolmentAnswers {
  readonly mine = input.required<MyEnrolment>();
  /** The link's token. */
  readonly path = input.required<string>();
  readonly changed = output();

  protected readonly c = commonWords();
  protected readonly w = words(enrolmentWords);
  protected readonly k = words(contactWords);
  protected readonly called = computed(() => calledName(this.mine().name));
  protected readonly phone = shownPhone;
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  protected readonly editing = signal(false);
  protected readonly saved = signal(false);
  /** Staying on the list matters only to those who may be offered a place. */
  protected readonly mayWait = computed(() => ['waitlisted', 'offered', 'expired'].includes(this.mine().state));
  protected readonly labels = computed(() => {
    const { name, phone, postalCode } = this.w().signUp;
    return { name, called: this.k().called, phone, postalCode };
  });
  protected readonly saving = submission((api, body: EnrolmentChange, sending) =>
    api.patch(`/enrolment-links/${encodeURIComponent(this.path())}`, body, sending),
  );
  protected readonly rules = schemaWhenTouched(() => import('./enrolment-answers-schema.ts').then((file) => file.AnswersSchema));
  protected readonly model = linkedSignal(() => answersOf(this.mine()));
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.name);
      validateStandardSchema(path, () => this.rules.schema());
    },
    submitting(this.saving, { body: toChange, done: () => this.#done() }),
  );

  protected async stay(event: Event): Promise<void> {
    const stayOnList = (event.target as HTMLInputElement).checked;
    const outcome = await this.saving.send({ ...toChange(answersOf(this.mine())), stayOnList });
    if (outcome.ok) this.#done();
  }

  #done(): void {
    this.editing.set(false);
    this.saved.set(true);
    this.changed.emit();
  }
}
