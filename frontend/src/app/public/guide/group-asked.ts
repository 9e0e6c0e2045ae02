import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { LinkSent, linkWords, sentTo } from '../../shared/links/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { guideWords } from '../words.ts';

/** A group of its own has asked to be asked: a link has gone to its address. */
@Component({
  selector: 'ig-group-asked',
  imports: [Button, LinkSent, RouterLink],
  template: `
    <ig-link-sent [heading]="w().sent" [lead]="lead()">
      <p>
        <a igButton variant="secondary" routerLink="/start-selv">{{ w().back }}</a>
      </p>
    </ig-link-sent>
  `,
})
export class GroupAsked {
  readonly #words = words(guideWords);
  protected readonly w = computed(() => this.#words().ask);
  readonly #l = words(linkWords);
  readonly #sentTo = sentTo();
  protected readonly lead = computed(() => this.w().sentText({ a: this.#sentTo ?? this.#l().yourAddress }));
}
