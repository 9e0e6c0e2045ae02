import { Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { recordOf } from '@igang/domain/record';
import { VENUE_NOTES } from '@igang/domain/training/venue';
import { FORM } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { planningWords } from '../words.ts';

/** What is written of a venue wherever one is written; the register's own form has more. */
export const NO_VENUE = { name: '', address: '', postalCode: '', ...recordOf(VENUE_NOTES, () => '') };

/** Where a venue is and what is said of it: the one place for a field that everybody reads. */
@Component({
  selector: 'ig-venue-fields',
  imports: [FORM],
  host: { class: 'ig-stack' },
  template: `
    <ig-field [field]="of().name" [label]="w().name"><input igInput autocomplete="off" [formField]="of().name" /></ig-field>
    <ig-field [field]="of().address" [label]="w().address"><input igInput autocomplete="off" [formField]="of().address" /></ig-field>
    <ig-field [field]="of().postalCode" [label]="w().postalCode">
      <input igInput inputmode="numeric" autocomplete="off" [formField]="of().postalCode" />
    </ig-field>
    @for (note of notes; track note) {
      <ig-field [field]="of()[note]" [label]="w().notes[note].label" [hint]="w().notes[note].hint" optional>
        <textarea igInput rows="3" [formField]="of()[note]"></textarea>
      </ig-field>
    }
  `,
})
export class VenueFields {
  readonly of = input.required<Readonly<Record<keyof typeof NO_VENUE, FieldTree<string>>>>();

  readonly #words = words(planningWords);
  protected readonly w = computed(() => this.#words().venues);
  protected readonly notes = VENUE_NOTES;
}
