import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  ɵSHARED_STYLES_HOST as SHARED_STYLES_HOST,
} from '@angular/core';
import {
  provideRouter,
  RedirectCommand,
  Router,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
  withViewTransitions,
} from '@angular/router';
import type { ViewTransitionInfo } from '@angular/router';
import { routes } from './app.routes.ts';
import { acceptLanguage, Session } from './shared/api/index.ts';
import { Language } from './shared/i18n/index.ts';
import { sweep } from './shared/kept/index.ts';
import { AdoptedStyles } from './shell/adopted-styles.ts';
import { AppearanceChoice } from './shell/appearance.ts';

function stillWhenAsked({ transition }: ViewTransitionInfo): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) transition.skipTransition();
}

export const config: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    { provide: SHARED_STYLES_HOST, useClass: AdoptedStyles },
    provideHttpClient(withInterceptors([acceptLanguage])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      // Parts of a page come after it: FragmentArrival waits for them.
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'disabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      // Code that did not arrive, words that did not load: say so, at the address asked for.
      withNavigationErrorHandler(
        ({ url }) => new RedirectCommand(inject(Router).parseUrl('/feil'), { skipLocationChange: true, state: { asked: url } }),
      ),
      withViewTransitions({ skipInitialTransition: true, onViewTransitionCreated: stillWhenAsked }),
    ),
    provideAppInitializer(() => {
      sweep();
      inject(AppearanceChoice);
      inject(Session).startIfKnown();
      return inject(Language).start();
    }),
  ],
};
