import { afterNextRender, Component, computed, type ElementRef, inject, Injector, input, output, viewChildren } from '@angular/core';
import type { ImportRowView, ImportView } from '@igang/contracts';
import type { ImportField } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';
import { correctable } from './row-values.ts';

/** The cells of one row, to be put right. Only what was changed is sent; the file's own words stay beside it. */
@Component({
  selector: 'ig-import-row-form',
  imports: [Button, ProblemNotice],
  template: `
    <form
      class="ig-stack"
      [attr.aria-label]="w().correct.title({ row: row().number })"
      (submit)="save($event)"
      (keydown.escape)="closed.emit()"
    >
      <div class="grid">
        @for (field of fields(); track field) {
          <label>
            <span>{{ w().field[field] }}</span>
            <input
              #box
              class="ds-input"
              [name]="field"
              [value]="given(field)"
              [attr.aria-invalid]="problem(field) ? true : null"
              [attr.aria-describedby]="problem(field) ? 'ig-cell-' + row().number + '-' + field : null"
              autocomplete="off"
            />
            @if (problem(field); as text) {
              <span class="ds-validation-message" [id]="'ig-cell-' + row().number + '-' + field">{{ text }}</span>
            }
          </label>
        }
      </div>
      <ig-problem [problem]="sending.problem()" />
      <p class="ig-row">
        <button igButton type="submit" [busy]="sending.sending()">{{ w().correct.save }}</button>
        <button igButton type="button" variant="tertiary" (click)="closed.emit()">{{ w().correct.cancel }}</button>
      </p>
    </form>
  `,
  styles: `
    .grid {
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr));
    }
    label {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-1);
      min-width: 0;
    }
  `,
})
export class ImportRowForm {
  readonly it = input.required<ImportView>();
  readonly row = input.required<ImportRowView>();
  readonly saved = output();
  readonly closed = output();

  protected readonly w = words(importWords);
  protected readonly fields = computed(() => correctable(this.it().fields));
  private readonly boxes = viewChildren<ElementRef<HTMLInputElement>>('box');
  protected readonly sending = submission((api, body: { cells: Partial<Record<ImportField, string>> }, sending) =>
    api.put(`/staff/imports/${this.it().id}/rows/${this.row().number}/cells`, body, sending),
  );

  constructor() {
    // The first that is wrong, else the first.
    afterNextRender(
      () => {
        const boxes = this.boxes().map(({ nativeElement }) => nativeElement);
        (boxes.find((box) => box.getAttribute('aria-invalid') === 'true') ?? boxes[0])?.focus();
      },
      { injector: inject(Injector) },
    );
  }

  protected given(field: ImportField): string {
    return this.row().values.find((value) => value.field === field)?.given ?? '';
  }
  protected problem(field: ImportField): string | undefined {
    return [...this.row().problems, ...this.row().notes].find((problem) => problem.field === field)?.text;
  }
  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const changed = this.boxes()
      .map(({ nativeElement }) => nativeElement)
      .filter(({ name, value }) => value !== this.given(name as ImportField));
    if (changed.length === 0) {
      this.closed.emit();
      return;
    }
    const outcome = await this.sending.send({ cells: Object.fromEntries(changed.map(({ name, value }) => [name, value])) });
    if (outcome.ok) this.saved.emit();
  }
}
