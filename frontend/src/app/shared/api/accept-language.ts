import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Language } from '../i18n/index.ts';

/** Asks the API for the reader's language, also for its refusals. */
export const acceptLanguage: HttpInterceptorFn = (request, next) =>
  next(request.headers.has('Accept-Language') ? request : request.clone({ setHeaders: { 'Accept-Language': inject(Language).lang() } }));
