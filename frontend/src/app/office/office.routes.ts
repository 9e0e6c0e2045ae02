import type { Routes } from '@angular/router';
import { stateWords, wordsReady } from '../shared/i18n/index.ts';
import { qualificationWords } from '../shared/ui/index.ts';
import { courseWords, groupWords, officeWords } from './words.ts';

export const routes: Routes = [
  {
    path: '',
    resolve: { words: wordsReady(officeWords, courseWords, groupWords, stateWords) },
    loadComponent: () => import('./area.ts').then((page) => page.OfficeArea),
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./front/front.ts').then((page) => page.OfficeFront) },
      { path: 'kurs', loadComponent: () => import('./courses/course-list.ts').then((page) => page.CourseList) },
      { path: 'kurs/nytt', loadComponent: () => import('./courses/new-course.ts').then((page) => page.NewCoursePage) },
      { path: 'kurs/:id', loadComponent: () => import('./courses/course-page.ts').then((page) => page.CoursePage) },
      { path: 'kurs/:id/endre', loadComponent: () => import('./courses/edit-course.ts').then((page) => page.EditCoursePage) },
      { path: 'kurs/:id/kursdag', loadComponent: () => import('./courses/course-day.ts').then((page) => page.CourseDayPage) },
      { path: 'grupper', loadComponent: () => import('./groups/group-list.ts').then((page) => page.GroupList) },
      { path: 'grupper/ny', loadComponent: () => import('./groups/new-group.ts').then((page) => page.NewGroupPage) },
      { path: 'grupper/:id', loadComponent: () => import('./groups/group-page.ts').then((page) => page.GroupPage) },
      { path: 'folk', loadComponent: () => import('./people/starter-list.ts').then((page) => page.StarterList) },
      {
        path: 'folk/:id',
        resolve: { qualification: wordsReady(qualificationWords) },
        loadComponent: () => import('./people/starter-page.ts').then((page) => page.StarterPage),
      },
    ],
  },
];
