import type { Routes } from '@angular/router';
import { questionWords, wordsReady } from '../shared/i18n/index.ts';
import { formWords, nationalWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(nationalWords, formWords, questionWords) },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./chain-page.ts').then((page) => page.ChainPage) },
      { path: 'sporsmal', loadComponent: () => import('./type-forms.ts').then((page) => page.TypeForms) },
      { path: 'kurstyper/:id/sporsmal', loadComponent: () => import('./type-questions.ts').then((page) => page.TypeQuestions) },
    ],
  },
];
