import { DOCUMENT, inject, Injectable } from '@angular/core';
import { ɵSharedStylesHost as SharedStylesHost } from '@angular/platform-browser';

interface Adopted {
  readonly sheet: CSSStyleSheet;
  uses: number;
}

/**
 * The styles of components as sheets that our own code constructs. Angular's way is a `<style>` element for each, and a policy that lets
 * those in lets in whatever styles somebody gets into a page (ADR 0021).
 */
@Injectable()
export class AdoptedStyles extends SharedStylesHost {
  readonly #document = inject(DOCUMENT);
  readonly #adopted = new Map<string, Adopted>();

  override addStyles(styles: string[], urls?: string[]): void {
    for (const style of styles) this.#use(style);
    super.addStyles([], urls);
  }

  override removeStyles(styles: string[], urls?: string[]): void {
    for (const style of styles) this.#leave(style);
    super.removeStyles([], urls);
  }

  override ngOnDestroy(): void {
    for (const style of [...this.#adopted.keys()]) this.#drop(style);
    super.ngOnDestroy();
  }

  #use(style: string): void {
    const known = this.#adopted.get(style);
    if (known !== undefined) {
      known.uses++;
      return;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#document.adoptedStyleSheets.push(sheet);
    this.#adopted.set(style, { sheet, uses: 1 });
  }

  #leave(style: string): void {
    const known = this.#adopted.get(style);
    if (known === undefined) return;
    known.uses--;
    if (known.uses === 0) this.#drop(style);
  }

  #drop(style: string): void {
    const sheet = this.#adopted.get(style)?.sheet;
    this.#adopted.delete(style);
    this.#document.adoptedStyleSheets = this.#document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
