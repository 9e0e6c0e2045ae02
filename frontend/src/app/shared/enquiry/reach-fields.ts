import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { CALL_TIMES } from '@igang/domain/groups/enquiry';
import { upperFirst } from '@igang/i18n/text';
import { FORM } from '../forms/index.ts';
import { commonWords, words } from '../i18n/index.ts';
import type { EnquiryDraft } from './enquiry-model.ts';
import { enquiryWords } from './words.ts';

/** Who she is and how she is reached: one way is enough. With a number, when to ring it and what to leave there. */
@Component({
  selector: 'ig-reach-fields',
  imports: [FORM],
  template: `
    <ig-field [field]="of().name" [label]="w().name">
      <input igInput [attr.autocomplete]="other() ? 'off' : 'name'" [formField]="of().name" />
    </ig-field>
    <p class="ig-quiet ig-small">{{ w().reachHint }}</p>
    <div class="pair">
      <ig-field [field]="of().phone" [label]="w().phone">
        <input igInput type="tel" inputmode="tel" [attr.autocomplete]="other() ? 'off' : 'tel'" [formField]="of().phone" />
      </ig-field>
      <ig-field [field]="of().email" [label]="w().email">
        <input igInput type="email" inputmode="email" [attr.autocomplete]="other() ? 'off' : 'email'" [formField]="of().email" />
      </ig-field>
    </div>
    @if (hasPhone()) {
      <fieldset class="inner">
        <legend class="ig-strong">
          {{ w().calls }} <span class="ig-quiet optional">({{ c().state.optional }})</span>
        </legend>
        <ul class="choices days">
          @for (time of of().callTimes; track $index) {
            <li>
              <label class="choice"><input type="checkbox" class="ds-input" [formField]="time" /> {{ callTimes()[$index] }}</label>
            </li>
          }
        </ul>
      </fieldset>
      <ig-field
        [field]="of().mayLeaveMessage"
        [label]="other() ? w().mayLeaveMessageOther : w().mayLeaveMessage"
        [hint]="other() ? undefined : w().mayLeaveMessageHint"
        toggle
      >
        <input igInput type="checkbox" [formField]="of().mayLeaveMessage" />
      </ig-field>
    }
  `,
  styleUrl: './enquiry-fields.css',
})
export class ReachFields {
  readonly of = input.required<FieldTree<EnquiryDraft>>();
  /** Somebody else writes it down for her. */
  readonly other = input(false, { transform: booleanAttribute });

  protected readonly w = words(enquiryWords);
  protected readonly c = commonWords();
  protected readonly hasPhone = computed(() => this.of().phone().value().trim() !== '');
  protected readonly callTimes = computed(() => CALL_TIMES.map((time) => upperFirst(this.w().callTimes[time])));
}
