import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { Theme } from '@igang/contracts';
import { AGE_BANDS, DAYPARTS, ENQUIRY_WANTS, HOPED_FORMS } from '@igang/domain/groups/enquiry';
import { GROUP_LANGUAGES } from '@igang/domain/groups/group';
import { upperFirst } from '@igang/i18n/text';
import { read } from '../api/index.ts';
import { FORM } from '../forms/index.ts';
import { commonWords, formats, words } from '../i18n/index.ts';
import type { EnquiryDraft } from './enquiry-model.ts';
import { weekdayName } from './hopes.ts';
import { enquiryWords } from './words.ts';

/** What she hopes for in a group; none of it is needed. */
@Component({
  selector: 'ig-hope-fields',
  imports: [FORM],
  templateUrl: './hope-fields.html',
  styleUrl: './enquiry-fields.css',
})
export class HopeFields {
  readonly of = input.required<FieldTree<EnquiryDraft>>();
  /** Somebody else writes it down for her. */
  readonly other = input(false, { transform: booleanAttribute });

  protected readonly w = words(enquiryWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly bands = AGE_BANDS;
  protected readonly wishes = ENQUIRY_WANTS;
  protected readonly forms = HOPED_FORMS;
  protected readonly languages = GROUP_LANGUAGES;
  protected readonly themes = read<{ items: Theme[] }>(() => '/themes');
  protected readonly days = computed(() => [1, 2, 3, 4, 5, 6, 7].map((day) => this.w().evening({ day: weekdayName(day, this.f()) })));
  protected readonly dayparts = computed(() => DAYPARTS.map((part) => upperFirst(this.w().dayparts[part])));
}
