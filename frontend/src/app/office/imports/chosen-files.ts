import { Service } from '@angular/core';

/**
 * Files that were chosen on this page's lifetime, by import: what she may want to read another way. Only in memory: a file may hold what
 * nobody asked for, and a browser's disk is no place for it.
 */
@Service()
export class ChosenFiles {
  readonly #files = new Map<string, File>();

  of(importId: string): File | undefined {
    return this.#files.get(importId);
  }
  keep(importId: string, file: File): void {
    this.#files.set(importId, file);
  }
}
