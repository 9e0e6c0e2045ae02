import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { ImportLook, ImportView } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { FileInput } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';
import { ChosenFiles } from './chosen-files.ts';
import { asBody, markOf } from './file-body.ts';
import { ImportReading } from './import-reading.ts';
import { inQuery, type Reading } from './reading.ts';

/** The same file read another way. Only the chosen columns were kept, so the file is needed again, unless this page still has it. */
@Component({
  selector: 'ig-import-again',
  imports: [Button, FileInput, ImportReading, ProblemNotice],
  template: `
    <details [open]="it().missing.length > 0" (toggle)="opened($event)">
      <summary class="ds-heading" data-size="xs">{{ w().choose.again }}</summary>
      <div class="ig-stack body" data-gap="lg">
        @if (look(); as seen) {
          <ig-import-reading
            [look]="seen"
            [kind]="it().kind"
            [fileMark]="mark()"
            [submitText]="w().mapping.save"
            [sending]="sending.sending()"
            [problem]="sending.problem()"
            (encoding)="lookAt($event)"
            (chosen)="readAnew($event)"
          />
        } @else {
          <p class="ig-quiet">{{ w().choose.againText }}</p>
          <ig-file-input accept=".csv,.tsv,.txt,.xlsx" [label]="w().file" [hint]="it().fileName" (chosen)="choose($event)" />
          <p>
            <button igButton type="button" variant="secondary" [busy]="looking.sending()" (click)="lookAt(undefined)">
              {{ w().send }}
            </button>
          </p>
        }
        <ig-problem [problem]="looking.problem()" />
      </div>
    </details>
  `,
  styles: `
    summary {
      cursor: pointer;
      min-height: 2.75rem;
    }
    .body {
      padding-block: var(--ds-size-3);
    }
  `,
})
export class ImportAgain {
  readonly it = input.required<ImportView>();
  readonly changed = output();

  protected readonly w = words(importWords);
  protected readonly look = signal<ImportLook | undefined>(undefined);
  readonly #chosen = inject(ChosenFiles);
  readonly #toasts = inject(Toasts);
  readonly #file = signal<File | undefined>(undefined);
  protected readonly mark = computed(() => markOf(this.#file()));
  protected readonly looking = submission<{ mark: string; encoding: string | undefined }, ImportLook>((api, { encoding }, sending) => {
    const { kind, officeId } = this.it();
    const query = { kind, officeId, ...(encoding === undefined ? {} : { encoding }) };
    return api.post<ImportLook>(`/staff/imports/looks?${new URLSearchParams(query).toString()}`, asBody(this.#file()), sending);
  });
  protected readonly sending = submission<{ mark: string; reading: Reading }, unknown>((api, { reading }, sending) => {
    const look = this.look();
    const query = new URLSearchParams(look === undefined ? {} : inQuery(look, reading)).toString();
    return api.put(`/staff/imports/${this.it().id}/file?${query}`, asBody(this.#file()), sending);
  });

  protected opened(event: Event): void {
    const file = this.#file() ?? this.#chosen.of(this.it().id);
    if (!(event.target as HTMLDetailsElement).open || file === undefined || this.look() !== undefined) return;
    this.#file.set(file);
    void this.lookAt(undefined);
  }
  protected choose(file: File | undefined): void {
    this.#file.set(file);
    if (file !== undefined) this.#chosen.keep(this.it().id, file);
  }
  protected async lookAt(encoding: string | undefined): Promise<void> {
    if (this.#file() === undefined) return;
    const outcome = await this.looking.send({ mark: this.mark(), encoding });
    if (outcome.ok) this.look.set(outcome.value);
  }
  protected async readAnew(reading: Reading): Promise<void> {
    const outcome = await this.sending.send({ mark: this.mark(), reading });
    if (!outcome.ok) return;
    this.look.set(undefined);
    this.#toasts.show(this.w().choose.readAgain);
    this.changed.emit();
  }
}
