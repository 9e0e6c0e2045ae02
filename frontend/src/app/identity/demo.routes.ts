import type { Routes } from '@angular/router';
import { stateWords, wordsReady } from '../shared/i18n/index.ts';
import { identityWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(identityWords, stateWords) },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./demo.ts').then((page) => page.Demo) },
      { path: 'ui', loadComponent: () => import('./ui/kitchen-sink.ts').then((page) => page.KitchenSink) },
    ],
  },
];
