import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { publicWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(publicWords) },
    children: [{ path: '', pathMatch: 'full', loadComponent: () => import('./front.ts').then((page) => page.PublicFront) }],
  },
];
