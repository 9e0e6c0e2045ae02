import type { Routes } from '@angular/router';
import { OPENS_OFFLINE } from '../shared/api/index.ts';
import { contactWords } from '../shared/contact/index.ts';
import { enquiryWords } from '../shared/enquiry/index.ts';
import { stateWords, wordsReady } from '../shared/i18n/index.ts';
import { qualificationWords } from '../shared/ui/index.ts';
import { careWords, lettingGoWords, meetingWords, starterWords, timesWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: {
      words: wordsReady(
        starterWords,
        careWords,
        contactWords,
        timesWords,
        lettingGoWords,
        meetingWords,
        enquiryWords,
        stateWords,
        qualificationWords,
      ),
    },
    children: [
      {
        path: '',
        pathMatch: 'full',
        data: OPENS_OFFLINE,
        loadComponent: () => import('./groups/my-groups.ts').then((page) => page.MyGroups),
      },
      { path: 'tider', loadComponent: () => import('./availability/times-page.ts').then((page) => page.TimesPage) },
      { path: 'meg', loadComponent: () => import('./care/care-page.ts').then((page) => page.CarePage) },
      { path: ':id', data: OPENS_OFFLINE, loadComponent: () => import('./groups/group-page.ts').then((page) => page.GroupPage) },
      {
        path: ':id/moter/:sessionId/logg',
        data: OPENS_OFFLINE,
        loadComponent: () => import('./sessions/log-page.ts').then((page) => page.LogPage),
      },
      {
        path: ':id/moter/:sessionId/flytt',
        loadComponent: () => import('./sessions/reschedule-page.ts').then((page) => page.ReschedulePage),
      },
      {
        path: ':id/overlevering',
        data: OPENS_OFFLINE,
        loadComponent: () => import('./handovers/handover-page.ts').then((page) => page.HandoverPage),
      },
    ],
  },
];
