import { booleanAttribute, Directive, input } from '@angular/core';

/**
 * `<button igButton type="submit">`, `<a igButton variant="secondary" routerLink="…">`. One primary on a page;
 * `tone="apricot"` only where pine would drown. While `busy` it says so and takes no second press.
 */
@Directive({
  selector: 'button[igButton], a[igButton]',
  host: {
    class: 'ds-button',
    '[attr.data-variant]': 'variant()',
    '[attr.data-color]': 'tone()',
    '[attr.data-size]': 'size()',
    '[attr.data-fullwidth]': 'wide() ? "" : null',
    '[attr.aria-busy]': 'busy() || null',
    '[attr.aria-disabled]': 'busy() || null',
    '(click)': 'swallow($event)',
  },
})
export class Button {
  readonly variant = input<'primary' | 'secondary' | 'tertiary'>('primary');
  readonly tone = input<'pine' | 'apricot' | 'neutral' | 'danger'>('pine');
  readonly size = input<'sm' | 'md' | 'lg' | undefined>(undefined);
  readonly wide = input(false, { transform: booleanAttribute });
  readonly busy = input(false, { transform: booleanAttribute });

  protected swallow(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
