import { Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { commonWords, formats } from '../i18n/index.ts';
import { Button, Icon } from '../ui/index.ts';

/**
 * One file, chosen or dropped: its name and size are said in the reader's language, whatever language the browser has, and it can be
 * taken away again. `(chosen)` tells of each change.
 *
 *     <ig-file-input [label]="w().file" [hint]="w().fileHint" accept=".csv,.xlsx" [problem]="missing() ? w().fileMissing : ''" (chosen)="…" />
 */
@Component({
  selector: 'ig-file-input',
  imports: [Button, Icon],
  template: `
    <div class="ds-field" role="group" [attr.aria-labelledby]="id + '-label'">
      <span class="ig-strong" [id]="id + '-label'">{{ label() }}</span>
      <p [id]="id + '-hint'" class="ig-quiet ig-small">{{ hint() }}</p>
      <div
        class="box"
        [class.over]="isOver()"
        (dragover)="$event.preventDefault(); isOver.set(true)"
        (dragleave)="isOver.set(false)"
        (drop)="drop($event)"
      >
        <input
          #box
          type="file"
          class="ds-sr-only"
          [id]="id"
          [accept]="accept()"
          [attr.aria-labelledby]="id + '-label ' + id + '-choose'"
          [attr.aria-describedby]="describedBy()"
          [attr.aria-invalid]="problem() === '' ? null : true"
          (change)="take(box.files)"
        />
        @if (file(); as it) {
          <p class="file" role="status">
            <ig-icon name="document" /> <span class="name">{{ it.name }}</span> <span class="ig-quiet ig-nowrap">{{ size(it) }}</span>
          </p>
          <p class="ig-row">
            <label class="ds-button" data-variant="secondary" [attr.for]="id" [id]="id + '-choose'">{{ c().file.another }}</label>
            <button igButton type="button" variant="tertiary" [attr.aria-label]="c().file.remove + ' ' + it.name" (click)="remove()">
              {{ c().file.remove }}
            </button>
          </p>
        } @else {
          <p class="ig-row">
            <label class="ds-button" data-variant="secondary" [attr.for]="id" [id]="id + '-choose'">{{ c().file.choose }}</label>
            <span class="ig-quiet drop">{{ c().file.drop }}</span>
          </p>
        }
      </div>
      @if (problem(); as text) {
        <p [id]="id + '-problem'" class="ds-validation-message" role="alert">{{ text }}</p>
      }
    </div>
  `,
  styles: `
    .box {
      border: 1px dashed var(--ds-color-neutral-border-default);
      border-radius: var(--ds-border-radius-lg);
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
      padding: var(--ds-size-4);
      position: relative;
    }
    .box.over {
      background: var(--ds-color-pine-surface-tinted);
      border-color: var(--ds-color-pine-border-strong);
    }
    .box:has(input:focus-visible) label {
      box-shadow: var(--dsc-focus-boxShadow);
      outline: var(--dsc-focus-outline);
      outline-offset: var(--ds-border-width-focus);
    }
    .file {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: var(--ds-size-2);
    }
    .name {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    @media (hover: none) {
      .drop {
        display: none;
      }
    }
  `,
})
export class FileInput {
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  /** Endings of file names, as the browser wants them. */
  readonly accept = input.required<string>();
  /** What is wrong with the choice; empty when nothing is. */
  readonly problem = input('');
  readonly chosen = output<File | undefined>();

  protected readonly c = commonWords();
  readonly #f = formats();
  protected readonly id = `ig-file-${++count}`;
  protected readonly file = signal<File | undefined>(undefined);
  protected readonly isOver = signal(false);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly describedBy = computed(() => `${this.id}-hint${this.problem() === '' ? '' : ` ${this.id}-problem`}`);

  focus(): void {
    this.box().nativeElement.focus();
  }
  protected size({ size }: File): string {
    return size < MEGABYTE
      ? `${this.#f().number(Math.max(1, Math.round(size / KILOBYTE)))} kB`
      : `${this.#f().number(Math.round(size / MEGABYTE))} MB`;
  }
  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(event.dataTransfer?.files ?? null);
  }
  protected take(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) this.#set(file);
  }
  protected remove(): void {
    this.box().nativeElement.value = '';
    this.#set(undefined);
    this.focus();
  }
  #set(file: File | undefined): void {
    this.file.set(file);
    this.chosen.emit(file);
  }
}

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
let count = 0;
