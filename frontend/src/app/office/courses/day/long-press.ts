import { Directive, output } from '@angular/core';

const HELD_MS = 500;
const MOVED_PX = 12;

/** `(igLongPress)` when a finger rests on it; the press then does nothing else. Always beside a visible way to the same thing. */
@Directive({
  selector: '[igLongPress]',
  host: {
    '(pointerdown)': 'begin($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'end()',
    '(pointercancel)': 'end()',
    '(contextmenu)': 'menu($event)',
    '(click)': 'click($event)',
    style: 'touch-action: manipulation; user-select: none; -webkit-user-select: none; -webkit-touch-callout: none',
  },
})
export class LongPress {
  readonly igLongPress = output();

  #timer: ReturnType<typeof setTimeout> | undefined;
  #from = { x: 0, y: 0 };
  #wasHeld = false;

  protected begin({ clientX, clientY, button }: PointerEvent): void {
    this.#wasHeld = false;
    if (button !== 0) return;
    this.#from = { x: clientX, y: clientY };
    this.#timer = setTimeout(() => this.#held(), HELD_MS);
  }
  protected move({ clientX, clientY }: PointerEvent): void {
    if (Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > MOVED_PX) this.end();
  }
  protected end(): void {
    clearTimeout(this.#timer);
  }
  /** Android says it so, and would open its own menu. */
  protected menu(event: Event): void {
    event.preventDefault();
    if (!this.#wasHeld) this.#held();
  }
  protected click(event: Event): void {
    if (!this.#wasHeld) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#wasHeld = false;
  }

  #held(): void {
    this.end();
    this.#wasHeld = true;
    this.igLongPress.emit();
  }
}
