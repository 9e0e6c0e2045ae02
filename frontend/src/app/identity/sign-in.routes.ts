import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { linkWords } from '../shared/links/index.ts';
import { identityWords, roleWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(identityWords, linkWords) },
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./sign-in.ts').then((page) => page.SignIn) },
      { path: ':token', loadComponent: () => import('./sign-in-arrival.ts').then((page) => page.SignInArrival) },
    ],
  },
];

/** Somebody is asked to work here. */
export const roleRoutes: Routes = [
  {
    path: ':token',
    resolve: { words: wordsReady(roleWords, identityWords, linkWords) },
    loadComponent: () => import('./role-invitation.ts').then((page) => page.RoleInvitationPage),
  },
];
