import { Component, computed, inject, input } from '@angular/core';
import type { Params } from '../../shared/api/index.ts';
import { API } from '../../shared/api/index.ts';
import { Language, words } from '../../shared/i18n/index.ts';
import { importWords } from '../words.ts';

/**
 * The list on the page as a file, with the filters that are on.
 *
 *     <ig-export kind="starters" [params]="{ officeId, state, q }" />
 */
@Component({
  selector: 'ig-export',
  template: `
    <nav class="ig-row ig-small" [attr.aria-label]="w().export.label">
      <a download [href]="csv()">{{ w().export.csv }}</a>
      <a download [href]="xlsx()">{{ w().export.xlsx }}</a>
    </nav>
  `,
  styles: `
    nav {
      column-gap: var(--ds-size-5);
    }
    a {
      align-items: center;
      display: inline-flex;
      min-height: 2.75rem;
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
})
export class ExportLinks {
  readonly kind = input.required<'participants' | 'starters' | 'courses' | 'groups'>();
  readonly params = input<Params>({});

  protected readonly w = words(importWords);
  readonly #lang = inject(Language).lang;
  protected readonly csv = computed(() => this.#link('csv'));
  protected readonly xlsx = computed(() => this.#link('xlsx'));

  #link(format: string): string {
    const given = Object.entries(this.params()).filter(([, value]) => value !== undefined && value !== '');
    const query = new URLSearchParams([...given.map(([key, value]): [string, string] => [key, String(value)]), ['format', format]]);
    query.set('lang', this.#lang());
    return `${API}/staff/exports/${this.kind()}?${query.toString()}`;
  }
}
