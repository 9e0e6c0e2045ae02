const PRESSABLE = 'button, a, label, summary, input, select, textarea, [role="button"], [role="tab"], [role="option"]';
/** So far a pointer may tremble; whoever moves it further drags. */
const STILL_PX = 4;

/**
 * What is pressed stays under the pointer until it is let go. To press a button is to leave the field one was in, and what is then said of
 * the field (a weekday, a mistake, who is booked already) stands above the button and pushes it away: the mouse would come up beside it, and
 * the press be lost, since a click is down and up on one thing. So while it is held down it is drawn where it was.
 */
export class PressKeeper {
  readonly #document: Document;
  #end: () => void = () => undefined;

  constructor(page: Document) {
    this.#document = page;
    page.addEventListener('pointerdown', (event) => this.#hold(event), { capture: true });
    page.addEventListener('dragstart', () => this.#end(), { capture: true });
    // The click comes after the pointer is up, and must find the thing where it was.
    for (const end of ['pointerup', 'pointercancel']) page.addEventListener(end, () => setTimeout(() => this.#end()), { capture: true });
  }

  #hold({ target, clientX, clientY }: PointerEvent): void {
    this.#end();
    const pressed = target instanceof Element ? target.closest<HTMLElement>(PRESSABLE) : null;
    if (pressed === null) return;
    const [at, before] = [pressed.getBoundingClientRect(), pressed.style.translate];
    const watch = new MutationObserver(() => {
      pressed.style.translate = before;
      const now = pressed.getBoundingClientRect();
      const [x, y] = [at.left - now.left, at.top - now.top];
      if (x !== 0 || y !== 0) pressed.style.translate = `${x}px ${y}px`;
      // Our own doing is no news.
      watch.takeRecords();
    });
    watch.observe(this.#document.body, { attributes: true, characterData: true, childList: true, subtree: true });
    const moved = (event: PointerEvent) => {
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > STILL_PX) this.#end();
    };
    this.#document.addEventListener('pointermove', moved, { capture: true });
    this.#end = () => {
      watch.disconnect();
      this.#document.removeEventListener('pointermove', moved, { capture: true });
      pressed.style.translate = before;
      this.#end = () => undefined;
    };
  }
}
