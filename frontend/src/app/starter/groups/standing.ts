import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StarterPage } from '@igang/contracts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Icon, QualificationHistory } from '../../shared/ui/index.ts';
import { dayOf } from './group-lines.ts';
import { careWords, starterWords } from '../words.ts';

/** What she may do and has done: the qualification with its date, certificates, groups helped. */
@Component({
  selector: 'ig-standing',
  imports: [Icon, QualificationHistory, RouterLink],
  template: `
    @let one = page();
    <section class="ig-stack" data-gap="sm" aria-labelledby="standing">
      <h2 id="standing" class="ds-heading" data-size="xs">{{ w().standing.title }}</h2>
      <p>{{ qualification() }}</p>
      <ig-qualification-history [history]="one.qualifications" />
      @if (one.sessionsHeld > 0) {
        <p>{{ w().standing.done({ groups: one.groupsHandedOver, sessions: one.sessionsHeld }) }}</p>
      }
      <ul class="ig-list">
        @for (certificate of one.certificates; track certificate.id) {
          <li>
            <a class="ds-link line" [routerLink]="['/kursbevis', certificate.id]"
              ><ig-icon name="leaf" />
              {{ w().standing.certificate({ type: certificate.type[f().lang], date: f().plainDate(certificate.issuedOn) }) }}</a
            >
            <a class="ds-link line paper" [href]="paperOf(certificate)" [attr.aria-label]="w().standing.paper + ': ' + certificate.serial"
              ><ig-icon name="download" /> {{ w().standing.paper }}</a
            >
          </li>
        }
      </ul>
      <p>
        <a class="ds-link line" routerLink="/kalender"><ig-icon name="calendar" /> {{ w().standing.inMyCalendar }}</a>
      </p>
      <p>
        <a class="ds-link line" routerLink="/mine-grupper/tider"><ig-icon name="calendar" /> {{ w().standing.times }}</a>
      </p>
      <p>
        <a class="ds-link line" routerLink="/mine-grupper/meg"><ig-icon name="hand" /> {{ k().link }}</a>
      </p>
      @if (one.state === 'lapsed' || one.state === 'applicant') {
        <p>
          <a routerLink="/kurs">{{ w().standing.findCourse }}</a>
        </p>
      }
    </section>
  `,
  styles: `
    .line {
      align-items: center;
      display: inline-flex;
      gap: 0 var(--ds-size-2);
      min-height: 2.75rem;
      overflow-wrap: anywhere;
    }
    .paper {
      margin-inline-start: var(--ds-size-5);
    }
  `,
})
export class Standing {
  readonly page = input.required<StarterPage>();

  protected readonly w = words(starterWords);
  protected readonly k = words(careWords);
  protected readonly f = formats();
  protected paperOf({ id }: { id: string }): string {
    return `/api/certificates/${id}/certificate.pdf?lang=${this.f().lang}`;
  }
  protected readonly qualification = computed(() => {
    const [{ state, qualifiedUntil }, { standing }] = [this.page(), this.w()];
    if (state === 'applicant' || state === 'in-training') return standing.training;
    if (state === 'lapsed' || qualifiedUntil === null) return standing.lapsed;
    return standing.qualified({ until: this.f().plainDate(dayOf(qualifiedUntil)) });
  });
}
