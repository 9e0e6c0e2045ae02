import { booleanAttribute, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { ContactPointCard, Page } from '@igang/contracts';
import { read } from '../api/index.ts';
import { FORM, nearOf, PlaceSearch } from '../forms/index.ts';
import { commonWords, formats, words } from '../i18n/index.ts';
import type { EnquiryDraft } from './enquiry-model.ts';
import { HopeFields } from './hope-fields.ts';
import { ReachFields } from './reach-fields.ts';
import { enquiryWords } from './words.ts';

const POINTS = 6;
const POINTS_SHOWN = 3;

/** The fields of an enquiry, for her who asks and for whoever writes down what she says. The form around it sends. */
@Component({
  selector: 'ig-enquiry-fields',
  imports: [FORM, HopeFields, PlaceSearch, ReachFields],
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
}
