import { Component, computed, input } from '@angular/core';

/** An e-mail address in a link: too long for its line it breaks before the @, not inside a word. `<a …><ig-mail [of]="row.email" /></a>` */
@Component({ selector: 'ig-mail', template: `{{ parts().name }}<wbr />{{ parts().host }}` })
export class MailText {
  readonly of = input.required<string>();
  protected readonly parts = computed(() => {
    const at = this.of().lastIndexOf('@');
    return { name: this.of().slice(0, at), host: this.of().slice(at) };
  });
}
