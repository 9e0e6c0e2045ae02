import { Component, computed, input } from '@angular/core';

/** An e-mail address that can be written to; too long for its line it breaks before the @, not inside a word: `<a [igMail]="row.email"></a>`. */
@Component({
  selector: 'a[igMail]',
  template: `<ng-content /><span>{{ parts().name }}<wbr />{{ parts().host }}</span>`,
  host: { '[attr.href]': '"mailto:" + igMail()' },
})
export class MailLink {
  readonly igMail = input.required<string>();
  protected readonly parts = computed(() => {
    const at = this.igMail().lastIndexOf('@');
    return { name: this.igMail().slice(0, at), host: this.igMail().slice(at) };
  });
}
