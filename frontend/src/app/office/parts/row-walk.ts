import { Directive, ElementRef, inject, signal } from '@angular/core';
import { rowAfter } from './row-after.ts';

/**
 * Arrow keys walk the rows below: down and up, Home and End; Enter opens, since each row's link (`data-row`) has the focus.
 * `<div igWalk>` around search or tabs and table (row-table.ts asks it where the keys stand).
 */
@Directive({
  selector: '[igWalk]',
  exportAs: 'walk',
  host: { '(keydown)': 'step($event)', '(focusin)': 'look()', '(focusout)': 'at.set(-1)' },
})
export class RowWalk {
  readonly at = signal(-1);
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected step(event: KeyboardEvent): void {
    if (event.target instanceof HTMLSelectElement) return;
    // From the search field down into what it found; its other keys are its own.
    if (event.target instanceof HTMLInputElement && event.key !== 'ArrowDown') return;
    const links = this.#links();
    const next = rowAfter(event.key, this.at(), links.length);
    const link = next === undefined ? undefined : links[next];
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
    link.scrollIntoView({ block: 'nearest' });
  }

  protected look(): void {
    this.at.set(this.#links().findIndex((link) => link === document.activeElement));
  }

  #links(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-row]')];
  }
}
