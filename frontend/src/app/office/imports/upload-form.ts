import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import type { Created } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
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
  imports: [Button, ProblemNotice],
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
      <div class="ds-field">
        <label for="ig-file">{{ w().file }}</label>
        <p id="ig-file-hint" class="ig-quiet ig-small">{{ w().fileHint }}</p>
        <input
          #file
          id="ig-file"
          class="ds-input"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          [attr.aria-describedby]="missing() ? 'ig-file-hint ig-file-error' : 'ig-file-hint'"
          [attr.aria-invalid]="missing() ? true : null"
          (change)="missing.set(false)"
        />
        @if (missing()) {
          <p id="ig-file-error" class="ds-validation-message" role="alert">{{ w().fileMissing }}</p>
        }
      </div>
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
    input[type='file'] {
      height: auto;
      max-width: 100%;
      padding-block: var(--ds-size-2);
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
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');
  protected readonly sending = submission<Sent, Created>((api, { kind, name }, sending) => {
    const courseId = this.courseId();
    const query = new URLSearchParams({ kind, name, officeId: this.officeId(), ...(courseId === undefined ? {} : { courseId }) });
    const chosen = this.file().nativeElement.files?.[0] ?? new Blob();
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

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const element = this.file().nativeElement;
    const chosen = element.files?.[0];
    this.missing.set(chosen === undefined);
    if (chosen === undefined) {
      element.focus();
      return;
    }
    const kind = this.courseId() === undefined ? this.kind() : 'participants';
    const outcome = await this.sending.send({ kind, name: chosen.name, size: chosen.size, modified: chosen.lastModified });
    if (outcome.ok) this.uploaded.emit(outcome.value.id);
  }
}
