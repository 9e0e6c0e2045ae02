import { inject, Service } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Whether the reader has just come from another page, so that the new heading should take focus. Once for each journey. */
@Service()
export class Arrival {
  #path: string | undefined;
  #waiting = false;

  constructor() {
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.#arrive(event.urlAfterRedirects.split(/[?#]/)[0] ?? '');
    });
  }

  /** The page becomes another without a journey (a form that is sent becomes its receipt): the next heading takes focus. */
  expect(): void {
    this.#waiting = true;
  }

  /** The next heading will take focus, and has not come yet. */
  get isDue(): boolean {
    return this.#waiting;
  }

  take(): boolean {
    const waiting = this.#waiting;
    this.#waiting = false;
    return waiting;
  }

  /** The first page is the browser's to announce, and a changed filter (`?q=`) is the same page. */
  #arrive(path: string): void {
    this.#waiting = this.#path !== undefined && this.#path !== path;
    this.#path = path;
  }
}
