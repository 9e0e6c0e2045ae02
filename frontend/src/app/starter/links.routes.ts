import type { Routes } from '@angular/router';
import { stateWords, wordsReady } from '../shared/i18n/index.ts';
import { linkWords } from '../shared/links/index.ts';
import { meetingWords, starterLinkWords, starterWords } from './words.ts';

const words = { words: wordsReady(starterWords, starterLinkWords, meetingWords, stateWords, linkWords) };

/** What a starter reaches from a mail without signing in. */
export const requestRoutes: Routes = [
  { path: ':token', resolve: words, loadComponent: () => import('./requests/request-link-page.ts').then((page) => page.RequestLinkPage) },
];
export const logRoutes: Routes = [
  { path: ':token', resolve: words, loadComponent: () => import('./sessions/log-link-page.ts').then((page) => page.LogLinkPage) },
];
