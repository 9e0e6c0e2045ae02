import { booleanAttribute, Component, computed, input, output, signal } from '@angular/core';
import { submission } from '../api/index.ts';
import { words } from '../i18n/index.ts';
import { Button, ProblemNotice } from '../ui/index.ts';
import { enquiryWords } from './words.ts';

let count = 0;

/** "I know somebody": names that are sent and never shown again, to anybody. The answer is the same whoever they are. */
@Component({
  selector: 'ig-know-form',
  imports: [Button, ProblemNotice],
  template: `
    <form class="ig-stack" (submit)="send($event)">
      <p>{{ other() ? w().knowTextOther : w().knowText }}</p>
      <p class="ig-quiet" role="status">{{ status() }}</p>
      <div class="ds-field">
        <label [for]="id">{{ w().names }}</label>
        <textarea class="ds-input" rows="3" autocomplete="off" [id]="id" [value]="text()" (input)="write($event)"></textarea>
      </div>
      <ig-problem [problem]="sending.problem()" />
      <p>
        <button igButton type="submit" variant="secondary" [busy]="sending.sending()">
          {{ button() }}
        </button>
      </p>
    </form>
  `,
})
export class KnowForm {
  /** Where the names go. */
  readonly path = input.required<string>();
  /** Somebody else writes them for her. */
  readonly other = input(false, { transform: booleanAttribute });
  /** So many are kept already; saving replaces them. */
  readonly saved = input.required<number>();
  readonly told = output();

  protected readonly w = words(enquiryWords);
  protected readonly id = `ig-know-${++count}`;
  protected readonly text = signal('');
  protected readonly done = signal(false);
  protected readonly sending = submission((api, body: { names: string[] }, sending) => api.put(this.path(), body, sending));

  /** What is kept now, after what was just done. */
  protected readonly status = computed(() => {
    const kept = this.other() ? '' : this.w().knowSaved({ n: this.saved() });
    return this.done() ? `${this.w().knowDone} ${kept}`.trim() : kept;
  });
  /** An empty field takes away the names that are kept, so the button says so. */
  protected readonly button = computed(() => {
    const w = this.w();
    if (this.text().trim() !== '') return w.knowSend;
    if (this.saved() > 0) return w.knowRemove;
    return this.other() ? w.knowNoneOther : w.knowNone;
  });

  protected write(event: Event): void {
    this.done.set(false);
    this.text.set((event.target as HTMLTextAreaElement).value);
  }
  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const names = this.text()
      .split('\n')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const outcome = await this.sending.send({ names });
    if (!outcome.ok) return;
    this.text.set('');
    this.done.set(true);
    this.told.emit();
  }
}
