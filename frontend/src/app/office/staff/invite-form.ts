import { booleanAttribute, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, validateStandardSchema } from '@angular/forms/signals';
import type { Created, NewRoleInvitation } from '@igang/contracts';
import { NewRoleInvitation as New } from '@igang/contracts/organisation/roles';
import type { GrantedRole } from '@igang/domain/organisation/access';
import { LANG_NAMES, LANGS } from '@igang/i18n';
import { submission } from '../../shared/api/index.ts';
import { FORM, submitting } from '../../shared/forms/index.ts';
import { commonWords, words } from '../../shared/i18n/index.ts';
import { Button, ProblemNotice, Toasts } from '../../shared/ui/index.ts';
import { staffWords } from '../words.ts';

/** Who is asked to work for an office, or at a contact point: she has a mail, and the role when she has said yes. */
@Component({
  selector: 'ig-invite-form',
  imports: [FORM, Button, ProblemNotice],
  template: `
    <form class="ig-stack" [formRoot]="f">
      <ig-error-summary [of]="f" [labels]="labels()" />
      <p class="ig-quiet">{{ w().form.text }}</p>
      <ig-field [field]="f.name" [label]="w().form.name"><input igInput autocomplete="off" [formField]="f.name" /></ig-field>
      <ig-field [field]="f.email" [label]="w().form.email"
        ><input igInput type="email" autocomplete="off" [formField]="f.email"
      /></ig-field>
      @if (roles().length > 1) {
        <ig-field [field]="f.role" [label]="w().form.role">
          <select igInput [formField]="f.role">
            @for (role of roles(); track role) {
              <option [value]="role">{{ w().role[role] }}</option>
            }
          </select>
        </ig-field>
      }
      <ig-field [field]="f.language" [label]="w().form.language">
        <select igInput [formField]="f.language">
          @for (lang of langs; track lang) {
            <option [value]="lang">{{ names[lang] }}</option>
          }
        </select>
      </ig-field>
      <ig-problem [problem]="sending.problem()" />
      <p class="ig-row">
        <button igButton type="submit" [busy]="sending.sending()">{{ w().form.send }}</button>
        @if (leavable()) {
          <button igButton type="button" variant="tertiary" (click)="left.emit()">{{ c().action.cancel }}</button>
        }
      </p>
    </form>
  `,
})
export class InviteForm {
  readonly officeId = input.required<string>();
  /** Those one may be invited to here; the first is suggested. */
  readonly roles = input.required<readonly GrantedRole[]>();
  readonly contactPointId = input<string>();
  readonly leavable = input(false, { transform: booleanAttribute });
  readonly sent = output();
  readonly left = output();

  protected readonly w = words(staffWords);
  protected readonly c = commonWords();
  protected readonly langs = LANGS;
  protected readonly names = LANG_NAMES;
  readonly #toasts = inject(Toasts);
  protected readonly sending = submission((api, body: NewRoleInvitation, sending) =>
    api.post<Created>('/staff/role-invitations', body, sending),
  );
  readonly #written = linkedSignal<NewRoleInvitation>(() => {
    const [role = 'coordinator'] = this.roles();
    const [officeId, contactPointId] = [this.officeId(), this.contactPointId()];
    return { officeId, ...(contactPointId === undefined ? {} : { contactPointId }), role, name: '', email: '', language: 'nb' };
  });
  protected readonly f = form(
    this.#written,
    (path) => validateStandardSchema(path, New),
    submitting(this.sending, {
      body: (written) => written,
      done: () => {
        this.#toasts.show(this.w().sent({ email: this.#written().email }));
        this.sent.emit();
      },
    }),
  );
  protected readonly labels = computed(() => {
    const { name, email, role, language } = this.w().form;
    return { name, email, role, language };
  });
}
