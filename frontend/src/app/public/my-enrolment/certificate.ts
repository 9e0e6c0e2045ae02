import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CertificateView } from '@igang/contracts';
import { localDate } from '@igang/domain/time';
import { ALWAYS_YEAR } from '@igang/i18n';
import { officeName } from '@igang/i18n/organisation/office-name';
import { isNotThere, isSignInNeeded, read } from '../../shared/api/index.ts';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { Button, Icon, Mark, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { enrolmentWords } from '../words.ts';

/** The course certificate, to look at and to print on one sheet. */
@Component({
  selector: 'ig-certificate',
  imports: [Button, Icon, Mark, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './certificate.html',
  styleUrl: './certificate.css',
})
export class Certificate {
  readonly id = input.required<string>();

  protected readonly w = words(enrolmentWords);
  protected readonly f = formats();
  protected readonly today = inject(Today).date;
  protected readonly officeIn = officeName;
  protected readonly isNotThere = isNotThere;
  protected readonly isSignInNeeded = isSignInNeeded;
  protected readonly certificate = read<CertificateView>(() => `/certificates/${encodeURIComponent(this.id())}`);

  /** The sheet to keep, print and send: a tagged PDF in the language she reads now. */
  protected readonly paper = computed(() => `/api/certificates/${encodeURIComponent(this.id())}/certificate.pdf?lang=${this.f().lang}`);

  protected dateOf(instant: string): string {
    return this.f().plainDate(localDate(new Date(instant)));
  }
  protected datesOf({ days }: CertificateView): string {
    // On paper the year is always needed.
    return this.f().dates(
      days.map((day) => day.date),
      ALWAYS_YEAR,
    );
  }
}
