import type { Routes } from '@angular/router';
import { contactWords } from '../shared/contact/index.ts';
import { enquiryWords } from '../shared/enquiry/index.ts';
import { questionWords, stateWords, wordsReady } from '../shared/i18n/index.ts';
import { linkWords } from '../shared/links/index.ts';
import {
  aboutWords,
  checkWords,
  courseWords,
  enrolmentWords,
  evaluationWords,
  groupWords,
  guideWords,
  interestWords,
  packPageWords,
  pointWords,
  publicEnquiryWords,
  publicWords,
  wayWords,
} from './words.ts';

const open = { words: wordsReady(publicWords) };
const enrolment = { words: wordsReady(publicWords, enrolmentWords, linkWords) };
/** Sign-up and what follows from it. */
const ways = { words: wordsReady(publicWords, enrolmentWords, wayWords, questionWords, linkWords) };
/** Her own page, which is also what the first mail's link becomes. */
const mine = { words: wordsReady(publicWords, courseWords, enrolmentWords, wayWords, questionWords, stateWords, linkWords, contactWords) };
const check = { words: wordsReady(checkWords) };
const catalogue = { words: wordsReady(publicWords, courseWords, interestWords) };
const pack = { words: wordsReady(packPageWords, linkWords) };
const enquiry = { words: wordsReady(publicWords, publicEnquiryWords, enquiryWords, linkWords) };
const about = { words: wordsReady(aboutWords) };

export const routes: Routes = [
  { path: '', pathMatch: 'full', resolve: open, loadComponent: () => import('./front.ts').then((page) => page.PublicFront) },
  { path: 'kurs', resolve: catalogue, loadComponent: () => import('./courses/catalogue.ts').then((page) => page.Catalogue) },
  { path: 'kurs/:id', resolve: catalogue, loadComponent: () => import('./courses/course-page.ts').then((page) => page.CoursePage) },
  { path: 'kurs/:id/pamelding', resolve: ways, loadComponent: () => import('./sign-up/sign-up.ts').then((page) => page.SignUp) },
  {
    path: 'kurs/:id/pamelding/sendt',
    resolve: enrolment,
    loadComponent: () => import('./sign-up/sign-up-receipt.ts').then((page) => page.SignUpReceipt),
  },
  {
    path: 'lenkene-mine',
    resolve: { words: wordsReady(linkWords) },
    loadComponent: () => import('./links/my-links.ts').then((page) => page.MyLinks),
  },
  {
    path: 'ny-adresse/:token',
    resolve: { words: wordsReady(contactWords, linkWords) },
    loadComponent: () => import('./my-enrolment/prove-address.ts').then((page) => page.ProveAddress),
  },
  {
    path: 'bekreft/:token',
    resolve: mine,
    loadComponent: () => import('./my-enrolment/confirm-enrolment.ts').then((page) => page.ConfirmEnrolment),
  },
  {
    path: 'min-pamelding/:token',
    resolve: mine,
    loadComponent: () => import('./my-enrolment/my-enrolment.ts').then((page) => page.MyEnrolmentPage),
  },
  {
    path: 'kurs/:id/pamelding-flere',
    resolve: ways,
    loadComponent: () => import('./sign-up/party-form.ts').then((page) => page.PartyForm),
  },
  {
    path: 'kurs/:id/pamelding-flere/sendt',
    resolve: enrolment,
    data: { several: true },
    loadComponent: () => import('./sign-up/sign-up-receipt.ts').then((page) => page.SignUpReceipt),
  },
  { path: 'pamelding-flere/:token', resolve: ways, loadComponent: () => import('./sign-up/party-page.ts').then((page) => page.PartyPage) },
  { path: 'hefte/:token', resolve: pack, loadComponent: () => import('./group/group-pack.ts').then((page) => page.GroupPackPage) },
  { path: 'frammote/:token', resolve: enrolment, loadComponent: () => import('./my-enrolment/at-door.ts').then((page) => page.AtDoorPage) },
  {
    path: 'kursbevis/:id',
    resolve: enrolment,
    loadComponent: () => import('./my-enrolment/certificate.ts').then((page) => page.Certificate),
  },
  {
    path: 'bekreft-kursbevis',
    resolve: check,
    loadComponent: () => import('./checks/certificate-check.ts').then((page) => page.CertificateCheckPage),
  },
  {
    path: 'bekreft-kursbevis/:serial',
    resolve: check,
    loadComponent: () => import('./checks/certificate-check.ts').then((page) => page.CertificateCheckPage),
  },
  {
    path: 'kontaktpunkt',
    resolve: { words: wordsReady(publicWords, publicEnquiryWords) },
    loadComponent: () => import('./points/contact-points.ts').then((page) => page.ContactPoints),
  },
  { path: 'sok-gruppe', resolve: enquiry, loadComponent: () => import('./enquiry/enquiry.ts').then((page) => page.EnquiryPage) },
  { path: 'sok-gruppe/sendt', resolve: enquiry, loadComponent: () => import('./enquiry/enquiry-sent.ts').then((page) => page.EnquirySent) },
  {
    path: 'bekreft-henvendelse/:token',
    resolve: enquiry,
    loadComponent: () => import('./enquiry/prove-enquiry.ts').then((page) => page.ProveEnquiry),
  },
  { path: 'henvendelse/:token', resolve: enquiry, loadComponent: () => import('./enquiry/my-enquiry.ts').then((page) => page.MyEnquiry) },
  { path: 'finn-hjelp', redirectTo: 'kontaktpunkt' },
  {
    path: 'gruppa/:token',
    resolve: { words: wordsReady(groupWords, linkWords) },
    loadComponent: () => import('./group/still-meeting.ts').then((page) => page.StillMeeting),
  },
  {
    path: 'si-fra/sendt',
    resolve: { words: wordsReady(interestWords, linkWords) },
    loadComponent: () => import('./interest/interest-sent.ts').then((page) => page.InterestSent),
  },
  {
    path: 'si-fra/:token',
    resolve: { words: wordsReady(interestWords, linkWords) },
    loadComponent: () => import('./interest/interest-link.ts').then((page) => page.InterestLink),
  },
  {
    path: 'evaluering/:token',
    resolve: { words: wordsReady(evaluationWords, linkWords) },
    loadComponent: () => import('./my-enrolment/evaluation.ts').then((page) => page.Evaluation),
  },
  {
    path: 'start-selv',
    resolve: { words: wordsReady(guideWords, packPageWords) },
    loadComponent: () => import('./guide/start-yourselves.ts').then((page) => page.StartYourselves),
  },
  {
    path: 'start-selv/sendt',
    resolve: { words: wordsReady(guideWords, linkWords) },
    loadComponent: () => import('./guide/group-asked.ts').then((page) => page.GroupAsked),
  },
  {
    path: 'egen-gruppe/:token',
    resolve: { words: wordsReady(guideWords, linkWords) },
    loadComponent: () => import('./guide/confirm-group.ts').then((page) => page.ConfirmGroup),
  },
  {
    path: 'kontaktpunktet/:token',
    resolve: { words: wordsReady(pointWords, linkWords) },
    loadComponent: () => import('./points/confirm-point.ts').then((page) => page.ConfirmPoint),
  },
  { path: 'om', resolve: about, loadComponent: () => import('./about/about.ts').then((page) => page.About) },
  { path: 'kontakt', resolve: about, loadComponent: () => import('./about/contact.ts').then((page) => page.Contact) },
  { path: 'personvern', resolve: about, loadComponent: () => import('./about/privacy.ts').then((page) => page.Privacy) },
  { path: 'tilgjengelighet', resolve: about, loadComponent: () => import('./about/accessibility.ts').then((page) => page.Accessibility) },
];
