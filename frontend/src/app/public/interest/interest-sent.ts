import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { LinkSent, linkWords, sentTo } from '../../shared/links/index.ts';
import { Button } from '../../shared/ui/index.ts';
import { interestWords } from '../words.ts';

/** "Tell me when a course comes": a link has gone to her address. */
@Component({
  selector: 'ig-interest-sent',
  imports: [Button, LinkSent, RouterLink],
  template: `
    <ig-link-sent [heading]="w().sent" [lead]="lead()">
      <p>
        <a igButton variant="secondary" routerLink="/kurs">{{ w().toCourses }}</a>
      </p>
    </ig-link-sent>
  `,
})
export class InterestSent {
  protected readonly w = words(interestWords);
  readonly #l = words(linkWords);
  readonly #sentTo = sentTo();
  protected readonly lead = computed(() => this.w().sentText({ address: this.#sentTo ?? this.#l().yourAddress }));
}
