import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { ContactPointCard, Page, Theme } from '@igang/contracts';
import { AGE_BANDS } from '@igang/domain/enquiry';
import { read } from '../api/index.ts';
import { FORM, nearOf, PlaceSearch } from '../forms/index.ts';
import { commonWords, formats, words } from '../i18n/index.ts';
import type { EnquiryDraft } from './enquiry-model.ts';
import { weekdayName } from './hopes.ts';
import { enquiryWords } from './words.ts';

const POINTS = 6;
const POINTS_SHOWN = 3;

/** The fields of an enquiry, for her who asks and for whoever writes down what she says. The form around it sends. */
@Component({
  selector: 'ig-enquiry-fields',
  imports: [FORM, PlaceSearch],
  templateUrl: './enquiry-fields.html',
  styleUrl: './enquiry-fields.css',
})
export class EnquiryFields {
  readonly of = input.required<FieldTree<EnquiryDraft>>();
  /** Somebody else writes it down for her. */
  readonly other = input(false, { transform: booleanAttribute });
  /** Who may be asked to help is known already. */
  readonly settled = input(false);

  protected readonly w = words(enquiryWords);
  protected readonly c = commonWords();
  protected readonly f = formats();
  protected readonly bands = AGE_BANDS;
  protected readonly wishes = ['join', 'start'] as const;
  protected readonly forms = ['physical', 'digital', 'either'] as const;
  protected readonly languages = ['no', 'en', 'se'] as const;
  protected readonly themes = read<{ items: Theme[] }>(() => '/themes');
  readonly #near = computed(() => nearOf(this.of().place().value()));
  readonly #points = read<Page<ContactPointCard>>(() =>
    this.settled() || this.#near() === undefined ? undefined : { path: '/contact-points', params: { near: this.#near(), limit: POINTS } },
  );
  /** The nearest where somebody reads, and the one that is chosen already. */
  protected readonly points = computed(() => {
    const chosen = this.of().contactPointId().value();
    const open = (this.#points.value()?.items ?? []).filter(({ takesEnquiries }) => takesEnquiries);
    return open.filter(({ id }, i) => i < POINTS_SHOWN || id === chosen);
  });
  protected readonly evenings = computed(() => [1, 2, 3, 4, 5, 6, 7].map((day) => this.w().evening(weekdayName(day, this.f()))));
}
