import type { Routes } from '@angular/router';
import { only } from '../shared/api/index.ts';
import { conflictWords, questionWords, wordsReady } from '../shared/i18n/index.ts';
import { beginningWords, formWords, nationalWords, officesWords, officeWorkWords, typeWords } from './words.ts';

/** The auditor reads numbers and writes nothing. */
const writes = only((session) => session.isOffice());

export const routes: Routes = [
  {
    path: '',
    resolve: {
      words: wordsReady(beginningWords, conflictWords, nationalWords, officesWords, officeWorkWords, formWords, questionWords, typeWords),
    },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./chain-page.ts').then((page) => page.ChainPage) },
      { path: 'sporsmal', canMatch: [writes], loadComponent: () => import('./type-forms.ts').then((page) => page.TypeForms) },
      {
        path: 'kurstyper/:id/sporsmal',
        canMatch: [writes],
        loadComponent: () => import('./type-questions.ts').then((page) => page.TypeQuestions),
      },
      { path: 'kurstyper', canMatch: [writes], loadComponent: () => import('./types/type-list.ts').then((page) => page.TypeList) },
      { path: 'kurstyper/ny', canMatch: [writes], loadComponent: () => import('./types/type-page.ts').then((page) => page.TypePage) },
      { path: 'kurstyper/:id', canMatch: [writes], loadComponent: () => import('./types/type-page.ts').then((page) => page.TypePage) },
      { path: 'kontorer', canMatch: [writes], loadComponent: () => import('./offices/office-list.ts').then((page) => page.OfficeList) },
      {
        path: 'kontorer/nytt',
        canMatch: [writes],
        loadComponent: () => import('./offices/office-page.ts').then((page) => page.OfficePage),
      },
      { path: 'kontorer/:id', canMatch: [writes], loadComponent: () => import('./offices/office-page.ts').then((page) => page.OfficePage) },
    ],
  },
];
