import { booleanAttribute, Component, computed, input, linkedSignal, output } from '@angular/core';
import type { ImportView } from '@igang/contracts';
import type { ImportField } from '@igang/domain';
import { submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';

type Mapping = Readonly<Partial<Record<ImportField, number>>>;

/** Which column is what: our guess, to be corrected. */
@Component({
  selector: 'ig-import-columns',
  imports: [Button, ProblemNotice],
  template: `
    <details [open]="open()">
      <summary class="ds-heading" data-size="xs">{{ w().mapping.title }}</summary>
      <form class="ig-stack" data-gap="lg" (submit)="save($event)">
        <p class="ig-quiet">{{ w().mapping.text }}</p>
        @if (it().missing.length > 0) {
          <p class="ds-alert" data-color="warning">{{ w().mapping.needed(missing()) }}</p>
        }
        <div class="grid">
          @for (field of it().fields; track field) {
            <label>
              <span>{{ w().field[field] }}</span>
              <select class="ds-input" (change)="choose(field, $event)">
                <option value="" [selected]="mapping()[field] === undefined">{{ w().mapping.none }}</option>
                @for (heading of it().headings; track $index) {
                  <option [value]="$index" [selected]="mapping()[field] === $index">{{ heading || $index + 1 }}</option>
                }
              </select>
            </label>
          }
        </div>
        <ig-problem [problem]="sending.problem()" />
        <p>
          <button igButton type="submit" variant="secondary" [busy]="sending.sending()">{{ w().mapping.save }}</button>
        </p>
      </form>
    </details>
  `,
  styles: `
    .grid {
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    }
    label {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-1);
      min-width: 0;
    }
    summary {
      cursor: pointer;
      min-height: 2.75rem;
    }
    form {
      padding-block: var(--ds-size-3);
    }
  `,
})
export class ImportColumns {
  readonly it = input.required<ImportView>();
  readonly open = input(false, { transform: booleanAttribute });
  readonly changed = output();

  protected readonly w = words(importWords);
  readonly #f = formats();
  protected readonly mapping = linkedSignal<Mapping>(() => this.it().mapping);
  protected readonly missing = computed(() => this.#f().list(this.it().missing.map((field) => this.w().field[field])));
  protected readonly sending = submission((api, body: { mapping: Mapping }, sending) =>
    api.put(`/staff/imports/${this.it().id}/columns`, body, sending),
  );

  protected choose(field: ImportField, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.mapping.update(({ [field]: _, ...rest }) => (value === '' ? rest : { ...rest, [field]: Number(value) }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const outcome = await this.sending.send({ mapping: this.mapping() });
    if (outcome.ok) this.changed.emit();
  }
}
