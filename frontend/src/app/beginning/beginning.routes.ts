import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { beginningWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(beginningWords) },
    loadComponent: () => import('./begin-page.ts').then((page) => page.BeginPage),
  },
];
