import type { Routes } from '@angular/router';
import { OPENS_OFFLINE } from '../shared/api/index.ts';
import { contactWords } from '../shared/contact/index.ts';
import { enquiryWords } from '../shared/enquiry/index.ts';
import { conflictWords, questionWords, stateWords, wordsReady } from '../shared/i18n/index.ts';
import { qualificationWords } from '../shared/ui/index.ts';
import {
  afterwardsWords,
  bulkWords,
  courseStepWords,
  courseWords,
  demandWords,
  groupWords,
  importWords,
  inboxWords,
  matchingWords,
  officeWords,
  participantWords,
  phoneWords,
  planningWords,
  pointWords,
  settingWords,
  staffWords,
} from './words.ts';

const inbox = { inbox: wordsReady(inboxWords, enquiryWords) };

export const routes: Routes = [
  {
    path: '',
    resolve: {
      words: wordsReady(
        officeWords,
        contactWords,
        bulkWords,
        conflictWords,
        courseStepWords,
        courseWords,
        groupWords,
        importWords,
        matchingWords,
        demandWords,
        participantWords,
        phoneWords,
        planningWords,
        pointWords,
        questionWords,
        settingWords,
        staffWords,
        stateWords,
      ),
    },
    loadComponent: () => import('./area.ts').then((page) => page.OfficeArea),
    children: [
      { path: '', pathMatch: 'full', loadComponent: () => import('./front/front.ts').then((page) => page.OfficeFront) },
      { path: 'planlegg', loadComponent: () => import('./planner/planner-page.ts').then((page) => page.PlannerPage) },
      { path: 'kurs', loadComponent: () => import('./courses/list/course-list.ts').then((page) => page.CourseList) },
      { path: 'kurs/nytt', loadComponent: () => import('./courses/planning/new-course.ts').then((page) => page.NewCoursePage) },
      { path: 'kurs/:id', loadComponent: () => import('./courses/course-page.ts').then((page) => page.CoursePage) },
      { path: 'kurs/:id/endre', loadComponent: () => import('./courses/planning/edit-course.ts').then((page) => page.EditCoursePage) },
      { path: 'kurs/:id/flytt', loadComponent: () => import('./courses/planning/move-course.ts').then((page) => page.MoveCoursePage) },
      {
        path: 'kurs/:id/kursdag',
        data: OPENS_OFFLINE,
        loadComponent: () => import('./courses/day/course-day.ts').then((page) => page.CourseDayPage),
      },
      { path: 'steder', loadComponent: () => import('./venues/venue-list.ts').then((page) => page.VenueList) },
      { path: 'steder/nytt', loadComponent: () => import('./venues/venue-page.ts').then((page) => page.VenuePage) },
      { path: 'steder/:id', loadComponent: () => import('./venues/venue-page.ts').then((page) => page.VenuePage) },
      { path: 'kursledere', loadComponent: () => import('./trainers/trainer-list.ts').then((page) => page.TrainerList) },
      { path: 'kursledere/:id', loadComponent: () => import('./trainers/trainer-page.ts').then((page) => page.TrainerPage) },
      { path: 'kurs/:id/sporsmal', loadComponent: () => import('./courses/course-questions.ts').then((page) => page.CourseQuestions) },
      {
        path: 'kurs/:id/deltaker/:enrolmentId',
        loadComponent: () => import('./participants/participant-page.ts').then((page) => page.ParticipantPage),
      },
      { path: 'grupper', loadComponent: () => import('./groups/list/group-list.ts').then((page) => page.GroupList) },
      { path: 'grupper/ny', loadComponent: () => import('./groups/new-group.ts').then((page) => page.NewGroupPage) },
      { path: 'grupper/forslag/:id', loadComponent: () => import('./matching/matching-page.ts').then((page) => page.MatchingPage) },
      {
        path: 'grupper/:id',
        resolve: { afterwards: wordsReady(afterwardsWords, inboxWords, enquiryWords) },
        loadComponent: () => import('./groups/group-page.ts').then((page) => page.GroupPage),
      },
      {
        path: 'henvendelser',
        resolve: inbox,
        loadComponent: () => import('./enquiries/enquiry-list.ts').then((page) => page.EnquiryList),
      },
      {
        path: 'henvendelser/ny',
        resolve: inbox,
        loadComponent: () => import('./enquiries/write-enquiry.ts').then((page) => page.WriteEnquiryPage),
      },
      {
        path: 'henvendelser/:id',
        resolve: inbox,
        loadComponent: () => import('./enquiries/enquiry-page.ts').then((page) => page.EnquiryPage),
      },
      { path: 'behov', resolve: inbox, loadComponent: () => import('./demand/demand-page.ts').then((page) => page.DemandPage) },
      { path: 'kontaktpunkter/nytt', loadComponent: () => import('./points/new-point.ts').then((page) => page.NewPoint) },
      { path: 'kontaktpunkter', loadComponent: () => import('./points/point-list.ts').then((page) => page.PointList) },
      { path: 'medarbeidere', loadComponent: () => import('./staff/staff-list.ts').then((page) => page.StaffList) },
      { path: 'innstillinger', loadComponent: () => import('./settings/settings-page.ts').then((page) => page.SettingsPage) },
      { path: 'importer', loadComponent: () => import('./imports/import-list.ts').then((page) => page.ImportList) },
      { path: 'importer/:id', loadComponent: () => import('./imports/import-page.ts').then((page) => page.ImportPage) },
      { path: 'folk', loadComponent: () => import('./people/starter-list.ts').then((page) => page.StarterList) },
      {
        path: 'folk/:id',
        resolve: { qualification: wordsReady(qualificationWords) },
        loadComponent: () => import('./people/starter-page.ts').then((page) => page.StarterPage),
      },
    ],
  },
];
