import { Component, computed, input } from '@angular/core';
import type { GroupPack } from '@igang/contracts';
import { FRAMES } from '@igang/domain/groups/session';
import { rhythmIn } from '@igang/i18n/groups/handovers/pack-rhythm';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import { isUndecided, read, submission } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { LostLink } from '../../shared/links/index.ts';
import { Button, Icon, PageLayout, ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { PackSections } from './pack-sections.ts';
import { packPageWords } from '../words.ts';

/** The group's own pack: what it needs to go on alone, for everybody in it, by the address in the mail. */
@Component({
  selector: 'ig-group-pack',
  imports: [Button, Icon, LostLink, PackSections, PageLayout, ProblemNotice, Skeleton],
  templateUrl: './group-pack.html',
  styleUrl: './group-pack.css',
})
export class GroupPackPage {
  readonly token = input.required<string>();

  protected readonly w = words(packPageWords);
  protected readonly f = formats();
  protected readonly phone = shownPhone;
  protected readonly frames = FRAMES;
  readonly #path = computed(() => `/group-packs/${encodeURIComponent(this.token())}`);
  protected readonly pack = read<GroupPack>(() => this.#path());
  protected readonly paper = computed(() => `/api${this.#path()}/pack.pdf?lang=${this.f().lang}`);
  protected readonly sections = computed(() => [this.w().meeting, this.w().newcomers, this.w().stuck, this.w().ending]);
  protected readonly isBroken = computed(() => {
    const problem = this.pack.problem();
    return problem !== undefined && !isUndecided(problem);
  });

  protected readonly asking = submission((api, _: undefined, sending) => api.put(`${this.#path()}/help-request`, undefined, sending));

  protected readonly stopping = submission((api, _: undefined, sending) => api.put(`${this.#path()}/no-questions`, undefined, sending));

  protected async askForHelp(): Promise<void> {
    if ((await this.asking.send(undefined)).ok) this.#changed('help');
  }
  protected async stopQuestions(): Promise<void> {
    if ((await this.stopping.send(undefined)).ok) this.#changed('questions');
  }
  /** The button that was pressed is gone: the focus goes to what it changed. */
  #changed(section: string): void {
    document.getElementById(section)?.focus();
    this.pack.reload();
  }
  protected when(pack: GroupPack): string {
    return rhythmIn(this.w(), this.f(), pack);
  }
  protected day(date: string): string {
    return upperFirst(this.f().day(date));
  }
  protected followUp(date: string): string {
    return this.w().call.followUp({ day: upperFirst(this.f().day(date)) });
  }
}
