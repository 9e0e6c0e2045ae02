import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { nationalWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(nationalWords) },
    children: [{ path: '', pathMatch: 'full', loadComponent: () => import('./chain-page.ts').then((page) => page.ChainPage) }],
  },
];
