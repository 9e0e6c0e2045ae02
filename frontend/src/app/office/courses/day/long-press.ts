import { Directive, output } from '@angular/core';

const HELD_MS = 500;
const MOVED_PX = 12;

/** `(igLongPress)` when a finger has rested on it; the press then does nothing else. Always beside a visible way to the same thing. */
@Directive({
  selector: '[igLongPress]',
  host: {
    '(pointerdown)': 'begin($event)',
    '(pointermove)': 'move($event)',
    '(pointerup)': 'end()',
    '(pointercancel)': 'end()',
    '(contextmenu)': 'menu($event)',
    '(click)': 'click($event)',
    // One by one: a style attribute is not let in by the page's policy.
    '[style.touch-action]': "'manipulation'",
    '[style.user-select]': "'none'",
    '[style.-webkit-user-select]': "'none'",
    '[style.-webkit-touch-callout]': "'none'",
  },
})
export class LongPress {
  readonly igLongPress = output();

  #timer: ReturnType<typeof setTimeout> | undefined;
  #from = { x: 0, y: 0 };
  #held = false;
  #swallows = false;
  #isTouch = false;

  protected begin({ clientX, clientY, button, pointerType }: PointerEvent): void {
    this.#forget();
    this.#swallows = false;
    this.#isTouch = pointerType === 'touch';
    if (button !== 0) return;
    this.#from = { x: clientX, y: clientY };
    this.#timer = setTimeout(() => this.#hold(), HELD_MS);
  }
  protected move({ clientX, clientY }: PointerEvent): void {
    if (!this.#held && Math.hypot(clientX - this.#from.x, clientY - this.#from.y) > MOVED_PX) this.#forget();
  }
  protected end(): void {
    const held = this.#held;
    this.#forget();
    // When the finger is up and the browser done with it: a dialog opened before would take its lifting for a press beside it.
    if (held) setTimeout(() => this.igLongPress.emit());
  }
  /** Android would open a menu of its own. */
  protected menu(event: Event): void {
    if (this.#isTouch) event.preventDefault();
  }
  protected click(event: Event): void {
    if (!this.#swallows) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.#swallows = false;
  }

  #hold(): void {
    this.#held = true;
    this.#swallows = true;
  }
  #forget(): void {
    clearTimeout(this.#timer);
    this.#held = false;
  }
}
