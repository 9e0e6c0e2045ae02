import { Component, computed, type ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { CertificateCheck } from '@igang/contracts';
import { readSerial } from '@igang/domain/training/certificate';
import { read } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { Arrival, Button, Icon, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { checkWords } from '../words.ts';

/** Is a certificate genuine? Reached by the QR code on it, or by typing its number. */
@Component({
  selector: 'ig-certificate-check',
  imports: [Button, Icon, PageLayout, ProblemNotice, RouterLink, Skeleton],
  templateUrl: './certificate-check.html',
  styleUrl: './certificate-check.css',
})
export class CertificateCheckPage {
  readonly serial = input<string>();

  protected readonly w = words(checkWords);
  protected readonly f = formats();
  readonly #router = inject(Router);
  readonly #arrival = inject(Arrival);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly typed = linkedSignal(() => this.serial() ?? '');
  protected readonly wrong = signal(false);
  /** A code from the sheet may be read badly, and is asked about all the same: the answer is that it is not valid. */
  protected readonly shown = computed(() => readSerial(this.serial() ?? '') ?? this.serial() ?? '');
  protected readonly check = read<CertificateCheck>(() =>
    this.serial() === undefined ? undefined : `/certificate-checks/${encodeURIComponent(this.shown())}`,
  );
  protected readonly heading = computed(() => {
    const [check, w] = [this.check.value(), this.w()];
    if (check === undefined) return w.title;
    return check.valid ? w.valid : w.notValid;
  });
  protected readonly lead = computed(() => {
    const [check, w] = [this.check.value(), this.w()];
    if (check === undefined) return this.serial() === undefined ? w.lead : undefined;
    return check.valid && check.type !== null ? w.validText({ type: check.type[this.f().lang], year: check.year ?? 0 }) : w.notValidText;
  });

  protected send(event: Event): void {
    event.preventDefault();
    const serial = readSerial(this.typed());
    this.wrong.set(serial === undefined);
    if (serial === undefined) {
      this.field()?.nativeElement.focus();
      return;
    }
    this.#arrival.expect();
    void this.#router.navigate(['/bekreft-kursbevis', serial]);
  }
  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    this.wrong.set(false);
  }
}
