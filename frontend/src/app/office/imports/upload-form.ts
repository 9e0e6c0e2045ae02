import { Component, input, output, signal, viewChild } from '@angular/core';
import type { Created } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { FileInput } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';

interface Sent {
  readonly kind: string;
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** One file to one office or course. The file goes as it is; what is in it, the server finds out. */
@Component({
  selector: 'ig-upload-form',
  imports: [Button, FileInput, ProblemNotice],
  template: `
    <form class="ds-card ig-stack" data-gap="lg" (submit)="send($event)">
      <ng-content />
      @if (courseId() === undefined) {
        <fieldset>
          <legend>{{ w().what }}</legend>
          @for (one of kinds; track one) {
            <label class="pick">
              <input type="radio" name="kind" class="ds-input" [checked]="kind() === one" (change)="kind.set(one)" />
              {{ w().kind[one] }}
            </label>
          }
        </fieldset>
      }
      <ig-file-input
        accept=".csv,.tsv,.txt,.xlsx"
        [label]="w().file"
        [hint]="w().fileHint"
        [problem]="missing() ? w().fileMissing : ''"
        (chosen)="choose($event)"
      />
      <ig-problem [problem]="sending.problem()" />
      <p>
        <button igButton type="submit" [busy]="sending.sending()">{{ w().send }}</button>
      </p>
      <details>
        <summary>{{ w().template.title }}</summary>
        <p class="ig-quiet ig-small">{{ w().template.text }}</p>
        <p>
          <code>{{ example() }}</code>
        </p>
      </details>
    </form>
  `,
  styles: `
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
    }
    legend {
      font-weight: 600;
      padding: 0;
    }
    .pick {
      align-items: center;
      display: flex;
      gap: var(--ds-size-3);
      min-height: 2.75rem;
    }
    code {
      overflow-wrap: anywhere;
    }
    summary {
      min-height: 2.75rem;
    }
  `,
})
export class UploadForm {
  readonly officeId = input.required<string>();
  readonly courseId = input<string>();
  readonly uploaded = output<string>();

  protected readonly w = words(importWords);
  protected readonly kinds = ['starters', 'courses'] as const;
  protected readonly kind = signal<'starters' | 'courses'>('starters');
  protected readonly missing = signal(false);
  private readonly box = viewChild.required(FileInput);
  readonly #file = signal<File | undefined>(undefined);
  protected readonly sending = submission<Sent, Created>((api, { kind, name }, sending) => {
    const courseId = this.courseId();
    const query = new URLSearchParams({ kind, name, officeId: this.officeId(), ...(courseId === undefined ? {} : { courseId }) });
    const chosen = this.#file() ?? new Blob();
    return api.post<Created>(`/staff/imports?${query.toString()}`, new Blob([chosen], { type: 'application/octet-stream' }), sending);
  });

  protected example(): string {
    const { field } = this.w();
    const columns = {
      participants: [field.name, field.email, field.phone, field.postalCode, field.language],
      starters: [field.name, field.email, field.phone, field.postalCode, field.qualifiedOn, field.qualifiedUntil],
      courses: [field.courseType, field.firstDay, field.lastDay, field.venue, field.address, field.postalCode, field.capacity],
    };
    return columns[this.courseId() === undefined ? this.kind() : 'participants'].join(';');
  }

  protected choose(file: File | undefined): void {
    this.#file.set(file);
    this.missing.set(false);
  }
  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const chosen = this.#file();
    this.missing.set(chosen === undefined);
    if (chosen === undefined) {
      this.box().focus();
      return;
    }
    const kind = this.courseId() === undefined ? this.kind() : 'participants';
    const outcome = await this.sending.send({ kind, name: chosen.name, size: chosen.size, modified: chosen.lastModified });
    if (outcome.ok) this.uploaded.emit(outcome.value.id);
  }
}
