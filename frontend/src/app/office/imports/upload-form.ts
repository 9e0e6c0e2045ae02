import { afterNextRender, Component, computed, type ElementRef, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import type { Created, ImportLook } from '@igang/contracts';
import { submission } from '../../shared/api/index.ts';
import { FileInput } from '../../shared/forms/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';
import { ChosenFiles } from './chosen-files.ts';
import { ImportReading } from './import-reading.ts';
import { asBody, markOf } from './file-body.ts';
import { inQuery, type Reading } from './reading.ts';

interface Looked {
  readonly mark: string;
  readonly encoding: string | undefined;
}
interface Sent {
  readonly mark: string;
  readonly name: string;
  readonly reading: Reading;
}

/** One file to one office or course: chosen, looked at, and brought in as it is to be read. The file goes as it is. */
@Component({
  selector: 'ig-upload-form',
  imports: [Button, FileInput, ImportReading, ProblemNotice],
  templateUrl: './upload-form.html',
  styleUrl: './upload-form.css',
})
export class UploadForm {
  readonly officeId = input.required<string>();
  readonly courseId = input<string>();
  readonly uploaded = output<string>();

  protected readonly w = words(importWords);
  protected readonly kinds = ['starters', 'courses'] as const;
  protected readonly picked = signal<'starters' | 'courses'>('starters');
  protected readonly kind = computed(() => (this.courseId() === undefined ? this.picked() : 'participants'));
  protected readonly missing = signal(false);
  protected readonly look = signal<ImportLook | undefined>(undefined);
  private readonly box = viewChild.required(FileInput);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  readonly #file = signal<File | undefined>(undefined);
  readonly #chosen = inject(ChosenFiles);
  readonly #injector = inject(Injector);
  protected readonly mark = computed(() => markOf(this.#file()));

  protected readonly looking = submission<Looked, ImportLook>((api, { encoding }, sending) => {
    const query = { kind: this.kind(), officeId: this.officeId(), ...(encoding === undefined ? {} : { encoding }) };
    return api.post<ImportLook>(`/staff/imports/looks?${new URLSearchParams(query).toString()}`, asBody(this.#file()), sending);
  });
  protected readonly sending = submission<Sent, Created>((api, { name, reading }, sending) => {
    const [courseId, look] = [this.courseId(), this.look()];
    const query = new URLSearchParams({
      ...{ kind: this.kind(), name, officeId: this.officeId() },
      ...(courseId === undefined ? {} : { courseId }),
      ...(look === undefined ? {} : inQuery(look, reading)),
    });
    return api.post<Created>(`/staff/imports?${query.toString()}`, asBody(this.#file()), sending);
  });

  protected example(): string {
    const { field } = this.w();
    const columns = {
      participants: [field.name, field.email, field.phone, field.postalCode, field.language],
      starters: [field.name, field.email, field.phone, field.postalCode, field.qualifiedOn, field.qualifiedUntil],
      courses: [field.courseType, field.firstDay, field.lastDay, field.venue, field.address, field.postalCode, field.capacity],
    };
    return columns[this.kind()].join(';');
  }

  protected pickKind(kind: 'starters' | 'courses'): void {
    this.picked.set(kind);
    this.look.set(undefined);
  }
  protected choose(file: File | undefined): void {
    this.#file.set(file);
    this.missing.set(false);
    this.look.set(undefined);
    this.looking.forget();
    this.sending.forget();
  }
  protected async lookAt(event: Event): Promise<void> {
    event.preventDefault();
    this.missing.set(this.#file() === undefined);
    if (this.missing()) {
      this.box().focus();
      return;
    }
    if (await this.read(undefined)) afterNextRender(() => this.title()?.nativeElement.focus(), { injector: this.#injector });
  }
  protected async read(encoding: string | undefined): Promise<boolean> {
    const outcome = await this.looking.send({ mark: this.mark(), encoding });
    if (outcome.ok) this.look.set(outcome.value);
    return outcome.ok;
  }
  protected async bring(reading: Reading): Promise<void> {
    const file = this.#file();
    if (file === undefined) return;
    const outcome = await this.sending.send({ mark: this.mark(), name: file.name, reading });
    if (!outcome.ok) return;
    this.#chosen.keep(outcome.value.id, file);
    this.uploaded.emit(outcome.value.id);
  }
}
