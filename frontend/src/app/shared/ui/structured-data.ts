import { DOCUMENT } from '@angular/common';
import { DestroyRef, effect, inject, type Signal } from '@angular/core';

/**
 * A block of JSON-LD in the head for as long as the page is shown. A data block is never run, so the content policy has nothing
 * to say about it; `<` is written as an escape so that no text in it can end the element.
 *
 *     structuredData(computed(() => courseData(…)));
 */
export function structuredData(data: Signal<object | undefined>): void {
  const document = inject(DOCUMENT);
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  effect(() => {
    const now = data();
    if (now === undefined) block.remove();
    else {
      block.textContent = JSON.stringify(now).replaceAll('<', '\\u003c');
      document.head.append(block);
    }
  });
  inject(DestroyRef).onDestroy(() => block.remove());
}
