import type { Routes } from '@angular/router';
import { hostsOwnPages, only } from './shared/api/index.ts';
import { Broken } from './shell/broken.ts';
import { NotFound } from './shell/not-found.ts';

/** Each area is its own chunk. The public pages have no prefix, so they come last before "not found". */
export const routes: Routes = [
  { path: 'logg-inn', loadChildren: () => import('./identity/sign-in.routes.ts').then((area) => area.routes) },
  { path: 'rolle', loadChildren: () => import('./identity/sign-in.routes.ts').then((area) => area.roleRoutes) },
  { path: 'begynn', loadChildren: () => import('./beginning/beginning.routes.ts').then((area) => area.routes) },
  { path: 'demo', loadChildren: () => import('./identity/demo.routes.ts').then((area) => area.routes) },
  {
    path: 'mine-grupper',
    canMatch: [only((session) => session.isStarter())],
    loadChildren: () => import('./starter/starter.routes.ts').then((area) => area.routes),
  },
  {
    path: 'kontor',
    canMatch: [only((session) => session.isOffice() || session.isTrainer() || session.isHost()), hostsOwnPages],
    loadChildren: () => import('./office/office.routes.ts').then((area) => area.routes),
  },
  {
    path: 'nasjonalt',
    canMatch: [only((session) => session.isNational())],
    loadChildren: () => import('./national/national.routes.ts').then((area) => area.routes),
  },
  {
    path: 'kalender',
    canMatch: [only(() => true)],
    loadChildren: () => import('./calendar/calendar.routes.ts').then((area) => area.routes),
  },
  { path: 'foresporsel', loadChildren: () => import('./starter/links.routes.ts').then((area) => area.requestRoutes) },
  { path: 'logg', loadChildren: () => import('./starter/links.routes.ts').then((area) => area.logRoutes) },
  { path: 'feil', component: Broken },
  { path: '', loadChildren: () => import('./public/public.routes.ts').then((area) => area.routes) },
  { path: '**', component: NotFound },
];
