import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { words } from '../../shared/i18n/index.ts';
import { LinkSent, linkWords, ReachUs, sentTo } from '../../shared/links/index.ts';
import { AcuteHelp, Button, PageLayout } from '../../shared/ui/index.ts';
import { publicEnquiryWords } from '../words.ts';

/** The receipt of an enquiry. In its address stands how she hears from us and how soon; never who she is or what she wrote. */
@Component({
  selector: 'ig-enquiry-sent',
  imports: [AcuteHelp, Button, LinkSent, PageLayout, ReachUs, RouterLink],
  template: `
    @if (svar() === 'telefon') {
      <ig-page [heading]="w().sent" [lead]="w().sentText({ days: days() })">
        <p>{{ w().sentNoMail }}</p>
        <ig-reach-us />
        <aside class="ds-card"><ig-acute-help short /></aside>
      </ig-page>
    } @else {
      <ig-link-sent [heading]="w().sentCheck" [lead]="lead()">
        @if (svar() === 'e-post') {
          <p>{{ w().sentCheckMore }}</p>
        } @else {
          <p>
            <a igButton variant="secondary" routerLink="/sok-gruppe">{{ w().toForm }}</a>
          </p>
        }
        <aside class="ds-card"><ig-acute-help short /></aside>
      </ig-link-sent>
    }
  `,
})
export class EnquirySent {
  /** `?svar=telefon|e-post`: the way she is answered. */
  readonly svar = input<string>();
  /** `?dager=3`: within so many days. */
  readonly dager = input<string>();

  protected readonly w = words(publicEnquiryWords);
  readonly #l = words(linkWords);
  readonly #sentTo = sentTo();
  protected readonly days = computed(() => Math.min(MOST_DAYS, Math.max(1, Math.trunc(Number(this.dager())) || USUAL_DAYS)));
  protected readonly lead = computed(() =>
    this.svar() === 'e-post' ? this.w().sentCheckText({ address: this.#sentTo ?? this.#l().yourAddress }) : this.w().sentUnknown,
  );
}

/** What an office promises by itself, and the most that an address somebody has altered may say. */
const USUAL_DAYS = 3;
const MOST_DAYS = 30;
