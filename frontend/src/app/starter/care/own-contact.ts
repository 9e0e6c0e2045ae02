import { Component } from '@angular/core';
import type { ContactView } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { ContactForm, contactWords, NewAddress } from '../../shared/contact/index.ts';
import { words } from '../../shared/i18n/index.ts';
import { ProblemNotice } from '../../shared/ui/index.ts';

/** Her own name, phone, home and language, and the address she signs in with. */
@Component({
  selector: 'ig-own-contact',
  imports: [ContactForm, NewAddress, ProblemNotice],
  template: `
    <section class="ig-stack" data-gap="sm" aria-labelledby="kontakt">
      <h2 id="kontakt" class="ds-heading" data-size="xs">{{ w().title }}</h2>
      <ig-problem [problem]="mine.problem()" retryable (retry)="mine.reload()" />
      @if (mine.value(); as it) {
        <ig-contact-form own path="/starter/contact" [person]="it" (saved)="mine.reload()" />
        <ig-new-address path="/starter/address-changes" [changingTo]="it.changingTo" />
      }
    </section>
  `,
})
export class OwnContact {
  protected readonly w = words(contactWords);
  protected readonly mine = read<ContactView>(() => '/starter/contact');
}
