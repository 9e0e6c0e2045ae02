import { Component, computed, effect, input, linkedSignal, output, untracked } from '@angular/core';
import type { ImportLook } from '@igang/contracts';
import { IMPORT_FIELDS, type ImportField, type ImportKind, missingFields } from '@igang/domain/transfer/import';
import { named } from '@igang/i18n';
import type { Problem } from '../../shared/api/index.ts';
import { draft } from '../../shared/forms/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice } from '../../shared/ui/index.ts';
import { importWords } from '../words.ts';
import { columnsOf, guessed, letterOf, type Reading, withPlace } from './reading.ts';

const NOTHING: { file: string; reading: Reading | null } = { file: '', reading: null };

/** How a file is read, before anything of it is kept: sheet, letters, headings and columns, each guessed and each hers to choose. */
@Component({
  selector: 'ig-import-reading',
  imports: [Button, ProblemNotice],
  templateUrl: './import-reading.html',
  styleUrl: './import-reading.css',
})
export class ImportReading {
  readonly look = input.required<ImportLook>();
  readonly kind = input.required<ImportKind>();
  /** What tells this file from another, without its content. */
  readonly fileMark = input.required<string>();
  readonly sending = input(false);
  readonly problem = input<Problem | undefined>(undefined);
  readonly submitText = input.required<string>();
  readonly chosen = output<Reading>();
  /** The letters of the file, chosen by the names: it is looked at again. */
  readonly encoding = output<string>();

  protected readonly w = words(importWords);
  readonly #f = formats();
  /** Choices outlive a reload; the file does not, and is chosen again. */
  readonly #kept = draft('import-reading', NOTHING);
  protected readonly reading = linkedSignal<Reading>(() => {
    const [look, kind] = [this.look(), this.kind()];
    const before = untracked(this.#kept.value);
    const isSame = before.file === this.fileMark() && before.reading !== null && look.sheets[before.reading.sheet] !== undefined;
    return isSame && before.reading !== null ? before.reading : guessed(look, kind);
  });
  protected readonly letter = letterOf;
  protected readonly sheet = computed(() => this.look().sheets[this.reading().sheet]);
  protected readonly columns = computed(() =>
    columnsOf(this.sheet(), this.reading().place, (letter) => this.w().choose.column({ letter })),
  );
  protected readonly width = computed(() => Array.from({ length: this.columns().length }, (_, i) => i));
  protected readonly fields = computed<readonly ImportField[]>(() => IMPORT_FIELDS[this.kind()]);
  readonly #missing = computed(() => missingFields(this.kind(), this.reading().mapping));
  protected readonly needed = computed(() => {
    const missing = this.#missing();
    return missing.length === 0 ? undefined : this.#f().list(missing.map((field) => this.w().field[field]));
  });

  constructor() {
    effect(() => this.#kept.value.set({ file: this.fileMark(), reading: this.reading() }));
  }

  protected sheetName({ name, hidden, rows }: ImportLook['sheets'][number]): string {
    const { choose } = this.w();
    const called = { name: name ?? '' };
    if (rows.length === 0) return choose.empty(called);
    return hidden ? choose.hidden(called) : called.name;
  }
  protected encodingName(encoding: string): string {
    return named(this.w().choose.encoding, encoding) ?? encoding;
  }
  protected isHeading(at: number): boolean {
    const { place } = this.reading();
    return place !== undefined && at >= place.at && at < place.at + place.rows;
  }
  protected isAbove(at: number): boolean {
    const { place } = this.reading();
    return place !== undefined && at < place.at;
  }
  protected pickSheet(event: Event): void {
    this.reading.set(guessed(this.look(), this.kind(), Number((event.target as HTMLSelectElement).value)));
  }
  protected pickHeading(at: number | undefined): void {
    const rows = this.reading().place?.rows ?? 1;
    this.reading.update(({ sheet }) => withPlace(this.look(), this.kind(), sheet, at === undefined ? undefined : { at, rows }));
  }
  protected pickTwo(event: Event): void {
    const rows = (event.target as HTMLInputElement).checked ? 2 : 1;
    this.reading.update(({ sheet, place }) => withPlace(this.look(), this.kind(), sheet, { at: place?.at ?? 0, rows }));
  }
  protected pickColumn(field: ImportField, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.reading.update(({ mapping: { [field]: _, ...rest }, ...other }) => ({
      ...other,
      mapping: value === '' ? rest : { ...rest, [field]: Number(value) },
    }));
  }
  protected submit(event: Event): void {
    event.preventDefault();
    if (this.#missing().length === 0) this.chosen.emit(this.reading());
    else document.getElementById(`ig-column-${this.#missing()[0] ?? ''}`)?.focus();
  }
}
