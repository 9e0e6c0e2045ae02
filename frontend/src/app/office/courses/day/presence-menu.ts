import { Component, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { type Presence, PRESENCES } from '@igang/domain';
import { commonWords, stateWords, words } from '../../../shared/i18n/index.ts';
import { Button, Icon } from '../../../shared/ui/index.ts';

export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly presence: Presence | undefined;
}

/** How she was there, one large button each. One dialog for the whole list. */
@Component({
  selector: 'ig-presence-menu',
  imports: [Button, Icon],
  template: `
    <dialog #dialog class="ds-dialog" closedby="any" aria-labelledby="ig-presence-of">
      <div class="inside">
        <h2 class="ds-heading" data-size="sm" id="ig-presence-of">{{ asked()?.name }}</h2>
        @for (presence of presences; track presence) {
          <button
            igButton
            type="button"
            wide
            [variant]="presence === asked()?.presence ? 'primary' : 'secondary'"
            [attr.aria-pressed]="presence === asked()?.presence"
            (click)="choose(presence)"
          >
            @if (presence === asked()?.presence) {
              <ig-icon name="check" />
            }
            {{ states().presence[presence] }}
          </button>
        }
        <button igButton type="button" wide variant="tertiary" (click)="close()">{{ cancel() || c().action.cancel }}</button>
      </div>
    </dialog>
  `,
  styles: `
    dialog {
      max-width: none;
      padding: 0;
      width: min(24rem, calc(100vw - 2 * var(--ig-gutter)));
    }
    .inside {
      display: flex;
      flex-direction: column;
      gap: var(--ds-size-3);
      padding: var(--ds-size-6);
    }
    h2 {
      overflow-wrap: anywhere;
    }
  `,
})
export class PresenceMenu {
  readonly cancel = input<string>();
  readonly chosen = output<{ of: Asked; presence: Presence }>();

  protected readonly c = commonWords();
  protected readonly states = words(stateWords);
  protected readonly presences = PRESENCES;
  protected readonly asked = signal<Asked | undefined>(undefined);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(asked: Asked): void {
    this.asked.set(asked);
    this.dialog().nativeElement.showModal();
  }
  protected close(): void {
    this.dialog().nativeElement.close();
  }
  protected choose(presence: Presence): void {
    const of = this.asked();
    this.close();
    if (of !== undefined) this.chosen.emit({ of, presence });
  }
}
