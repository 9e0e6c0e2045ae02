import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { EnrolmentReceived } from '@igang/contracts';
import { Session, submission } from '../../shared/api/index.ts';
import { kept, receipt } from '../../shared/kept/index.ts';
import { Arrival } from '../../shared/ui/index.ts';
import { OPEN_FORM_DAYS, type SentSignUp, type SignUpWay } from './sent-sign-up.ts';
import { SignUpSent } from './sign-up-sent.ts';

const PATHS = {
  'sign-up': { api: 'enrolments', page: 'pamelding' },
  'sign-up-several': { api: 'parties', page: 'pamelding-flere' },
} as const satisfies Record<SignUpWay, { api: string; page: string }>;

/** The receipt of a sign-up at an address of its own: loaded anew it says the same. */
@Component({
  selector: 'ig-sign-up-receipt',
  imports: [SignUpSent],
  template: `
    <ig-sign-up-sent
      [to]="sent()?.to"
      [number]="sent()?.number"
      [several]="way === 'sign-up-several'"
      [back]="form()"
      [sending]="sending.sending()"
      [problem]="sending.problem()"
      [sentAgain]="sentAgain()"
      (again)="again()"
      (otherAddress)="change()"
      (clear)="clear()"
    />
  `,
})
export class SignUpReceipt {
  readonly id = input.required<string>();

  readonly #router = inject(Router);
  readonly #me = inject(Session).me;
  readonly #snapshot = inject(ActivatedRoute).snapshot;
  protected readonly way: SignUpWay = this.#snapshot.data['several'] === true ? 'sign-up-several' : 'sign-up';
  readonly #arrival = inject(Arrival);
  readonly #key = `${this.way}.${this.#snapshot.paramMap.get('id') ?? ''}`;
  readonly #receipt = receipt<SentSignUp>(this.#key);
  protected readonly sent = this.#receipt.value;
  protected readonly form = computed(() => ['/kurs', this.id(), PATHS[this.way].page]);
  protected readonly sentAgain = linkedSignal({ source: this.sent, computation: () => false });
  protected readonly sending = submission((api, body: SentSignUp['body'], sending) =>
    api.post<EnrolmentReceived>(`/courses/${encodeURIComponent(this.id())}/${PATHS[this.way].api}`, body, sending),
  );

  protected async again(): Promise<void> {
    const sent = this.sent();
    if (sent === undefined) return;
    this.sentAgain.set(false);
    this.sentAgain.set((await this.sending.send(sent.body)).ok);
  }

  /** The receipt and the form behind it: nothing of hers is left in this browser. */
  protected clear(): void {
    kept.forget({ kind: 'draft', owner: this.#me()?.person.id ?? '', key: this.#key });
    this.#arrival.expect();
    this.#receipt.forget();
  }

  /** Back to the form with everything as it was. */
  protected change(): void {
    const sent = this.sent();
    if (sent !== undefined) kept.write({ kind: 'draft', owner: this.#me()?.person.id ?? '', key: this.#key }, sent.form, OPEN_FORM_DAYS);
    this.#receipt.forget();
    void this.#router.navigate([...this.form()], { replaceUrl: true });
  }
}
