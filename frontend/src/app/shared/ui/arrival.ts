import { inject, Service, signal } from '@angular/core';
import { NavigationEnd, Router } from '@angular/router';

/** Whether the reader has just come from another page, so that the new heading should take focus. Once for each journey. */
@Service()
export class Arrival {
  #path: string | undefined;
  /** A signal: a heading that is there before the journey has ended takes focus when it ends. */
  readonly #waiting = signal(false);

  constructor() {
    inject(Router).events.subscribe((event) => {
      if (event instanceof NavigationEnd) this.#arrive(event.urlAfterRedirects.split(/[?#]/)[0] ?? '');
    });
  }

  /** The page becomes another without a journey (a form that is sent becomes its receipt): the next heading takes focus. */
  expect(): void {
    this.#waiting.set(true);
  }

  /** The next heading will take focus, and has not come yet. */
  get isDue(): boolean {
    return this.#waiting();
  }

  take(): boolean {
    const waiting = this.#waiting();
    this.#waiting.set(false);
    return waiting;
  }

  /** The first page is the browser's to announce, and a changed filter (`?q=`) is the same page. */
  #arrive(path: string): void {
    this.#waiting.set(this.#path !== undefined && this.#path !== path);
    this.#path = path;
  }
}
