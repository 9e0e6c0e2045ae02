import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { calendarWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(calendarWords) },
    loadComponent: () => import('./my-calendars.ts').then((page) => page.MyCalendars),
  },
];
