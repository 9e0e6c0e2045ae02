import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { Created } from '@igang/contracts';
import { NewVenue } from '@igang/contracts/training/venues';
import { submission } from '../../../shared/api/index.ts';
import { FORM, submitting } from '../../../shared/forms/index.ts';
import { words } from '../../../shared/i18n/index.ts';
import { ConfirmDialog, ProblemNotice } from '../../../shared/ui/index.ts';
import { NO_VENUE, VenueFields } from '../../parts/venue-fields.ts';
import { courseWords } from '../../words.ts';

/** Rooms and the key are for the register. */
const Venue = NewVenue.omit({ officeId: true, keyHolderName: true, keyHolderPhone: true, rooms: true });

/** A venue the office does not have yet. Stands beside the course's form, since a form cannot hold another. */
@Component({
  selector: 'ig-new-venue',
  imports: [FORM, ConfirmDialog, ProblemNotice, VenueFields],
  template: `
    <ig-confirm
      #dialog
      [heading]="w().newVenueTitle"
      [confirm]="w().addVenue"
      [stay]="true"
      [busy]="sending.sending()"
      (confirmed)="element.requestSubmit()"
    >
      <form #element class="ig-stack" [formRoot]="venue">
        <ig-venue-fields [of]="venue" />
        <ig-problem [problem]="sending.problem()" />
      </form>
    </ig-confirm>
  `,
})
export class NewVenueDialog {
  readonly officeId = input.required<string>();
  readonly added = output<string>();

  readonly #words = words(courseWords);
  protected readonly w = computed(() => this.#words().form);
  private readonly dialog = viewChild.required<ConfirmDialog>('dialog');
  readonly #value = signal(NO_VENUE);
  protected readonly sending = submission((api, body: typeof NO_VENUE & { officeId: string }, sending) =>
    api.post<Created>('/staff/venues', body, sending),
  );
  protected readonly venue = form(
    this.#value,
    (path) => validateStandardSchema(path, Venue),
    submitting(this.sending, {
      body: (venue) => ({ ...venue, officeId: this.officeId() }),
      names: { officeId: null },
      done: ({ id }) => this.#done(id),
    }),
  );

  open(): void {
    this.dialog().open();
  }
  #done(id: string): void {
    this.dialog().close();
    this.venue().reset(NO_VENUE);
    this.added.emit(id);
  }
}
