import { NgTemplateOutlet } from '@angular/common';
import { Component, input } from '@angular/core';
import type { EvaluationResults } from '@igang/contracts';
import { read } from '../../shared/api/index.ts';
import { formats, words } from '../../shared/i18n/index.ts';
import { ProblemNotice, Skeleton } from '../../shared/ui/index.ts';
import { demandWords } from '../words.ts';

/** How a course was, from five answers up. */
@Component({
  selector: 'ig-evaluation-results',
  imports: [NgTemplateOutlet, ProblemNotice, Skeleton],
  template: `
    <section class="ig-stack" aria-labelledby="ig-evaluation">
      <h2 id="ig-evaluation" class="ds-heading" data-size="sm">{{ w().evaluation.title }}</h2>
      @if (results.loading()) {
        <ig-skeleton [lines]="3" height="2rem" />
      }
      <ig-problem [problem]="results.problem()" retryable (retry)="results.reload()" />
      @if (results.value(); as it) {
        @if (it.answers === null) {
          <p class="ig-quiet">
            {{ w().evaluation.given({ given: it.given, asked: it.asked }) }} {{ w().evaluation.few({ fewest: it.fewest }) }}
          </p>
          @if (it.together; as all) {
            <h3 class="ds-heading" data-size="xs">{{ w().evaluation.together }}</h3>
            <p class="ig-quiet">{{ w().evaluation.togetherText({ courses: all.courses, answers: all.answers }) }}</p>
            <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: all.questions }" />
          }
        } @else {
          <p class="ig-quiet">{{ w().evaluation.given({ given: it.given, asked: it.asked }) }}</p>
          <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: it.questions }" />
        }
      }
    </section>
    <ng-template #list let-questions>
      <div class="questions">
        @for (question of questions; track question.name) {
          <div class="ds-card ig-stack">
            <h3 class="ds-heading" data-size="2xs">{{ question.title[f().lang] }}</h3>
            @if (question.answered === 0) {
              <p class="ig-quiet">{{ w().evaluation.noAnswers }}</p>
            } @else if (question.mean !== null) {
              <p>
                <strong>{{ w().evaluation.mean({ mean: f().number(question.mean), most: question.most ?? 5 }) }}</strong>
              </p>
              <meter min="1" [max]="question.most ?? 5" [value]="question.mean" aria-hidden="true"></meter>
            }
            @if (question.choices.length > 0 && question.answered > 0) {
              <ul class="plain">
                @for (choice of question.choices; track $index) {
                  <li>
                    <span>{{ choice.title[f().lang] }}</span> <strong class="ig-number">{{ choice.count }}</strong>
                  </li>
                }
              </ul>
            }
            @for (text of question.texts; track $index) {
              <blockquote>{{ text }}</blockquote>
            }
          </div>
        }
      </div>
    </ng-template>
  `,
  styles: `
    .questions {
      display: grid;
      gap: var(--ds-size-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    }
    .plain {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .plain li {
      display: flex;
      gap: var(--ds-size-3);
      justify-content: space-between;
    }
    blockquote {
      border-inline-start: 3px solid var(--ig-line);
      margin: 0;
      overflow-wrap: anywhere;
      padding-inline-start: var(--ds-size-4);
    }
    meter {
      width: 100%;
    }
  `,
})
export class EvaluationResultsView {
  readonly courseId = input.required<string>();

  protected readonly w = words(demandWords);
  protected readonly f = formats();
  protected readonly results = read<EvaluationResults>(() => `/staff/courses/${this.courseId()}/evaluation`);
}
