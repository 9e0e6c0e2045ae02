import type { Routes } from '@angular/router';
import { wordsReady } from '../shared/i18n/index.ts';
import { aboutWords, enrolmentWords, groupWords, publicWords } from './words.ts';

const open = { words: wordsReady(publicWords) };
const enrolment = { words: wordsReady(publicWords, enrolmentWords) };
const about = { words: wordsReady(aboutWords) };

export const routes: Routes = [
  { path: '', pathMatch: 'full', resolve: open, loadComponent: () => import('./front.ts').then((page) => page.PublicFront) },
  { path: 'kurs', resolve: open, loadComponent: () => import('./catalogue.ts').then((page) => page.Catalogue) },
  { path: 'kurs/:id', resolve: open, loadComponent: () => import('./course-page.ts').then((page) => page.CoursePage) },
  { path: 'kurs/:id/pamelding', resolve: enrolment, loadComponent: () => import('./sign-up.ts').then((page) => page.SignUp) },
  {
    path: 'bekreft/:token',
    resolve: enrolment,
    loadComponent: () => import('./confirm-enrolment.ts').then((page) => page.ConfirmEnrolment),
  },
  {
    path: 'min-pamelding/:token',
    resolve: enrolment,
    loadComponent: () => import('./my-enrolment.ts').then((page) => page.MyEnrolmentPage),
  },
  { path: 'frammote/:token', resolve: enrolment, loadComponent: () => import('./at-door.ts').then((page) => page.AtDoorPage) },
  { path: 'kursbevis/:id', resolve: enrolment, loadComponent: () => import('./certificate.ts').then((page) => page.Certificate) },
  { path: 'kontaktpunkt', resolve: open, loadComponent: () => import('./contact-points.ts').then((page) => page.ContactPoints) },
  { path: 'finn-hjelp', redirectTo: 'kontaktpunkt' },
  {
    path: 'gruppa/:token',
    resolve: { words: wordsReady(groupWords) },
    loadComponent: () => import('./still-meeting.ts').then((page) => page.StillMeeting),
  },
  { path: 'om', resolve: about, loadComponent: () => import('./about.ts').then((page) => page.About) },
  { path: 'personvern', resolve: about, loadComponent: () => import('./privacy.ts').then((page) => page.Privacy) },
  { path: 'tilgjengelighet', resolve: about, loadComponent: () => import('./accessibility.ts').then((page) => page.Accessibility) },
];
